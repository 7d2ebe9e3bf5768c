flown = Des { $count } personnes à { place }
place = { $town }, { $country }
