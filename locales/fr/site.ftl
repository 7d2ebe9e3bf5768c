site-name = Fédération internationale des facteurs de cerfs-volants
site-tagline = Les cerfs-volants, ceux qui les font et le vent qui les porte
footer-about = La Fédération internationale des facteurs de cerfs-volants réunit, dans ses sections nationales à travers le monde, celles et ceux qui construisent des cerfs-volants, en enseignent l’art ou les font voler.
topic-university = Université en ligne
topic-teaching = Enseignement
topic-craft = Métier
topic-community = Communauté
topic-safety = Sécurité
