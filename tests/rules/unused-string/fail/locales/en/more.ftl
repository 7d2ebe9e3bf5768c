site-taglin = News from the wind
old-banner = Come and fly with us
-old-brand = Kites
topic-never = Never
region-title = Regions
