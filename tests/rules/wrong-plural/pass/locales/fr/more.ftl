pager-status = { $number ->
    [0] Rien
    [one] Page { $number }
    [many] Pages { $number }
   *[other] Page { $number }
 } sur { $total }
