fair = The fair of Münster
