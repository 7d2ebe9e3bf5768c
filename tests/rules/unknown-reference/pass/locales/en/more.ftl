-club = The Kite Club
about = About { -club }
menu =
    .label = Menu
hint = Open { menu.label }
