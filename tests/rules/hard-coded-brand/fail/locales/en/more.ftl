-club = Kite Club
about = About the Kite Club
