find = Chercher
    .label = Chercher un article
    .label = Chercher ici
