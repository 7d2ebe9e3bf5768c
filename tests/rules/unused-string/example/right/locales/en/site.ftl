site-name = The kite-makers
site-tagline = Kites of all countries
topic-report = Report
