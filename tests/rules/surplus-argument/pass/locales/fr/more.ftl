flown = Des { $count ->
    [one] un seul
   *[other] plusieurs
} dans { place }
place = { $town }
