site-name = Kites by the sea
topic-wind = Wind
