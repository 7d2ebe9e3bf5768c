pages = { $count ->
    [0] Aucune page
    [one] 1 page
   *[other] { $count } pages
 }
