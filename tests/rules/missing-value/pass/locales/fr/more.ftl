find = Chercher
    .label = Chercher un article
shop =
    .label = Boutique
