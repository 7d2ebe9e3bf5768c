flown = Flown by { $count } people in { place }
place = { $town }, { $country }
