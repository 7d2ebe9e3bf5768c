kites = { $count ->
    [one] { $count } cerf-volant
   *[other] { NUMBER($count, notation: "compact") } cerfs-volants
 }
