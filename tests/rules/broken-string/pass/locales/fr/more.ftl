footer-about = Publié par { site-name }.
byline = Par { $authors }
