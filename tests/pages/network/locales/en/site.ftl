site-name = Kites at the Edge
site-tagline = A section that has yet to write its first article
footer-about = Kites at the Edge has only just begun.
topic-handwerk = Craft
topic-wetter = Weather
