site-name = Les cerfs-volistes
site-tagline = Des cerfs-volants
