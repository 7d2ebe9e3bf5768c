kite = Un cerf-volant
rows = { $count ->
    [one] { $count } rangée
   *[other] { $count } rangées
 }
