site-name = Mon réseau
site-tagline = Des articles en deux langues
