nav-home = { 1 ->
   *[other] Accueil
}
