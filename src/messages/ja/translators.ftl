## Settings

bad-folder = 「{ $key }」の「{ $folder }」は、使えないフォルダーです。
    .why = 送られたファイルがそこで失われたり、別のものと取り違えられたりするおそれがあります。
    .help = { $fault ->
        [taken] 「{ $other }」には別のものが入っています。この用途だけに使うフォルダーを選んでください。
       *[shape] 「new/texts」のようなパスを、「..」や、ピリオドで始まる名前を含めずに書いてください。
    }
duplicate-translator = 「{ $name }」という名前の翻訳者がほかにもいます。
    .why = 名前で探したときに、一人に決まらなければなりません。
    .help = どちらかに別の名前を付けてください。

## What a translator is told

digest-title = 翻訳していただきたいもの
digest-greeting = { $name } 様
digest-intro = 読者が待っているものをお知らせします。読者にとって大切なものから順に並んでいます。
digest-nothing = 今のところ、翻訳していただくものはありません。
digest-words = 翻訳する語数は、全部で{ $words }語です。
digest-missing = まだ翻訳されていません（{ $words }語）
digest-draft = まだ下書きです
digest-faulty = 直すところがあるため、読者には表示されていません
digest-corrections = まだ触れられていない訂正があります（{ $days }）
digest-thanks = いつもありがとうございます。

## On the command line

usage-unknown-translator = 「{ $value }」という翻訳者はいません。{ $known ->
        [none] pipeline.tomlには誰も書かれていません。
       *[other] 次の翻訳者がいます：{ $known }。
    }
help-status-translator = この翻訳者（識別名または名前）がすることだけを示す。「--format md」では手紙にする
