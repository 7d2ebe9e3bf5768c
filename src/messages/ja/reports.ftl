### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = 「check」のコードを例で説明する
help-schema = ファイルの種類ごとのJSON Schemaをエディター用に出力する
help-completions = シェルでコマンドを補完するための内容を出力する
help-man = マニュアルのページを出力する、または全ページを書き出す
help-quiet = 指摘とエラー以外は何も表示しない
help-format-of = 出力の形式：{ $known } [省略時：human]
help-fail-on = どの段階の指摘から終了コード1で終わるか：error、warning、note、never [省略時：error]
help-fail-on-status = 表示する範囲で、どの段階の指摘から終了コード1で終わるか：error、warning、note、never [省略時：never]
help-code = 「broken-link」のようなコード [省略時：すべて]
help-schema-file = ファイルの種類：pipeline、article、front-matter
help-shell = シェル：bash、elvish、fish、powershell、zsh
help-man-page = 「publish」のようなコマンド [省略時：Hexapla全体]
help-man-out = 全ページを書き出すフォルダー

## Slips on the command line

usage-choices = 使えるのは次のとおりです：{ $known }。
usage-unknown-code = 「{ $value }」というコードはありません。「hexapla explain」ですべて一覧できます。
usage-unknown-page = 「{ $value }」というコマンドはありません。あるのは次のとおりです：{ $known }。

## A report of findings

report-title = Hexapla：問題の一覧
report-level = 段階
report-place = 場所
report-what = 問題
report-help = 対処
report-more = ほかに{ $count }件の指摘があり、ここには載せていません。
sarif-root = パスの起点となるフォルダー

## The status

status-title = Hexapla：翻訳の進み具合
# $known are the locales of the section's editions.
status-no-edition = 支部「{ $section }」に次の言語のエディションはありません：{ $locales }。あるのは次のとおりです：{ $known }。
status-no-variant = 次の言語のものがある記事はありません：{ $locales }。

## An explanation

heading-code = コード
heading-level = 段階
heading-what = 例
explain-why = なぜ重要か：
explain-help = どうすればよいか：
explain-wrong = 誤り：
explain-says = 「hexapla check」の指摘：
explain-right = 正しい形：
# These follow the path of a file.
explain-there = あります
explain-absent = ありません
explain-link = 別のファイルへのリンクです
explain-pipe = パイプです
explain-locked = 読み取りが許可されていません
explain-more = 「hexapla explain」にコードを付けると、その意味を例とともに表示します。
explain-title = すべての指摘
explain-intro = このページは「hexapla explain --format md」で作られています。どの例も、英語、フランス語、アラビア語のエディションを持つ小さなネットワークの中で、実際に検査したものです。

## Manual pages

man-name = 名前
man-synopsis = 書式
man-exit = 終了コード
man-exit-0 = すべて問題ありません。
man-exit-1 = 内容が基準に達していません。
man-exit-2 = コマンドの書き方または設定に誤りがあります。
man-exit-3 = 環境の障害：ディスク、ネットワーク接続、または権限。
explain-foreign = 他人の非公開ファイルの別名です
