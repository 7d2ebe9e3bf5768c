-club = The Kite Club
about = About { -club }
mood = { $mood ->
    [good] { -club } is glad
   *[other] { -club } is here
 }
