nav-home = { "{" }Accueil{ "}" } { 1 }
byline = { NUMBER($authors) ->
   *[other] Par { $authors }
}
-t = T
    .x = y
z = { -t.x ->
   *[y] Y
}
