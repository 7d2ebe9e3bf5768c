flown = Flown by { $count } people
