site-name = Tiny
site-tagline = A tagline
topic-wind = Wind
