flown = Des { $count } personnes
