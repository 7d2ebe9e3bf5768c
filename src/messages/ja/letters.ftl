### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = ここの波括弧の中には、何も埋められません。
    .help = 両方の波括弧と半角の二重引用符（"）も含めて、原文から一字一句そのまま写してください。原文の先頭にこれについての行があれば、その行も写してください。
# $detail (String): what is wrong there.
letter-fluent-syntax = ここが読み取れません：{ $detail }。
    .help = 記号一つひとつを原文と比べてください。開いた波括弧は必ず閉じ、形がいくつもあるところでは、その一つが「*」で始まります。
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = この行の最初の言葉「{ $key }」は知られていません。
    .help = { $near ->
        [none] この種の言葉は訳さず、原文のとおりに書いてください。または行を削除してください。
       *[other] 「{ $near }」のことでしょうか。この種の言葉は訳しません。
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = 「{ $key }」の後にあるものは、この形では読み取れません。
    .help = 原文にある形で書いてください。文は半角の二重引用符（"）2つで囲みます。
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = 文章にタイトルがありません。
    .help = { $fence ->
        [document] 文書の最初にタイトルを書き、スタイルを「表題」にしてください。
        [none] いちばん上に3行書いてください。「+++」、次に { $key } = "…"（引用符の間にタイトル）、そしてもう一度「+++」です。
        [yaml] 最初の「---」の下に { $key }: "…" と書き、引用符の間にタイトルを入れてください。
       *[toml] 最初の「+++」の下に { $key } = "…" と書き、引用符の間にタイトルを入れてください。
    }
letter-local-picture = この画像はお使いのパソコンの中にあるもので、読者には見えません。
    .help = 画像を編集部に送り、ここに何と書けばよいかをお尋ねください。
letter-empty-body = ファイルの先頭の行の下に、何もありません。
    .help = その下に文章を書いて、ファイルをもう一度送ってください。
letter-raw-html = ここの「<」と「>」の間は、読者には表示されません。
    .help = 原文のとおりに書くか、取り除いてください。
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = ファイルの先頭にある「{ $id }」は、文章のどこにも表示されません。
    .help = 原文でそれがある場所に { $placeable } と書いてください。
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = ここには「{ $written }」とありますが、記事に登録されている値は { $value } です。
    .help = 同じものを指すのなら、代わりに { $placeable } と書いてください。自動的に埋められます。
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = 「{ $text }」はリンクか画像のアドレスまたはタイトルで、そこでは波括弧の中は埋められません。
    .help = 読者に見えるとおりに、すべて書いてください。
# $path (String): the path as it is written.
letter-path-outside-root = 「{ $path }」はこの記事のファイルではありません。
# $locale (String): the tag of a language.
letter-unknown-translated-from = この文章は「{ $locale }」から訳したとされていますが、記事はその言語にはありません。
    .help = 原文から訳したのなら、この行を削除してください。
# $commit (String): the name of a commit.
letter-unknown-base = このファイルは原文の「{ $commit }」の状態から作ったとされていますが、その状態は知られていません。
# $id (String): the name of a string.
letter-too-many-placeables = 「{ $id }」には埋めるものが多すぎます。
    .help = 原文のとおりに書いてください。
# These stand behind what is wrong, and say what to do.
letter-help-meant = 原文のとおりに書いてください。わざと変えたのなら、そのままにして、編集部に知らせてください。
letter-help-translate = 訳してください。そのままでよいのなら、変えずに編集部に知らせてください。
letter-help-extra = 原文でなくなったのなら、削除してください。読者のために加えたのなら、そのままにして、編集部に知らせてください。
letter-help-missing = 欠けているところを訳して、ファイルをもう一度送ってください。
letter-help-right = うっかりした間違いなら、直してください。正しいのなら、そのままにして、編集部に知らせてください。
letter-help-editors = これは文章の中では直せません。編集部に知らせてください。
letter-help-file = 名前を原文のとおりに書いてください。別のファイルなら、それを編集部に送ってください。
letter-help-word = 別の言い方にしてください。
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = 角括弧の中か、ファイル冒頭の「[{ $key }]」に、画像の説明を書いてください。
letter-help-address = 文字、数字、ハイフンだけで書いてください。
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = 決まった書き方と違うところがあります
letter-cause-twice = 行の最初の言葉が、別の行の最初にもあります
# The sign is “=” or “:”.
letter-cause-start = 行の最初の言葉の後の記号がありません

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = 次の行：{ $lines }
# A quotation follows.
receipt-before = 訳したときの原文：
intake-barred = この文章の置き場所には、今は書き込めません。
    .help = あなたのせいではなく、何も失われていません。ファイルはここに置いたままにしてください。何が妨げになっているかは編集部が見られます。それが取り除かれれば、文章は自動的に取り込まれます。
intake-two-later = 同じ記事の同じ言語の別の文章が、先に「{ $name }」から届き、取り込まれています。お送りいただいた文章とは、同じ文がほとんどありません。
    .help = どちらもご自分のもの、またはご自分の文章にすると話がついているなら、ファイルを「{ $proposal }」という名前で保存してください。もう一方と入れ替わり、もう一方も保管されます。そうでなければ、お互いに相談するか編集部に尋ねて、不要なファイルを削除してください。
receipt-decided = どの文章を残すかが決まると、このお便りは自動的に消えます。
letter-taken-back = { $count ->
       *[other] 原文にはもうない段落・見出し・項目が、訳文に{ $count }個残っています。次に示すのが最初のものです。
    }
    .help = 訳文の全体をお持ちなら、そこから削除してお送りください。お持ちでなければ、変更のあったところのファイルを編集部に頼み、その中で削除してください。残すときは、編集部に知らせてください。
receipt-minutes = { $text }、およそ{ $minutes }分
receipt-hours = { $text }、およそ{ $hours }時間
