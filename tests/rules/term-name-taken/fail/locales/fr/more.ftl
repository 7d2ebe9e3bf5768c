-club = Club des cerfs-volistes
club = Le club
