reef-title = الشعاب
