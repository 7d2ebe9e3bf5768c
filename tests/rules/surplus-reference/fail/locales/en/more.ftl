-club = The Kite Club
about = About { -club }
shop = The shop
