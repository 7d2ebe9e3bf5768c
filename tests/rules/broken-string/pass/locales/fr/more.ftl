footer-about = Publié par { site-name } le { DATERANGE("2022-07-23", "2022-07-26") }.
