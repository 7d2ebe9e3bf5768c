## Layouts

bad-layout = 「{ $key }」の「{ $pattern }」は、パスの型として使えません。
    .why = これがないと、Hexaplaにはどのファイルが何なのか分かりません。
    .help = { $fault ->
        [no-path] 「content/{"{"}article{"}"}/{"{"}locale{"}"}.md」のように、ネットワークのルートからのパスを「/」で区切って書いてください。
        [unknown-place] 置き場所には「{"{"}article{"}"}」と「{"{"}locale{"}"}」があり、表示文言には「*」と「**」も使えます。波括弧は必ず閉じます。
        [lacks] 置き場所「{"{"}{ $place }{"}"}」が必要です。
        [surplus] 置き場所「{"{"}{ $place }{"}"}」が一つ多すぎます。
        [touching] 二つの置き場所の間に「/」「.」「-」などを入れ、置き場所の数を減らしてください。
        [whole-root] フォルダー名で始めてください。そうしないと、ネットワークの全ファイルが検索されます。
        [ending] 「{ $place }」で終わらなければなりません。
        [no-source-locale] 原文の型には原文の言語が必要です。「[network]」に「source-locale」を加えてください。
       *[other] 「content/{"{"}article{"}"}/{"{"}locale{"}"}.md」のように書いてください。
    }
key-name-taken = 「{ $name }」は「{ $key }」の名前に使えません。
    .why = すでに「{ $other }」の名前になっていて、文章の中でどちらを指すのか分からなくなります。
    .help = 二つのリストのどちらかから外してください。

unnamed-site = { $locale } 版に名前がありません。
    .why = ブラウザーのタブ、フィード、検索結果に、テーマの仮の名前が表示されます。
    .help = { $file } に「site-name = …」と書いてください。
