site-name = Kite-Makers’ Federation, Pakistan Section
site-tagline = Kite-making in Pakistan, from workshop to open sky
