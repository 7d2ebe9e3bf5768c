kites = { $count ->
    [one] { $count } kite
   *[other] { $count } kites
 }
