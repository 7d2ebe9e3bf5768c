nav-home = Accueil
nav-home = Début
