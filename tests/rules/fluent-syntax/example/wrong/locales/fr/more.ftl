nav-home = Accueil
nav-articles Articles
