-club = { $forme ->
    [du] du Club
   *[le] le Club
 }
-kites = { $count ->
    [0] nul cerf-volant
   *[other] des cerfs-volants
 }
about = À propos { -club(forme: "du") }
near = Près { -club(forme: "du") }
