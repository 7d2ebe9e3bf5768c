kite = { $kind ->
    [box] Un cerf-volant cellulaire
    [delta] Un cerf-volant delta
   *[flat] Un cerf-volant plat
 }
rows = { $count ->
    [one] { $count } rangée
   *[other] { $count } rangées
 }
