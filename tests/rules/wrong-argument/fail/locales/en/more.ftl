from = From { REGION("FR") }
since = Since { DATETIME("2022-07-23") }
many = { $n ->
    [0] none
   *[other] { NUMBER(12) } of { $n }
 }
both = { LIST("wind", "sky") }
