find = Chercher
    .label = Chercher un article
    .lable = Chercher
    .autre = Chercher
