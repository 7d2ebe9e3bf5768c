nav-home = { 1 ->
   *[other] Accueil
}
nav-articles = { { $x } }
-t = { "x" ->
    [y] A
   *[z] B
}
byline = { $authors ->
   *[other] { { $authors } }
}
