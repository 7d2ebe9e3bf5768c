site-name = My network
site-tagline = Articles in two languages
