nav-home = Accueil
    bis
byline = Par { $authors }
own-line = Par { $authors }
    .title = { $authors }
# { comment
