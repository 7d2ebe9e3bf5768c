fair = R&D & équité
all = Lire <b>tout</b>
