-club = The Kite Club
-kites = { $count ->
    [0] no kites
   *[other] kites
 }
about = About { -club }
near = Near { -club }
