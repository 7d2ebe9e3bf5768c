### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = 記事、言語版、支部、言語を新しく始める
help-new-article = 記事を始める：基本情報と、下書きの原文
help-new-variant = 何をどこに訳すかを翻訳者に示すファイルを作る
help-new-section = pipeline.tomlに支部を、その表示文言とともに追加する
help-new-locale = pipeline.tomlに言語を、訳す表示文言とともに追加し、残る作業を一覧にする
help-new-id = 記事の識別名、つまりパス。例：2026/summer-school
help-headline = 記事のタイトル
help-original = 原文の言語 [省略時：ネットワークのsource-locale]
help-new-of = 記事の識別名
help-new-into = 訳す先の言語
help-new-section-id = 支部の識別名。例：「brazil」
help-url = サイトのアドレス。例：https://example.org/
help-new-locales = エディションの言語。最初のものはアドレスそのものに置かれる（複数回指定可）
help-new-tag = 新しい言語のタグ。例：「pt-BR」
help-new-in = その言語で公開する支部 [省略時：なし]

## What was done, or not

new-written = 書き込みました：{ $path }
new-exists = { $path }はすでにあります。何も変更していません。
new-article-exists = 記事「{ $id }」はすでにあります。何も変更していません。
new-bad-article = 「{ $id }」は記事の識別名に使えません。文字、数字、ハイフンを使い、フォルダーの間は「/」で区切ってください。
new-no-source-locale = ネットワークに原文の言語が設定されていません。「--locale」で指定するか、pipeline.tomlの「[network]」に「source-locale」を加えてください。
new-no-source = 「{ $article }」の原文がないか、読み込めません。理由は「hexapla check」で分かります。
new-locale-exists = 支部「{ $section }」はすでに{ $locale }で公開しています。
new-locale-known = { $locale }はすでにこのネットワークの言語です。どの支部で公開するかを「--section」で指定してください。
new-locale-unpublished = { $locale }で公開している支部はまだありません。言語版は読み込まれ、ほかの言語の代わりにもなれます。準備ができたら、支部の「locales」に加えてください。
new-cannot-edit = pipeline.tomlを自動では変更できませんでした。「locales」に「{ $locale }」を手作業で加えてください。
new-strings = { $locale }の表示文言です。行頭の「# 」を取り除き、「=」の後ろを訳してください。
new-section-strings = この支部だけの表示文言です。独自のsite-nameやsite-taglineなどを書きます。

## In the file that a translator fills in

fill-in-top = { $source }から{ $locale }に訳してください。訳文は、それぞれ原文の下の引用符の間に書きます。{"{"} $name {"}"}のような波括弧の中は自動で差し込まれるので、そのままにしてください。
fill-in-draft = 公開できる状態になったら、「draft」の行を削除してください。
fill-in-messages = 言葉だけを訳してください。名前、矢印、括弧はそのままにします。
fill-in-body = 訳文は、それぞれ原文の下に書いてください。このコメントは公開されないので、残しても消してもかまいません。

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = 「{ $title }」：{ $source }から{ $locale }へ
handoff-fill = 訳文は、それぞれ原文の下の引用符の間に書いてください。
handoff-update = 翻訳の後で原文が変わりました。見直していただきたいところを集めてあります。変わった点の下に、今の訳文があります。訳文をその場で直し、「¶」のある行はそのままにしてください。
handoff-review = 訳文の全体です。どの段落も原文の下にあります。直したいところをその場で直し、「¶」のある行はそのままにしてください。手を加えないところは、今のまま残ります。
handoff-send = 終わったら、ファイルを同じ名前で保存し、いつも翻訳を送るフォルダーに入れてください。このような説明は自動的に取り除かれます。
handoff-facts = 波括弧の中は自動で差し込まれ、書き方は言語ごとに変わります。そのままにしてください：
handoff-body = 訳文は、それぞれ原文の下に書いてください。空けておいたところは、後からでもかまいません。
handoff-stays = 原文が変わっても訳文がそのままでよいときは、「¶」の後ろの括弧の中にxを書いてください：[x]。xを付けずにそのままにしたところは、後でもう一度お願いします。
handoff-before = 前の原文：
handoff-now = 今の原文：
handoff-original = 原文：
handoff-new = 原文に新しく加わったもの：
handoff-links = リンクまたは画像の行き先が変わりました：
handoff-gone = 原文には { $names } がなくなりました。訳文に残っているところがあれば、取り除いてください。
handoff-taken-back = 原文にはもうこの部分がありません。下の訳文を削除し、「¶」のある行は残してください。訳文を残すときは、括弧の中にxを書いてください：[x]。
handoff-parts-gone = 原文にはもう次の部分がありません。下の訳文から削除してください：
handoff-forms = それぞれの括弧の後に、そこで言うことを書いてください。日本語に要らない行は、そのままで構いません。
handoff-whole = 原文のこの部分の全体：
handoff-written = 書き込みました：{ $path }（{ $paragraphs }段落、{ $words }語）
handoff-nothing = 「{ $article }」の{ $locale }には、することが残っていません。渡すものはありません。「--whole」を付けると、訳文の全体を渡せます。
handoff-nothing-for = { $name }さんがすることはありません。渡すものはありません。
handoff-unreadable = 「{ $article }」の{ $locale }の翻訳を読み込めません。理由は「hexapla check」で分かります。
help-handoff = 翻訳者に渡すファイルを作る：これから訳すもの、または変わったところ
help-handoff-article = 記事の識別名
help-handoff-tag = 訳す先の言語
help-handoff-translator = この翻訳者（識別名または名前）がすることすべて
help-handoff-whole = 変わったところだけでなく、訳文の全体
help-handoff-out = 書き込み先のフォルダー [省略時：outbox]
