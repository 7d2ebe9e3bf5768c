kites = { $count ->
    [one] One kite of { $owner }
   *[other] { $count } kites of { $owner }
 }
