pager-status = { $number ->
    [one] Page { $number }
    [few] Pages { $number }
   *[other] Page { $number }
 } sur { $total }
