fair = Fair&ethique
all = Lire <B>tout</B>
