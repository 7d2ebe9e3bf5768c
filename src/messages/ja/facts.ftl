
duplicate-region = データ項目「{ $fact }」に「{ $region }」が二度挙げられています。
    .why = 読者には同じ名前が二度見え、個数も一つ多くなります。
    .help = どちらか一つを削除してください。
wrong-count = データ項目「{ $fact }」に挙げられているのは{ $found }件ですが、{ $expected }件のはずです。
    .why = どちらかが間違っています。数えた結果とリストが合いません。
    .help = 足りないものを加えるか、余分なものを削除するか、「expect-count」を直してください。
unnamed-region = { $section ->
        [none] 「{ $region }」の名前が{ $locale }にありません。
       *[other] 支部「{ $section }」には、「{ $region }」の{ $locale }での名前がありません。
    }
    .why = 文に穴が空いてしまいます。
    .help = この言語の表示文言のファイルに region-{ $region } = … と書いてください。
unused-fact = データ項目「{ $fact }」は、どの文章にも表示されていません。
    .why = 直した人は、ページも変わると思います。文章に数字が直接書き込まれていることがよくあります。
    .help = 文章の数字がある所に { $placeable } と書くか、データ項目を削除してください。
contradicted-fact = ここには「{ $written }」とありますが、データ項目「{ $fact }」では{ $value }です。
    .why = 読者は、一つの記事で二通りの数字に出会います。
    .help = 同じもののことなら、数字の代わりに { $placeable } と書いてください。
falling-fact = データ項目「{ $fact }」はここでは{ $value }ですが、前の「{ $other }」では{ $before }でした。
    .why = シリーズ「{ $series }」では増えるだけのはずなので、どちらかの記事が間違っています。
    .help = 間違っているほうの記事か、その日付を直してください。減ることもある数字なら、「monotonic」から外してください。
unknown-series = 「{ $name }」というシリーズはありません。
    .why = 数字を比べる相手がありません。
    .help = { $near ->
        [none] シリーズはpipeline.tomlにあります：{ $known }。
       *[other] 「{ $near }」のことでしょうか？シリーズはpipeline.tomlにあります：{ $known }。
    }
