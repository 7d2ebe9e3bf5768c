kite = { $kind ->
    [cellulaire] Un cerf-volant cellulaire
    [delta] Un cerf-volant delta
   *[flat] Un cerf-volant plat
 }
rows = { $count ->
    [un] { $count } rangée
   *[other] { $count } rangées
 }
