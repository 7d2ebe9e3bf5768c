site-name = Les cerfs-volants
site-tagline = De tous les pays
topic-report = Rapport
byline = Par la rédaction
