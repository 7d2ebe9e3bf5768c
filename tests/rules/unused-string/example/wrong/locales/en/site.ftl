site-name = The kite-makers
site-taglin = Kites of all countries
topic-report = Report
