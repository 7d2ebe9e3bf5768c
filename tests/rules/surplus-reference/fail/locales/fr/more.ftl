-club = Le Club
-clubs = Les clubs
about = À propos : { -clubs }
shop = La boutique : { -club }
