late = Late by { $days }
kites-left = { $kites ->
    [one] { $kites } kite is left
    [many] { $kites } kites are left
   *[other] { $kites } kites are left
}
