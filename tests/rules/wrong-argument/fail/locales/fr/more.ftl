from = De { REGION("DE") }
since = Depuis { DATETIME("2022-13-45") }
many = { $n ->
    [0] aucun { NUMBER("abc") }
   *[other] { NUMBER(12) } de { $n }
 }
both = { LIST("vent", "ciel") }
