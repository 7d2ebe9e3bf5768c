from = De { REGION("FR") }
since = Depuis { DATETIME("2022-07-23") }
many = { $n ->
    [0] aucun
   *[other] { NUMBER(12) } de { $n }
 }
both = { LIST("vent", "ciel") }
