site-name = Cerfs-volants au bord de la mer
topic-wind = Vent
