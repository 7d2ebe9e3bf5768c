find = Chercher
    .label = Chercher un article
