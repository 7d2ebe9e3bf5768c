find = Find
    .label = Find an article
-club = The club
    .gender = none
