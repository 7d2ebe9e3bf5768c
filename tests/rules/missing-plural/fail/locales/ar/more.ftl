kites = { $count ->
    [one] طائرة { $count }
   *[other] { $count } طائرة
 }
