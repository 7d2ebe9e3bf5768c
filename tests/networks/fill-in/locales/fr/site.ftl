site-name = À remplir
