kites = { $count ->
    [1] Un cerf-volant
    [one] { $count } cerf-volant
   *[other] { $count } cerfs-volants
 }
