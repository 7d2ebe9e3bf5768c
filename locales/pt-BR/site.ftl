site-name = Federação Internacional de Fabricantes de Pipas
site-tagline = As pipas, quem as faz e o vento que as leva
footer-about = A Federação Internacional de Fabricantes de Pipas reúne, em seções nacionais pelo mundo afora, quem faz pipas, quem ensina o ofício e quem as empina.
topic-university = Universidade on-line
topic-teaching = Ensino
topic-craft = Ofício
topic-community = Comunidade
topic-safety = Segurança
