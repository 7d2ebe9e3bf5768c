site-tagline = Des cerfs-volants de tous les pays
topic-report = Rapport
site-name = Les gens du vent
