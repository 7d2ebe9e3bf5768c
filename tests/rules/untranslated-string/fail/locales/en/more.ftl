late = Late by { $days }
report = Report
kites-left = { $kites ->
    [one] { $kites } kite is left
   *[other] { $kites } kites are left
}
