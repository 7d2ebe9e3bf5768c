kites = { $count ->
    [one] { $count } cerf-volant
    [many] { NUMBER($count, notation: "compact") } de cerfs-volants
   *[other] { NUMBER($count, notation: "compact") } cerfs-volants
 }
