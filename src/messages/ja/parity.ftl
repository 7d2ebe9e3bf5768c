### What differs between a translation and its original. The value of a message says what is wrong,
### `.why` why it matters, `.help` what to do. Readers are translators and editors.
### $missing is what the original has and the translation lacks, $extra the other way round; each is
### a list of names or addresses, or "none". $case says which of the two there is: missing, extra or other (both).
### The glossary stands in cli.ftl.

## Parts of the text

missing-unit = 原文（{ $source }）の段落、見出し、リスト項目のうち{ $count }個がここにありません。原文の{ $lines }行目をご覧ください。
    .why = この言語の読者は、ほかの読者より少ない内容しか受け取れず、それに気づきません。
    .help = 足りないものを翻訳するか、でき上がるまで先頭に「draft = true」と書いてください。
extra-unit = 原文に対応するもののない段落、見出し、リスト項目が{ $count }個あります：{ $lines }行目。
    .why = 原文の以前の状態から残っていて、もう正しくないことを伝えているかもしれません。
    .help = 原文でなくなったのなら、削除してください。読者のために加えたのなら、先頭に「allow = ["extra-unit"]」と書いてください。
moved-unit = 原文と位置の違う段落やリスト項目が{ $count }個あります：{ $lines }行目。
    .why = 手順や時間割のように順序に意味があるところでは、翻訳の意味が変わってしまいます。
    .help = この言語で別の順序が必要でなければ、原文の順序に合わせてください。
same-as-source = ここは原文の言語（{ $source }）のままです：{ $words }語が一字一句同じです。
    .why = 読者は、自分の言語の文章の途中で外国語の文に出会います。
    .help = 翻訳してください。このままでよいなら、先頭に「keep = ["…"]」と書いてください。

## Their form

heading-level-differs = この見出しはレベル{ $own }ですが、原文ではレベル{ $source }です。
    .why = レベルは、何が何に属するのかを、目で読む読者にも耳で聞く読者にも伝えます。
    .help = 原文と同じ数の「#」で始めてください。
list-shape = { $source ->
        [none] ここはリストの中ですが、原文では違います。
        [numbers] { $own ->
            [none] ここはリスト項目ではありませんが、原文では番号付きリストの項目です。
            [numbers] ここは{ $level }段目ですが、原文では{ $source-level }段目です。
           *[bullets] このリストは箇条書きですが、原文では番号付きです。
        }
       *[bullets] { $own ->
            [none] ここはリスト項目ではありませんが、原文ではリスト項目です。
            [numbers] このリストは番号付きですが、原文では箇条書きです。
           *[bullets] ここは{ $level }段目ですが、原文では{ $source-level }段目です。
        }
    }
    .why = 番号は順序に意味があることを示し、下の段のものはその上のものに属します。
    .help = 原文と同じ記号と字下げを使ってください。
table-shape = この行は{ $own }列ですが、原文では{ $source }列です。
    .why = 値が、属していない見出しの下に並んでしまいます。
    .help = どの行も原文と同じ列数にしてください。空のセルにも縦棒が必要です。
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] この段落は脚注を参照していませんが、原文では{ $source }個を参照しています。
               *[other] この段落は{ $own }個の脚注を参照していますが、原文では{ $source }個です。
            }
       *[other] この段落が参照している脚注「[^{ $label }]」そのものがないか、書き方が違うため、何も参照していません。
    }
    .why = 参照されていない脚注は表示されません。
    .help =
        { $label ->
            [none] 原文と同じ所に、「[^1]」のような脚注の印を置いてください。
           *[other] 「[^{ $label }]: 」で始まる行に、半角の記号で脚注を書いてください。
        }
fence-language = { $own ->
        [none] このコードブロックには言語が書かれていませんが、原文では「{ $source }」です。
       *[other] { $source ->
            [none] このコードブロックは「{ $own }」とされていますが、原文には言語が書かれていません。
           *[other] このコードブロックは「{ $own }」とされていますが、原文では「{ $source }」です。
        }
    }
    .why = サイトは言語に応じてコードに色を付けるため、読者に誤った言語が伝わります。
    .help = ブロックを原文と同じように始めてください。バッククォートの後の語は翻訳しません。

## What no language changes

code-differs = { $case ->
        [missing] 原文のこの所には、コード「{ $missing }」があります。
       *[other] 原文のこの所のコードは「{ $missing }」ですが、この文章では「{ $extra }」です。
    }
    .why = コマンド、ファイル、オプションの名前はどの言語でも同じです。翻訳すると使えなくなります。
    .help = 原文のとおりに書いてください。
code-block-differs = { $line ->
        [none] このコードブロックには、原文と違う行があります。
       *[other] このコードブロックには、原文にない行があります：「{ $line }」。
    }
    .why = 読者はコードを写して使います。原文で直された例がここで直っていないと、読者を誤らせます。
    .help = 原文からブロックを写し、コメントを訳し直してください。違っていてよいなら、先頭に「allow = ["code-block-differs"]」と書いてください。
link-differs = { $case ->
        [missing] 原文のリンクがここにありません：「{ $missing }」。
        [extra] 原文のこの所に、このリンクはありません：「{ $extra }」。
       *[other] リンク先は「{ $extra }」ですが、原文では「{ $missing }」です。
    }
    .why = この言語の読者だけが別の所に行き着くか、どこにも行けません。
    .help = 原文と同じ所にリンクしてください。読者を別の所に案内するのが正しいなら、先頭に「allow = ["link-differs"]」と書いてください。
image-differs = { $case ->
        [missing] 原文の画像がここにありません：「{ $missing }」。
        [extra] 原文のこの所に、この画像はありません：「{ $extra }」。
       *[other] ここの画像は「{ $extra }」ですが、原文では「{ $missing }」です。
    }
    .why = 文章が語っているものを、読者は見られません。
    .help = 原文と同じ画像を表示してください。この言語用の画像は、「map.png」に対する「map.fr.png」のように、名前で見つかります。
embed-differs = { $case ->
        [missing] 原文の動画、音声、埋め込みページがここにありません：「{ $missing }」。
        [extra] 原文のこの所に、この埋め込みはありません：「{ $extra }」。
       *[other] ここに埋め込まれているのは「{ $extra }」ですが、原文では「{ $missing }」です。
    }
    .why = 文章が語っているものが、読者に届きません。
    .help = 原文と同じものを埋め込んでください。この言語のものがあるなら、先頭に「allow = ["embed-differs"]」と書いてください。
placeable-differs = { $case ->
        [missing] 原文のこの所では、データ項目「{ $missing }」が表示されます。
       *[other] 原文のこの所ではデータ項目「{ $missing }」が表示されますが、この文章では「{ $extra }」です。
    }
    .why = 値が訂正されても、ここは訂正されません。
    .help = 原文のとおり、データ項目を波括弧に入れて書いてください。
placeholder-differs = { $case ->
        [missing] 原文のこの所には「{ $missing }」があります。
       *[other] 原文のこの所には「{ $missing }」がありますが、この文章では「{ $extra }」です。
    }
    .why = プログラムが置き換える印です。見つからなければ何も入らないか、読者に印そのものが見えてしまいます。
    .help = 原文のとおり、一字も変えずに書いてください。
email-differs = { $case ->
        [missing] 原文のこの所には、メールアドレス「{ $missing }」があります。
        [extra] 原文のこの所に、メールアドレス「{ $extra }」はありません。
       *[other] ここのメールアドレスは「{ $extra }」ですが、原文では「{ $missing }」です。
    }
    .why = 読者のメールが誰にも届かないか、別の人に届いてしまいます。
    .help = アドレスを原文から写してください。読者の宛先が別であるのが正しいなら、先頭に「allow = ["email-differs"]」と書いてください。
url-in-text-differs = { $case ->
        [missing] 原文のこの所には、アドレス「{ $missing }」があります。
        [extra] 原文のこの所に、アドレス「{ $extra }」はありません。
       *[other] ここのアドレスは「{ $extra }」ですが、原文では「{ $missing }」です。
    }
    .why = アドレスを写して使う読者が、別の所に行き着きます。
    .help = アドレスを原文から写してください。
path-differs = { $case ->
        [missing] 原文のこの所には、ファイル「{ $missing }」が書かれています。
       *[other] 原文のこの所に書かれているファイルは「{ $missing }」ですが、この文章では「{ $extra }」です。
    }
    .why = ファイルやフォルダーの名前はどの言語でも同じです。読者は、存在しないものを探すことになります。
    .help = パスを原文から写してください。
number-differs = { $case ->
        [missing] 原文のこの所には「{ $missing }」とありますが、この文章にはありません。
        [currency] この金額は原文と通貨が違います。原文では「{ $missing }」、ここでは「{ $extra }」です。
       *[other] この文章では「{ $extra }」ですが、原文では「{ $missing }」です。
    }
    .why = 誤った数はそのまま信じられます。この言語しか読まない人は気づけません。
    .help = 文を原文と見比べてください。言葉で書いた数は調べません。わざと丸めたのなら、先頭に「rounded = true」と書いてください。

## In one text

ambiguous-link-text = 「{ $text }」という言葉は、ここでは「{ $second }」に、前の所では「{ $first }」に通じています。
    .why = スクリーンリーダーでリンクを順にたどる人には同じ言葉が二度聞こえ、行き先の違いが分かりません。
    .help = リンクの言葉で行き先が分かるようにしてください。
duplicate-standfirst = { $with ->
        [headline] リード文がタイトルと同じです。
        [teaser] リード文が紹介文と同じです。
       *[p] リード文が最初の段落と同じです。
    }
    .why = { $with ->
        [teaser] 同じ文の写しを、二つとも最新に保たなければなりません。
       *[other] 読者は同じ文を続けて二度読むことになります。
    }
    .help = { $with ->
        [teaser] 紹介文を省いてください。リード文が代わりに使われます。
       *[other] リード文を省くか、独自の内容にしてください。
    }
teaser-not-alone = 紹介文が途中で切れています。終わりが「{ $end }」です。
    .why = 一覧やフィードでは、その後に何も続きません。
    .help = 文として終わらせてください。
anchor-differs = { $anchor ->
        [none] このリンクは「{ $article }」の先頭に通じますが、原文のリンクはその中の「#{ $wanted }」に通じます。
       *[other] このリンクは「{ $article }」の「#{ $anchor }」に通じますが、原文のリンクは「#{ $wanted }」に通じます。
    }
    .why = この言語の読者だけが別の所に行き着きます。
    .help = 同じ所にリンクしてください。この読者を別の所に案内するのが正しいなら、先頭に「allow = ["anchor-differs"]」と書いてください。
relative-date = 「{ $word }」は、これが書かれた{ $day }を基準にした言葉です。
    .why = 今読む人は、本来とは違う日のことだと思います。
    .help = その日の日付を書いてください。誰かの言葉の引用なら、先頭に「allow = ["relative-date"]」と書いてください。

## What is allowed

unknown-allow = { $kind ->
        [error] 「{ $code }」は許可できません。エラーだからです。
       *[unknown] 許可できる指摘に「{ $code }」という種類はありません。
    }
    .why = 効果がありません。
    .help = { $near ->
        [none] 「allow」から削除してください。
       *[other] 「{ $near }」のことでしょうか？
    }
unused-allow = ここでは「{ $code }」が許可されていますが、その種類の指摘はありません。
    .why = 理由のない許可は、次の本当の指摘を隠してしまいます。
    .help = 「allow」から削除してください。
