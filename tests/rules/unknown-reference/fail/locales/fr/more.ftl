-club = Le Club
about = À propos : { -club }
menu =
    .label = Menu des vents
hint = Ouvrir { menu.label }
