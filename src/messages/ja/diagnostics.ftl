### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### The glossary stands in cli.ftl.

## Words around a diagnostic

level-error = エラー
level-warning = 警告
level-note = 注記
label-why = 理由
label-help = 対処
more-like-this = このファイルには「{ $code }」の指摘がほかに{ $count }件あります。
    .help = 上のものを直してから、もう一度検査してください。

## pipeline.toml

network-missing = このフォルダーには「pipeline.toml」がありません。
    .why = ネットワークの支部、言語、公開ルールを定めるファイルです。これがなければ公開するものがありません。
    .help = ネットワークのフォルダーに移動するか、「--root」で指定するか、「hexapla init」で新しいネットワークを作ってください。
bad-choice = 「{ $name }」は「{ $key }」の値として使えません。
    .help = { $near ->
        [none] 次の中から選んでください：{ $known }。
       *[other] 「{ $near }」のことでしょうか？選べる値は次のとおりです：{ $known }。
    }
bad-id = 「{ $id }」は識別名に使えません（「{ $key }」）。
    .why = 識別名はフォルダー名やアドレスの一部になります。
    .help = aからzまでの小文字、数字、ハイフンだけを使い、64文字以内で、ハイフン以外から始めてください。
bad-locale-tag = 「{ $tag }」は言語タグではありません。
    .why = タグがないと、Hexaplaには文字を書く向きも、数や日付の書き方も分かりません。
    .help = 「fr」「pt-BR」「es-419」のようなBCP 47のタグを使ってください。
bad-url = 「{ $url }」はサイトのアドレスとして使えません。
    .help = 「https://kites.example/」のように、「http」または「https」で始まる完全なアドレスを、疑問符や「#」を入れずに書いてください。
duplicate-section = 識別名が「{ $section }」の支部がほかにもあります。
    .why = 識別名は、支部を公開するフォルダーの名前になります。
    .help = どちらかに別の識別名を付けるか、一つを削除してください。
duplicate-url = アドレス「{ $url }」は、すでに支部「{ $section }」が使っています。
    .why = 一つのアドレスに二つのサイトは置けません。
    .help = どちらかに別のアドレスを付けてください。
duplicate-locale = ここでは、言語「{ $locale }」が二度挙げられています。
    .help = どちらか一つを削除してください。
no-sections = 支部が一つも設定されていません。
    .why = サイトは支部ごとに一つあります。支部がなければ何も公開されません。
    .help = 「id」「url」「locales」を含む「[[section]]」を追加してください。
accept-other-language = 「{ $other }」を「{ $locale }」の代わりに使うことはできません。別の言語、または別の文字体系です。
    .why = 読者や検索エンジンに、文章の言語が誤って伝わってしまいます。
    .help = 代わりに支部の「fallback」に書いてください。そうすれば本来の言語として表示されます。
static-clash = 「{ $file }」はサイトが自動で作るファイルです。
    .why = このファイルは公開されません。公開すると、サイトのページが隠れてしまいます。
    .help = ファイル名を変えるか、支部のテンプレートでそのページを変えてください。
unknown-locale = 言語「{ $name }」で公開している支部はありません。
    .help = { $near ->
        [none] { $known ->
            [none] 削除してください。このネットワークに記事はなく、その言語は文言集のあるフォルダーで決まります。
           *[other] 次のどれかを使ってください：{ $known }。または、支部か「[network]」の「locales」に加えてください。
        }
       *[other] 「{ $near }」のことでしょうか？設定されているのは次のとおりです：{ $known }。
    }
unknown-section = 「{ $name }」という支部はありません。
    .help = { $near ->
        [none] 支部は次のとおりです：{ $known }。
       *[other] 「{ $near }」のことでしょうか？支部は次のとおりです：{ $known }。
    }

## TOML and YAML

toml-syntax = TOMLの書き方が正しくありません：{ $detail }。
    .why = 読み取れないものは公開できません。
    .help = 前後の行と見比べてください。引用符、括弧、等号が抜けていたり、同じキーが二つあったりしませんか？
yaml-syntax = YAMLの書き方が正しくありません：{ $detail }。
    .why = 読み取れないものは公開できません。
    .help = 前後の行と見比べてください。コロン、引用符、字下げが抜けていたり、同じキーが二つあったりしませんか？
data-too-deep = リストや表の入れ子が{ $limit }段を超えています。
    .why = 実際の文章にそれほどの段数は要りません。プログラムに過大な負荷をかけようとするもののようです。
    .help = 段数を減らしてください。
unknown-key = キー「{ $key }」はどこからも読み取られません。
    .why = 書き間違いかもしれません。書かれている内容には効果がありません。
    .help = { $near ->
        [none] 削除するか、ファイル形式の説明書で正しいキーを調べてください。
       *[other] 「{ $near }」のことでしょうか？
    }
wrong-type = 「{ $key }」に必要なのは{ $expected ->
        [text] 引用符で囲んだ文字列
        [boolean] 「true」または「false」
        [count] 1以上の整数
        [number] 整数
        [table] 表
        [tables] 表のリスト
        [texts] 文字列のリスト（例：["one", "two"]）
        [date] 日付（例：2022-07-28）
        [dates] 日付のリスト（例：[2022-07-28]）
       *[other] ほかのもの
    }ですが、{ $found ->
        [text] 文字列
        [boolean] 「true」または「false」
        [integer] 整数
        [decimal] 小数
        [date] 日付
        [list] リスト
        [too-small] それより小さい数
        [table] 表
       *[other] 空の値
    }になっています。
    .help = 必要な形で書いてください。
missing-key = キー「{ $key }」がありません。
    .help = 追加してください。

## Files

unreadable = 読み込めません：{ $detail }。
    .why = 中に何があるのか分かりません。
    .help = 存在すること、読み取る権限があることを確かめてください。
file-too-large = このファイルは大きすぎます。Hexaplaがこの場所で読み込む上限を超えています。
    .help = 分割するか、別の場所に置いてください。
link-ignored = これは別のファイルへのリンクで、リンクの先はたどりません。
    .why = リンクはネットワークのフォルダーの外に通じることがあります。
    .help = ファイルそのものをここに置いてください。
special-file = これはファイルではなく、パイプ、ソケット、またはデバイスです。
    .help = 削除するか、別の場所に置いてください。
metadata-not-a-file = 記事の日付、解禁日、支部を書いたファイルがあるはずの所に、{ $what ->
        [folder] フォルダー
        [link] 別のファイルへのリンク
       *[other] ファイルでないもの
    }があります。
    .why = そこに書かれるはずの内容を読み取れません。公開を止める内容かもしれないため、この記事は一切公開されません。
    .help = その場所にファイルそのものを置いてください。記事に要らないなら、そこにあるものを削除してください。
bad-file-name = この名前には、ほかのコンピューターで使えない文字が含まれています。
    .why = アドレスの一部にできず、どこでも展開できるわけではありません。
    .help = UTF-8で、制御文字とバックスラッシュを使わない名前に変えてください。
folder-too-deep = ここのフォルダーの入れ子が{ $limit }段を超えています。
    .help = 段数を減らしてください。
unknown-variant-locale = 「{ $name }」は言語のようですが、その言語で公開している支部はありません。
    .why = このファイルは公開されません。
    .help = { $near ->
        [none] 設定されているのは次のとおりです：{ $known }。ファイル名を変えるか、pipeline.tomlの「locales」にその言語を加えてください。
       *[other] 「{ $near }」のことでしょうか？ファイル名を変えるか、pipeline.tomlの「locales」にその言語を加えてください。
    }
stray-markdown = このMarkdownファイルは、どの記事のものでもありません。
    .why = 公開されません。
    .help = 言語版の名前には、「{ $example }」のように記事と言語を入れます。内容でないものは、pipeline.tomlの「exclude」に書けます。
duplicate-variant = 「{ $first }」と「{ $second }」は、同じ一つの言語の言語版です。
    .why = 公開されるのは最初のものだけで、もう一方は忘れられてしまいます。
    .help = どちらか一つだけを残してください。
stray-locale-folder = 「{ $folder }」は言語タグではありません。
    .why = このフォルダーの表示文言は使われません。
    .help = フォルダーに「fr」や「pt-BR」のような言語タグの名前を付けてください。
stray-section-folder = 「{ $folder }」という支部はありません。
    .why = このフォルダーの中身は使われません。
    .help = { $near ->
        [none] 名前を変えるか、pipeline.tomlに支部を追加してください。
       *[other] 「{ $near }」のことでしょうか？
    }

## Text

not-utf8 = このファイルの{ $line }行目はUTF-8ではありません。
    .why = 文字化けしてしまいます。
    .help = エディターで開き、「名前を付けて保存」または「文字コード」を選んで、UTF-8で保存してください。
nul-byte = このファイルはテキストではありません。値が0のバイトが含まれています。
    .why = 別の名前の画像やオフィス文書か、UTF-16で保存されたものかもしれません。
    .help = UTF-8のプレーンテキストとして保存してください。
control-character = ここに制御文字（{ $code }）があります。
    .why = ページにもフィードにも入れられない文字です。
    .help = 削除してください。目に見えない文字です。見つからなければ、前後の語を打ち直してください。
line-too-long = この行は{ $limit }バイトを超えています。
    .why = 文章にこれほど長い行はありません。データのようです。
    .help = 複数の行に分けてください。
reserved-character = 文字{ $code }は、Hexaplaの内部で使うためのものです。
    .why = 文章を読み取る間、値の代わりに置かれる文字です。
    .help = 削除してください。どの文字体系にも属さない文字です。

## Front matter and article.toml

front-matter-unclosed = 冒頭の設定（front matter）が「{ $fence }」で始まったまま、終わっていません。
    .why = 本文と区別できません。
    .help = 最後のキーの下に、「{ $fence }」だけの行を書いてください。
bad-date = 「{ $value }」は暦にある日付ではありません（「{ $key }」）。
    .help = 2022-07-28のように、年、月、日を書いてください。
bad-instant = 「{ $key }」にはタイムゾーン付きの時刻が必要です。
    .help = 2022-07-28T10:00:00Zや2022-07-28T12:00:00+02:00のように書いてください。
bad-fact = { $case ->
        [boolean] データ項目「{ $fact }」の値は真か偽かで、文章に表示できません。
        [bare-list] データ項目「{ $fact }」はリストですが、何のリストなのか書かれていません。
        [cannot-grow] データ項目「{ $fact }」はシリーズに沿って増えるはずですが、増えるものではありません。
        [currency] 「{ $found }」は通貨のコードではありません（データ項目「{ $fact }」）。
        [empty] データ項目「{ $fact }」に値がありません。
        [gap] データ項目「{ $fact }」は、実際にはなかった時刻です：「{ $found }」。
        [list] データ項目「{ $fact }」は、データ項目に使えないもののリストです。
        [many-regions] データ項目「{ $fact }」に挙げられた地域が、実際にある数を超えています：{ $found }。
        [minor] データ項目「{ $fact }」の金額は、最小の通貨単位の整数ではありません。
        [name] データ項目「{ $fact }」の名前は、文章の中で使えません。
        [nested] データ項目「{ $fact }」は、表の中の表です。
        [no-currency] データ項目「{ $fact }」は金額ですが、通貨がありません。
        [no-day] データ項目「{ $fact }」に、「{ $found }」の何日目なのかが書かれていません。
        [no-from] データ項目「{ $fact }」は期間ですが、最初の日がありません。
        [no-minor] データ項目「{ $fact }」には通貨がありますが、金額がありません。
        [no-range] データ項目「{ $fact }」は「{ $found }」の中の一日とされていますが、それは期間ではありません。
        [no-regions] データ項目「{ $fact }」には、地域が一つも挙げられていません。
        [no-series] データ項目「{ $fact }」はシリーズに沿って増えるはずですが、この記事はどのシリーズにも属していません。
        [no-to] データ項目「{ $fact }」は期間ですが、最後の日がありません。
        [notation] データ項目「{ $fact }」は、データ項目に使えない表記で書かれています：{ $found }。
        [number-text] データ項目「{ $fact }」は、ある言語の表記で書かれた数です：「{ $found }」。
        [outside-range] データ項目「{ $fact }」の日の番号は{ $found }ですが、その期間の最後の日の番号は{ $near }です。
        [prose] データ項目「{ $fact }」は、いくつもの語からなる文です：「{ $found }」。
        [quoted-number] データ項目「{ $fact }」は、引用符で囲まれた数です：「{ $found }」。
        [region] 「{ $found }」は、国やその一部のコードではありません（データ項目「{ $fact }」）。
        [reversed] データ項目「{ $fact }」は、始まる前に終わっています：{ $found }。
        [table] データ項目「{ $fact }」の種類が、そのキーから分かりません：{ $found }。
        [time] データ項目「{ $fact }」は、時刻の付いた日付ではありません：「{ $found }」。
        [time-alone] データ項目「{ $fact }」は時刻だけで、日付がありません。
        [too-large] データ項目「{ $fact }」は、正確に表示できる数より大きな数です。
        [zone] 「{ $found }」はタイムゾーンではありません（データ項目「{ $fact }」）。
       *[other] データ項目「{ $fact }」の値は、データ項目に使えない種類です。
    }
    .why = データ項目は、数、金額、日付、国といった種類に応じて、各言語の書き方で表示されます。どれでもないものは表示できません。
    .help = { $case ->
        [boolean] 「open」のような語を書き、「[messages]」で言語ごとに使い分けてください。
        [bare-list] 国なら { "{" } regions = […] { "}" } と書いてください。
        [cannot-grow] 「monotonic」を削除してください。増えるのは、数、金額、日付、国のリストだけです。
        [currency] { $near ->
            [none] EUR、USD、JPYのように、ISO 4217の三文字を書いてください。
           *[other] 「{ $near }」のことでしょうか？
        }
        [empty] 値を書くか、削除してください。
        [gap] その夜、この場所の時計は進められ、この時刻は飛ばされました。正しい時刻を調べて書いてください。
        [list] リストにできるのは国だけです：{ "{" } regions = ["FR", "GB-SCT"] { "}" }。ほかのリストは、各言語の文章に書いてください。
        [many-regions] 文章に出てくる地域だけを、500個以内で挙げてください。
        [minor] 金額は最小の通貨単位で書いてください。825,000ユーロなら minor = 82500000 です。
        [name] 名前はaからzまでの文字で始め、その後に文字、数字、「-」「_」を続けます。
        [nested] 「value =」の後ろに値そのものを書いてください。金額、日付、国には専用の表があります。
        [no-currency] 並べて currency = "EUR" と書いてください。
        [no-day] 最初の日なら day = 1、最後の日なら day = -1 を並べて書いてください。
        [no-from] { "{" } from = 2022-07-23, to = 2022-07-26 { "}" } と書いてください。
        [no-minor] 金額は最小の通貨単位で書いてください。825,000ユーロなら minor = 82500000 です。
        [no-range] { $near ->
            [none] { "{" } from = 2022-07-23, to = 2022-07-26 { "}" } と書かれたデータ項目の名前を書いてください。
           *[other] 「{ $near }」のことでしょうか？
        }
        [no-regions] regions = ["FR", "GB-SCT"] のようにコードを書くか、データ項目を削除してください。
        [no-series] 「[facts]」の上に series = "…" と書くか、「monotonic」を削除してください。
        [no-to] { "{" } from = 2022-07-23, to = 2022-07-26 { "}" } と書いてください。
        [notation] 12000や12.5のように、数字だけで、端数があれば小数点を付けて書いてください。
        [number-text] 7333のように、引用符、桁区切り、符号を付けずに数を書いてください。金額は { "{" } minor = 82500000, currency = "EUR" { "}" } です。
        [outside-range] 最初の日を1として数えるか、最後の日を-1としてさかのぼって数えるか、期間を直してください。
        [prose] 言葉は言語ごとのものです。それぞれの文章の「[messages]」に書いてください。ここに書くのは、すべての言語で同じ値です。
        [quoted-number] それぞれの言語の書き方で書けるように、引用符を付けずに書いてください。年やバージョンのように、どの言語でも同じに書くものなら、「{ "{" } value = "2022" { "}" }」と書いてください。
        [region] { $near ->
            [none] FRのようにISO 3166の二文字を書くか、GB-SCTのように国の一部も付けて書いてください。
           *[other] 「{ $near }」のことでしょうか？
        }
        [reversed] 早いほうの日を「from」に、遅いほうの日を「to」に書いてください。
        [table] { $near ->
            [none] 金額にはminorとcurrency、期間にはfromとto、時刻にはatとzone、国にはregions、そのほかのものにはvalueを使います。
           *[other] 「{ $near }」のことでしょうか？金額にはminorとcurrency、期間にはfromとto、時刻にはatとzone、国にはregions、そのほかのものにはvalueを使います。
        }
        [time] 2022-07-26T20:00:00のように書き、並べて zone = "Europe/Paris" と書いてください。
        [time-alone] 2022-07-26T20:00:00のように、前に日付を書いてください。
        [too-large] 9007199254740992より小さく、30桁以内の数を書いてください。
        [zone] Europe/ParisやAsia/Karachiのように、名前を書いてください。
       *[other] 数、日付、金額、または国のリストを書いてください。
    }
# $key is a key, or several with commas between them.
metadata-in-translation = 翻訳しない項目なので、ここでは無視されます：{ $key }。
    .why = すべての言語について一度だけ書くものです。
    .help = ここから削除してください。
# $key is a key, or several with commas between them.
metadata-differs = 記事全体のものと違うため、ここでは無視されます：{ $key }。
    .why = どちらかが間違っています。
    .help = 記事全体について一度だけ書き、ここのものは削除してください。
missing-headline = この言語版にはタイトルがありません。
    .why = 一覧にもブラウザーのタブにも、記事の名前を出せません。
    .help = ファイルの先頭、「{ $lines }」の行の間に { $write } と書いてください。
empty-body = この言語版には本文がありません。
    .why = リンクをたどった読者が、空のページに行き着きます。
    .help = 冒頭の設定の下に本文を書いてください。それまでは「draft = true」で公開を止めておけます。
bad-slug = 「{ $slug }」はアドレスの一部に使えません。
    .why = 別の場所に通じるか、入力できないアドレスになります。
    .help = 文字、数字、ハイフンだけで slug = "…" を設定してください。
reserved-slug = アドレス「{ $slug }」は、サイト自体が使います。
    .help = 別のslugを選ぶか、語を付け足してください。

## Placeables

bad-placeable = 差し込み値のように始まっていますが、終わりの形が違います。
    .why = このままでは、書かれたとおりに本文に出てしまいます。
    .help = 「{"{"} $name {"}"}」と書いてください。形の使い分けは「[messages]」に書き、その名前で参照します。
unknown-fact = 「{ $fact }」というデータ項目はありません。
    .why = 代わりに入れるものがなく、穴の空いた文は、ないよりも悪いものです。
    .help = { $near ->
        [none] { $file }の「[facts]」で宣言してください。
       *[other] 「{ $near }」のことでしょうか？データ項目は{ $file }の「[facts]」で宣言します。
    }
unknown-function = 「{ $function }」という関数はありません。
    .help = { $near ->
        [none] あるのは次のとおりです：{ $known }。
       *[other] 「{ $near }」のことでしょうか？
    }
bad-message = メッセージ「{ $id }」はFluentの書き方が正しくありません：{ $detail }。
    .why = 参照している場所に入れるものがありません。
    .help = 使い分けでは、形ごとに行を分け、そのうち一つを「*」で始めます。
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] 「{ $function }」は「{ $given }」を扱えません。これは数です。
            [word] 「{ $function }」は「{ $given }」を扱えません。これは語です。
            [money] 「{ $function }」は「{ $given }」を扱えません。これは金額です。
            [date] 「{ $function }」は「{ $given }」を扱えません。これは日付です。
            [range] 「{ $function }」は「{ $given }」を扱えません。これは期間です。
            [time] 「{ $function }」は「{ $given }」を扱えません。これは時刻です。
            [region] 「{ $function }」は「{ $given }」を扱えません。これは地域です。
            [regions] 「{ $function }」は「{ $given }」を扱えません。これは地域のリストです。
           *[none] 「{ $function }」は「{ $given }」を扱えません。
        }
        [choice] 「{ $given }」は日付か時刻なので、それによって形を選ぶことはできません。
        [lacks] 「{ $function }」で「{ $given }」を表示するには、オプション「{ $option }」が必要です。
        [option] 「{ $function }」は、「{ $given }」を「{ $option }: { $value }」では表示できません。
        [reversed] 期間「{ $given }」は、始まる前に終わっています。
        [together] 「{ $function }」で使えるのは「{ $option }」か「{ $value }」のどちらか一方です。
        [unnamed] 「{ $function }」には、「{ $value }」の「{ $locale }」での名前がありません。
        [within] 「{ $value }」の中にあることをどう言うか、「{ $locale }」ではまだ決められていません。
       *[value] 「{ $placeable }」には値がありません。
    }
    .why = 今日か、数字が訂正された日に、文に穴が空いてしまいます。
    .help = { $case ->
        [argument] { $kind ->
            [none] その関数で表示できる種類のデータ項目を渡してください。
           *[other] その関数で表示できる種類のデータ項目を渡すか、これを関数なしで「{ "{" } { $given } { "}" }」と表示してください。
        }
        [choice] 数か語によって使い分けてください。
        [lacks] 加えてください：{ $option ->
            [currency] currency: "EUR"。
            [timeZone] timeZone: "Europe/Paris"。
           *[other] { $option }。
        }
        [option] { $option ->
            [currency] EURのように、通貨の三文字を書いてください。金額には、もともと通貨が付いています。
            [timeZone] Europe/Parisのようなタイムゾーンを書いてください。時刻のない日付には、タイムゾーンはありません。
           *[other] オプションを外してください。時刻のない日付に時間はなく、桁数の最小値は最大値を超えられません。
        }
        [reversed] 早いほうの日を先に書いてください。
        [together] どちらか一方を外してください。
        [unnamed] コードを確かめてください。正しければ、名前を文章に書いてください。
        [within] この言語の表示文言のファイルで、「region-{ $value } = …」の下に「    .in = …で」と書いてください。または、「form: "in"」を外してください。
       *[value] 参照している先を確かめてください。メッセージには文言が、関数には表示できるものが必要です。
    }

## Markdown

markdown-too-deep = 引用、リスト、記号の入れ子が{ $limit }段を超えています。
    .why = 普通の文章ではありえません。プログラムに過大な負荷をかけようとするもののようです。
    .help = 段数を減らしてください。
too-many-parts = この文章には、リンク、注、識別名、値、HTMLの断片が{ $limit }個を超えて含まれています。
    .why = 記事にそれほど多くはありません。データか、プログラムに過大な負荷をかけようとするもののようです。
    .help = 文章を分けるか、データを記事の隣のファイルに入れて、リンクしてください。
table-too-large = この文章の表には、合わせて{ $limit }個を超えるセルがあります。
    .help = データを記事の隣のファイルに入れて、リンクしてください。
bad-anchor = 「{ $id }」は見出しの識別名に使えません。
    .help = 「{"{"}#programme{"}"}」のように、文字、数字、ハイフンを使ってください。「hx-」で始まる識別名はサイト自体が使います。
duplicate-anchor = 識別名「{ $id }」は、すでに前の見出しで使われています。
    .why = リンクはどちらか一方にしか通じません。
    .help = この見出しに別の識別名を付けてください。すべての言語で同じものにします。
unused-footnote = 脚注「{ $label }」はどこからも参照されていません。
    .why = どの読者の目にも触れません。
    .help = 「[^{ $label }]」で参照するか、削除してください。
raw-html = HTMLは公開されません。
    .why = 文章は多くの人の手によるもので、HTMLは読者やページを傷つけることがあります。HTMLのタグは消え、HTMLブロックの文章も消えます。
    .help = Markdownで書くか、省いてください。コメントは残してかまいません。
dangerous-url = アドレス「{ $url }」は、読者のブラウザーでプログラムを動かすおそれがあります。
    .why = リンクなしの、ただの文字として公開されます。
    .help = 「https:」のアドレスか、別の記事にリンクしてください。
protocol-relative-link = アドレス「{ $url }」はこのサイトのもののようですが、別のサイトに通じます。
    .why = ブラウザーは、二本の斜線に続くものをサーバー名とみなします。
    .help = 「https://」で始まる完全なアドレスか、記事のフォルダーからのパスを書いてください。
path-outside-root = パス「{ $path }」はネットワークの内容の外に出ています。
    .why = その外にあるものは公開できません。
    .help = ファイルを記事の隣に置いてください。
remote-image = 画像「{ $url }」は別のサーバーにあります。
    .why = 読者が来るたびにそのサーバーに知られ、サーバーがなくなれば画像もなくなります。
    .help = 画像を記事の隣に置いてください。
missing-alt = 画像「{ $image }」に代替テキストがありません。
    .why = 画像を見ることのできない読者には、何も伝わりません。
    .help = 角括弧の中か、ファイル冒頭の「[{ $key }]」に、画像の説明を書いてください。
missing-asset = この記事の隣に「{ $file }」というファイルはありません。
    .why = 読者には、代わりに代替テキストが表示されます。
    .help = { $near ->
        [none] ファイルを記事のフォルダーに入れるか、名前を直してください。
       *[other] 「{ $near }」のことでしょうか？
    }
top-heading = 本文にレベル1の見出しがあります。
    .why = ページのレベル1の見出しは記事のタイトルです。二つあると、スクリーンリーダーが混乱します。
    .help = 「##」で始めてください。
unsafe-svg = この図には図以外のものが含まれているため、公開されません。
    .why = SVGファイルは、サイトの名でプログラムを動かすことができます。
    .help = スクリプト、ほかのファイルへのリンク、アニメーションのない「plain SVG」（プレーンSVG）として保存してください。

## Strings and templates

fluent-syntax = Fluentの書き方が正しくありません：{ $detail }。
    .why = この表示文言は使われません。読者には、控えの文言が表示されます。
    .help = 前後の項目と見比べてください。
fluent-too-deep = 波括弧の入れ子が{ $limit }段を超えています。
    .why = プログラムに過大な負荷をかけようとするもののようです。このファイルの内容は一切使われません。
    .help = 段数を減らしてください。
fixed-choice = 「{ $id }」は固定の値で使い分けているか、波括弧のすぐ内側に波括弧があります。
    .why = 普通の文字で書くのと変わらないうえ、Fluentが処理できません。この表示文言は使われません。
    .help = 文字をそのまま書くか、「$number」のような値で使い分けてください。
duplicate-message = 表示文言「{ $id }」は、この言語で二度定義されています{ $first ->
        [here] {""}
       *[other] （もう一つは「{ $first }」）
    }。
    .why = 使われるのは一つだけです。
    .help = どちらか一つを削除してください。
missing-string = { $user ->
        [required] どの言語にも必要な表示文言「{ $id }」が、言語「{ $locale }」にありません。
       *[other] 言語「{ $locale }」に表示文言「{ $id }」がありません（{ $user }で使用）。
    }
    .why = 読者には、ページの途中で別の言語の文言が、その言語の印付きで表示されます。
    .help = { $user ->
        [required] 「{ $locale }」のファイルで「{ $id }」を定義してください。
       *[other] このフォルダーのファイルで「{ $id }」を定義してください。
    }
undefined-string = 表示文言「{ $id }」はここで使われていますが、どこにも定義されていません。
    .why = 代わりに表示するものがありません。
    .help = { $near ->
        [none] 「locales/」で定義してください。
       *[other] 「{ $near }」のことでしょうか？
    }
broken-string = 表示文言「{ $id }」を組み立てられません：{ $detail }。
    .why = 読者には、代わりに別の言語の文言が、その言語の印付きで表示されます。
    .help = 関数には、受け取れるものを渡してください。
locale-without-strings = 「{ $locale }」の表示文言はまだ誰も書いていません。
    .why = 記事を除き、サイト全体が別の言語になってしまいます。
    .help = 「locales/{ $locale }/site.ftl」を書いてください。サイトに必要な表示文言は、テーマの英語ファイルで分かります。
template-syntax = このテンプレートは使えません：{ $detail }。
    .why = 直すまで支部は公開されません。公開中のリリースはそのまま残ります。
    .help = この行を、テーマに元からあるテンプレートと見比べてください。
template-failed = テンプレート「{ $template }」の{ $line }行目で、ページ「{ $page }」の作成に失敗しました：{ $detail }。
    .why = 直すまで支部は公開されません。公開中のリリースはそのまま残ります。
    .help = この行を、テーマに元からあるテンプレートと見比べてください。

## The network as a whole

missing-variant = 記事「{ $article }」には「{ $locale }」の言語版がありません（支部「{ $section }」）。
    .why = このエディションの読者は、自分の言語でこの記事を読めません。
    .help = 翻訳を手配するか（{ $words }語）、記事の「sections」からこの支部を外してください。
missing-source = 記事「{ $article }」に原文がありません。
    .why = 翻訳の内容がどうあるべきか、誰にも分かりません。
    .help = { $locale ->
        [none] どの言語版が原文なのかを、{ $file }の「source」で示してください。
       *[other] 「{ $locale }.md」を元に戻すか、どの言語版が原文なのかを{ $file }の「source」で示してください。
    }
missing-date = 記事「{ $article }」に日付がありません。
    .why = 一覧の最後に並び、フィードには載りません。
    .help = { $file }に date = 2022-07-28 のような行を書いてください。
broken-link = 「{ $target }」の先には何もありません。
    .why = リンクの文字は、リンクなしで公開されます。
    .help = { $near ->
        [none] パスを直してください。パスは記事自身のフォルダーから始まります。
       *[other] 「{ $near }」のことでしょうか？
    }
broken-anchor = 記事「{ $article }」に「{ $anchor }」という場所はありません。
    .why = 読者はページの先頭に着き、自分で探さなければなりません。
    .help = { $near ->
        [none] すべての言語版で、目的の見出しの後ろに「{"{"}#{ $anchor }{"}"}」と書いてください。
       *[other] 「{ $near }」のことでしょうか？
    }
link-not-live = 記事「{ $article }」は、支部「{ $section }」では「{ $locale }」で公開されていません。
    .why = そこではリンクの文字がリンクなしで公開されます。リンクは後で自動的に戻ります。
    .help = その記事を公開するか、このままにしておいてください。
slug-clash = { $winner ->
        [none] 「{ $path }」にはすでにサイトの別のものがあるため、「{ $loser }」はそこでは差し止められます。
       *[other] 「{ $winner }」と「{ $loser }」が同じアドレス「{ $path }」を使おうとしています。新しいほうの「{ $loser }」は、そこでは差し止められます。
    }
    .help = どちらかに別のslugを付けてください。
asset-type = 「{ $file }」は公開されない種類のファイルです。
    .why = ブラウザーはこうしたファイルを実行するため、サイトの名で動作するおそれがあります。
    .help = PDFなど別の形で提供するか、支部の「static」フォルダーに入れてください。
foreign-link = これは他人のファイルに付けられた別名で、元のファイルは、このフォルダーの所有者には読み取りが許可されていません。
    .why = 読み取る権利がなくても、ファイルに別名を付けることはできます。そのため、中身は誰かの秘密かもしれません。
    .help = 代わりにコピーをここに置いてください。誰が見てもよいファイルなら、誰でも読み取れるようにしてください（「chmod a+r」）。
