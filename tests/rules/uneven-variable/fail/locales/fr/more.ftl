kites = { $count ->
    [one] Un cerf-volant
   *[other] { $count } cerfs-volants de { $owner }, de { $owner }
 }
