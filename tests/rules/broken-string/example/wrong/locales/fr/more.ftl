footer-about = Publié par { sitename }.
