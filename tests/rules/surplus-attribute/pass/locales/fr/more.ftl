find = Chercher
    .label = Chercher un article
-club = Le club
    .gender = masculine
