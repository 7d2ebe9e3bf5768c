find =
    .label = Chercher un article
