nav-home = Accueil
nav-articles

feed-title = { $x ->
    [one] Un
    [other] Autre
}
byline = Par { $authors
