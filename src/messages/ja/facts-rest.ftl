
cause-said = プログラムの返答は「{ $said }」です
cause-quote = 閉じる引用符がありません
cause-bracket = 括弧が閉じられていないか、別の種類の括弧で閉じられています
cause-comma = コンマが抜けています
cause-deep = 入れ子が深すぎます
cause-end = 途中で終わっています
cause-escape = 「\」の後ろに、そこには置けないものがあります
cause-surplus = ここに余分なものがあるか、その前の改行が抜けています
cause-key-twice = このキーがここに二つあります
cause-key-twice-named = キー「{ $key }」がここに二つあります
io-folder = これはフォルダーです
io-no-folder = 途中にフォルダーでないものがあります
cause-toml-date = そのような日付や時刻はないか、書き方が違います
cause-toml-equals = キーの後ろに「=」と値がありません
cause-toml-extended = この名前にはすでに値があるため、その下にキーを置けません
cause-toml-key = キーがないか、読み取れません。キーは文字、数字、「-」「_」で書くか、引用符で囲みます
cause-toml-number = 数を読み取れません
cause-toml-text = 文字列の中に、そこには置けない文字があります
cause-toml-unquoted = 文字列は引用符で囲みます
cause-toml-value = 「=」の後ろに値がありません
cause-yaml-anchor = 「*」の後ろの名前が、「&」でどこにも付けられていません
cause-yaml-colon = 行に二つ目のコロンがあります。コロンを含む文字列は引用符で囲みます
cause-yaml-documents = 「---」の後ろで、二つ目の文書が始まっています
cause-yaml-indent = 行の始まりが左か右に寄りすぎています
cause-yaml-no-colon = キーの後ろにコロンがありません
cause-yaml-sign = この文字で始まる文字列は引用符で囲みます
cause-yaml-tab = 空白があるはずの所にタブがあります
cause-fluent-attribute = 用語の属性は使い分けには使えますが、表示はできません
cause-fluent-brace = ここに閉じる波括弧だけがあります
cause-fluent-call = 「(」の前に置けるのは、大文字の関数の名前か、用語の名前だけです
cause-fluent-option = 「{ $option }」の値は、数か、引用符で囲んだ文字列です
cause-fluent-defaults = 使い分けに、「*」で始まる形が二つ以上あります
cause-fluent-empty = 「{ $id }」に本文がありません
cause-fluent-expression = 波括弧の中を読み取れません
cause-fluent-line = ここで行が終わるはずです
cause-fluent-literal = ここに数か、引用符で囲んだ文字列がありません
cause-fluent-name = ここに、AからZまでの文字で始まる名前がありません
cause-fluent-no-default = 使い分けに、「*」で始まる形がありません
cause-fluent-order = 括弧の中では、名前のないものを名前のあるものより前に置きます
cause-fluent-selector = 使い分けに使えるのは、「$count」のような値、関数、用語の属性で、これは使えません
cause-fluent-sign = ここに「{ $wanted }」がありません
cause-fluent-twice = 括弧の中に「{ $name }」が二つあります
cause-fluent-value = ここに文言がありません
cause-string-cycle = 自分自身を参照しています
cause-string-long = ほかのものを参照しすぎています
cause-string-unknown = 参照している「{ $name }」がありません
cause-function-argument = 「{ $function }」は「{ $given }」を扱えません
cause-function-backwards = 「{ $from }」と「{ $to }」の日付の順が逆です
cause-function-lacks = 「{ $function }」にはオプション「{ $option }」が必要です
cause-function-missing = 「{ $function }」に渡す値がありません
cause-function-option = 「{ $function }」で「{ $option }: { $given }」は使えません
cause-function-together = 「{ $function }」で使えるのは「{ $option }」か「{ $other }」のどちらか一方です
cause-function-unnamed = 「{ $function }」には、「{ $given }」のこの言語での名前がありません
cause-template-endless = 時間がかかりすぎ、終わらないのかもしれません
cause-template-lacks = 呼び出しているものに渡す値が足りません
cause-template-list = リストが必要ですが、ないか、長さが違います
cause-template-broken = 表示文言「{ $id }」を組み立てられません：{ $cause }
cause-template-kind = 表示文言「{ $id }」の「{ $name }」に、文字列でないものが渡されています：{ $kind ->
        [nothing] 何もない
        [truth] 「true」か「false」
        [list] リスト
       *[other] 表
    }
cause-template-no-id = 「t」に、どの表示文言かが書かれていません
cause-template-no-string = 「{ $id }」という表示文言はありません
cause-template-open = コメントかrawブロックが閉じられていません
cause-template-statement = 「{ $name }」という命令文はありません
cause-template-string-lacks = 表示文言「{ $id }」に「{ $name }」が渡されていません
cause-template-surplus = 呼び出しているものに渡す値が多すぎます
cause-template-twice = ブロック「{ $name }」がここに二つあります
cause-template-undefined = { $name ->
        [none] ない値を使っています
       *[other] 使っている「{ $name }」がありません
    }
cause-template-unexpected = { $found ->
        [character] ここに文字があります
        [end] ここで終わっています
        [keyword] ここに命令文があります
        [name] ここに名前があります
        [none] ここに何かがあります
        [number] ここに数があります
        [page] ここにページの文章があります
        [text] ここに引用符で囲んだ文字列があります
        [value] ここに値があります
       *[sign] ここに「{ $sign }」があります
    }{ $wanted ->
        [keyword] が、必要なのは命令文です
        [name] が、必要なのは名前です
        [sign] が、必要なのは「{ $other }」です
        [value] が、必要なのは値です
       *[none] が、ここには置けません
    }
cause-template-unknown = { $kind ->
        [block] 「{ $name }」というブロックはありません
        [filter] 「{ $name }」というフィルターはありません
        [function] 「{ $name }」という関数はありません
        [method] 「{ $name }」というメソッドはありません
        [test] 「{ $name }」というテストはありません
       *[template] 「{ $name }」というテンプレートはありません
    }
cause-template-unopened = ここに「{ $name }」がありますが、対応する始まりがありません
unwatched-fact = シリーズ「{ $series }」のどの記事にも、データ項目「{ $fact }」がありません。
    .why = この数字が増えるだけかどうかを調べるはずですが、何も調べられていません。
    .help = { $near ->
        [none] 記事にあるデータ項目の名前を書くか、削除してください。
       *[other] 「{ $near }」のことでしょうか？
    }
incomparable-fact = { $case ->
        [undated] データ項目「{ $fact }」はシリーズ「{ $series }」では増えるだけのはずですが、この記事には日付がありません。
        [other] データ項目「{ $fact }」の種類か通貨が、「{ $other }」のものと違います。
       *[kind] データ項目「{ $fact }」はシリーズ「{ $series }」では増えるだけのはずですが、増えるものではありません。
    }
    .why = 減っても、誰も気付きません。
    .help = { $case ->
        [undated] 記事の日付を書いてください。
        [other] ほかの記事と同じように書くか、「monotonic」から外してください。
       *[kind] 増えうるのは、数、日付、金額、地域のリストです。これは「monotonic」から外してください。
    }
quoted-number = データ項目「{ $fact }」は引用符で囲んだ「{ $found }」で、どの言語でもこのまま表示されます。
    .why = 数なら、フランス語ではコンマで、アラビア語では別の数字で書きます。このままでは、文章で複数形の使い分けもできません。
    .help = 数なら、引用符を付けずに書いてください。年やバージョンなどなら、「{ "{" } value = "{ $found }" { "}" }」と書いて、そう示してください。
