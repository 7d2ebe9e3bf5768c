-club = Kite Club
about = About the { -club }, one of many Kite Clubs
