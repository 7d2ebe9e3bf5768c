-club = Le Club
about = À propos du Club
mood = { $mood ->
    [good] { -club } se réjouit
   *[other] Nous voilà
 }
