site-name = Fédération des facteurs de cerfs-volants, section suisse
site-tagline = L’art du cerf-volant en Suisse, de l’établi au grand ciel
