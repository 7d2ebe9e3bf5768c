region-AT = Autriche
