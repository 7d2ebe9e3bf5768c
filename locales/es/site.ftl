site-name = Federación Internacional de Constructores de Cometas
site-tagline = Las cometas, quienes las hacen y el viento que las lleva
footer-about = La Federación Internacional de Constructores de Cometas reúne, en secciones nacionales de todo el mundo, a quienes hacen cometas, enseñan el oficio o las echan a volar.
topic-university = Universidad en línea
topic-teaching = Enseñanza
topic-craft = Oficio
topic-community = Comunidad
topic-safety = Seguridad
