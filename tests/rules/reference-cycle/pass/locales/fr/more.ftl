sun = Soleil et { -star }
moon = Lune
-star = étoile
