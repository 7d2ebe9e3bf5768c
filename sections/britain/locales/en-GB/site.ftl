site-name = Kite-Makers’ Federation, British Section
site-tagline = Kite-making in Britain, from workbench to open sky

# House style: names of countries with the article that they take in a sentence.
region-AE = the United Arab Emirates
    .sort = United Arab Emirates
region-BS = the Bahamas
    .sort = Bahamas
region-CF = the Central African Republic
    .sort = Central African Republic
region-DO = the Dominican Republic
    .sort = Dominican Republic
region-MV = the Maldives
    .sort = Maldives
region-NL = the Netherlands
    .in = in the Netherlands
    .sort = Netherlands
region-PH = the Philippines
    .sort = Philippines
region-US = the United States
    .sort = United States
