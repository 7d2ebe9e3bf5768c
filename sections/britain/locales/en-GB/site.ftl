site-name = Kite-Makers’ Federation, British Section
site-tagline = Kite-making in Britain, from workbench to open sky
