site-name = صغير
site-tagline = شعار
topic-wind = الريح
