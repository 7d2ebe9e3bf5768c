### What can be wrong with pictures and with addresses that articles had.
### The glossary stands in cli.ftl.

broken-image = この画像の幅と高さを読み取れません。
    .why = 壊れているか、名前と種類が合っていません。多くのブラウザーでは、その場所が空白になります。
    .help = 画像ソフトで開き、正しい名前で書き出し直してください。
bad-redirect = { $fault ->
        [many] 一つの言語で記事が持てる以前のアドレスは{ $limit }個までです。
       *[form] 「{ $path }」は、記事のアドレスであったはずがありません。
    }
    .why = ここからは転送されません。古いリンクをたどった人は、エラーページに行き着きます。
    .help = 「old-name」のように、エディションのトップページのアドレスに続く部分だけを書いてください。使えるのは文字、数字、ハイフンで、サイト自体が使う名前は使えません。
redirect-clash = アドレス「{ $path }」からこの記事に転送できません。{ $winner ->
        [none] そこにはファイルか別のサイトがあります。
       *[other] それは記事「{ $winner }」のものです。
    }
    .why = そこにあるものはそのまま残り、古いアドレスからは転送されません。
    .help = 「redirect-from」からこのアドレスを外すか、そこにあるものに別のアドレスを付けてください。
