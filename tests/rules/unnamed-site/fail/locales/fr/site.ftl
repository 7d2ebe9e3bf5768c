site-tagline = Des cerfs-volants de tous les pays
topic-report = Rapport
footer-about = Les gens du vent
