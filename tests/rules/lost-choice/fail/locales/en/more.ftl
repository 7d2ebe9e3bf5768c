# $kind is a kind of kite.
kite = { $kind ->
    [box] A box kite
    [delta] A delta kite
   *[flat] A flat kite
 }
# $count is a number.
rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }
