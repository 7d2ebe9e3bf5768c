all = <b>Tout</b> lire
plain = Lire
