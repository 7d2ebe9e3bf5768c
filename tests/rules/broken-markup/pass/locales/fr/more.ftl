all = Lire <b>tout</b> le fichier <nom>, si 1 < 2 & 3
notice = <a href="/a" title="A">Lire</a>
