-club = The Kite Club
about = About { -clbu }
menu =
    .label = Menu
hint = Open { menu }, { menu.lable }
