nav-home = Accueil
    bis
byline = Par { $authors }
    .title = { $authors }
# { comment
