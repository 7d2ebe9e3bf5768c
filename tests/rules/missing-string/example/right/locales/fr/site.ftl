site-name = Les cerfs-volistes
site-tagline = Des cerfs-volants de tous les pays
topic-report = Rapport
