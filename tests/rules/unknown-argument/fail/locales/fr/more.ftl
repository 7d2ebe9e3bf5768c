-club = { $forme ->
    [du] du Club
   *[le] le Club
 }
-kites = { $nombre ->
    [0] nul cerf-volant
   *[other] des cerfs-volants
 }
about = À propos { -club(form: "du") }
near = Près { -club(forme: "de") }
