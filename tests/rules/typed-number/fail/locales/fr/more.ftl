pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
 }
