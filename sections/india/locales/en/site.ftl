site-name = Kite-Makers’ Federation, India Section
site-tagline = Kite-making in India, from workshop to open sky
