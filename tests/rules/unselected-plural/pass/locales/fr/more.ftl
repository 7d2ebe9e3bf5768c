kites = { $count ->
    [one] { $count } cerf-volant
   *[other] { $count } cerfs-volants
 }
