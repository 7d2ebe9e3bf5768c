site-name = Internationaler Drachenbauerverband
site-tagline = Drachen, die Menschen, die sie bauen, und der Wind, der sie trägt
footer-about = Der Internationale Drachenbauerverband vereint in seinen nationalen Sektionen auf der ganzen Welt alle, die Drachen bauen, das Handwerk weitergeben oder Drachen steigen lassen.
topic-university = Online-Universität
topic-teaching = Unterricht
topic-craft = Handwerk
topic-community = Gemeinschaft
topic-safety = Sicherheit
