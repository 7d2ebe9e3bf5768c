footer-about = Publié par { site-name }.
