site-name = Petit Sud
