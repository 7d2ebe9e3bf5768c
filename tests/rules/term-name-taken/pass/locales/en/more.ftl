the-club = The Kite Club
club = Club
