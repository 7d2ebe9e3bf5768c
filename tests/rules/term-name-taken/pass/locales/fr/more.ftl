-club-name = Club des cerfs-volistes
club = Le club
