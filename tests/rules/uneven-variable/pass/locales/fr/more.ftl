kites = { $count ->
    [one] Un cerf-volant de { $owner }
   *[other] { $count } cerfs-volants de { $owner }
 }
