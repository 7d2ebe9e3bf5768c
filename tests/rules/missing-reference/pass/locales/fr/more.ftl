-club = Le Club
about = À propos : { -club }
mood = { $mood ->
    [good] { -club } se réjouit
   *[other] { -club } est là
 }
