kite = { $kind ->
    [box] Un cerf-volant cellulaire
   *[flat] Un cerf-volant plat
 }
rows = { $count ->
    [one] { $count } rangée
   *[other] { $count } rangées
 }
