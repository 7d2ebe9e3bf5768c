site-name = International Kite-Makers’ Federation
site-tagline = Kites, the people who make them and the wind they fly in
footer-about = The International Kite-Makers’ Federation brings together the people who make kites, teach the craft and fly them, in national sections around the world.
topic-university = Online university
topic-teaching = Teaching
topic-craft = Craft
topic-community = Community
topic-safety = Safety

# Names of countries as the federation writes them in a sentence.
region-AG = Antigua and Barbuda
region-BA = Bosnia and Herzegovina
region-TT = Trinidad and Tobago
