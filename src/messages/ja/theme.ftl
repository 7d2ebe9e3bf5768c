### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = 「{ $colour }」は、ここに書ける色ではありません（「{ $key }」）。
    .help = 「#」に続けて、0から9とaからfまでを使って「#ac3218」のように6桁、または「#fff」のように3桁で書いてください。
bad-font-name = 「{ $font }」はフォントの名前に使えません（「{ $key }」）。
    .why = フォントの名前に使えるのは、文字、数字、空白、ハイフンです。ほかの記号は、スタイルシートを変えてしまうおそれがあります。
    .help = フォントは一つずつ別の文字列にし、中に引用符やコンマを入れずに、["Noto Serif", "Georgia"]のように書いてください。
bad-picture = 「{ $file }」は、ブラウザーで表示できる画像ではありません（「{ $key }」）。
    .help = 次のどれかで終わるファイルを指定してください：{ $known }。
bad-size = 「{ $value }」は、{ $least }から{ $most }までの、小数点以下2桁以内の数ではありません（「{ $key }」）。
    .why = ほかの大きさでは、文字や行が読めなくなります。
    .help = 1.1のような数を、引用符を付けずに書いてください。または、この行を削除してください。文字体系ごとに必要な大きさはHexaplaが知っています。
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = 文字体系「{ $name }」で書かれる言語は設定されていません。
    .why = ここに書かれている内容には効果がありません。
    .help = { $near ->
        [none] このネットワークの文字体系は次のとおりです：{ $known }。一つの言語だけが対象なら、「ur」のような言語タグを書いてください。
       *[other] 「{ $near }」のことでしょうか？このネットワークの文字体系は次のとおりです：{ $known }。
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] 暗い画面では、
       *[other] 通常の画面では、
    }「{ $ground }」に対する「{ $letters }」のコントラスト比は{ $ratio }ですが、4.5が必要です。
    .why = 視力の弱い人、性能の低い画面や日なたで読む人には、文字が見分けられません。
    .help = どちらか一方をもっと暗くするか、もう一方をもっと明るくしてください。
missing-theme-file = 「{ $folder }」に「{ $file }」というファイルはありません。
    .why = サイトには、代わりにテーマの印が表示されます。
    .help = { $near ->
        [none] ファイルをそこに置くか、名前を直してください。
       *[other] 「{ $near }」のことでしょうか？
    }
