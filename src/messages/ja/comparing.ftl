### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = 原文と翻訳のどの段落が対応するかを表示する
help-compare = 古い原文の翻訳を、新しい原文に合わせるのに必要なものを表示する
help-align-source = 原文のファイル
help-align-variant = 翻訳のファイル
help-compare-old = 翻訳したときの原文のファイル
help-compare-new = 今の原文のファイル

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = 対応するもの：{ $pairs }件。翻訳にないもの：{ $missing }件。翻訳だけにあるもの：{ $extra }件。
compare-verdict = { $verdict ->
        [current] 翻訳は最新です。
        [markup] 翻訳するものはありません。{ $markup ->
                [0] 段落の間にあるもの
               *[other] { $markup }か所のリンクや記号
            }を直してください。
       *[stale] 翻訳は{ $stale }か所が古くなっています。
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = 状態
compared-head-severity = 変更
compared-head-kind = 種類
compared-head-source-line = 原文
compared-head-old-line = 旧行
compared-head-new-line = 新行
compared-head-variant-line = 翻訳
compared-head-text = 文章

# States of a paragraph. Keep them short.
compared-current = 最新
compared-markup = リンクや記号
compared-moved = 移動
compared-stale = 古い
compared-missing = なし
compared-extra = 翻訳だけ
compared-taken-back = 要削除

# How much a paragraph of the original changed.
severity-cosmetic = 体裁
severity-markup = リンクや記号
severity-minor = 小さな変更
severity-major = 文面
compared-assumed = 原文と同時に変更
compared-unknown = 記録なし

## What a translation owes: `diff`

help-diff = 翻訳した後に原文のどこが変わったかを、語ごとに表示する
help-diff-article = 記事の識別名
help-diff-locale = 翻訳の言語
help-diff-format = 形式：{ $known } [省略時：human]
diff-no-variant = { $article }には、読み込める{ $locale }の文章がありません。元になるファイルは「hexapla new variant」で作れます。
diff-original = { $locale }は{ $article }の原文の言語です。補うものはありません。
diff-no-original = { $article }には読み込める原文がないため、{ $locale }と見比べられません。
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }、{ $locale }：古い：{ $stale }。なし：{ $missing }。要削除：{ $taken }。その他：{ $other }。{ $recorded ->
        [no] この翻訳が何から作られたのか、誰も記録していないため、足りないものと余分なものしか分かりません。「hexapla record」で記録できます。
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] 小さな変更
       *[major] 文面の変更
    }
diff-since = { $day }から
diff-source = 原文：
diff-variant = 翻訳（{ $place }）：
diff-gone = 原文からはなくなりましたが、翻訳にはまだあります。
diff-extra = 翻訳だけにあります。
diff-markup = { $targets ->
        [none] 文面は同じで、リンクか記号が変わりました。
       *[other] 文面は同じで、原文の行き先は{ $targets }になりました。
    }
diff-old-unknown = 原文が以前どうだったかは分かりません。これは今の原文です。
diff-declared = 原文の文面は同じです。人の手で、古いものとされました。
diff-assumed = どちらの文章にも同じ日からあります。一方がもう一方から作られたというのは、推定にすぎません。
