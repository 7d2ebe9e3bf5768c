all = Lire tout
plain = <i>Lire</i>
