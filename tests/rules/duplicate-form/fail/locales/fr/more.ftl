kites = { $count ->
    [one] { $count } cerf-volant
    [one] Un cerf-volant
    [1] Un seul
    [1.0] Un seul cerf-volant
   *[other] { $count } cerfs-volants
 }
