kites = { $count ->
    [zero] لا طائرات
    [one] طائرة واحدة
    [two] طائرتان
    [few] { $count } طائرات
    [many] { $count } طائرة
   *[other] { $count } طائرة
 }
