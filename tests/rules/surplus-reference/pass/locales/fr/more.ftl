-club = Le Club
about = À propos : { -club }
shop = La boutique
