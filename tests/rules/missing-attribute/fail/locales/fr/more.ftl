find = Chercher
