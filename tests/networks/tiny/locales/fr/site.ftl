site-name = Petit
site-tagline = Une devise
topic-wind = Vent
