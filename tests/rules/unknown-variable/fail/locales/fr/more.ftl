byline = Par { $auteurs }
published-on = Publié le { $date } à { $dat }
nav-home = Accueil { $x }
