site-name = Drachenbauerverband, Sektion Schweiz
site-tagline = Drachenbau in der Schweiz, von der Werkbank in den offenen Himmel
