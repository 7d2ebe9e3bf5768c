flown = Flown by { $count ->
    [one] one person
   *[other] many people
} in { place }
place = { $town }
