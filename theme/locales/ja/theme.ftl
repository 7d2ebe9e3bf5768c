## Every page

skip-to-content = 本文へ移動
page-title = { $page }｜{ site-name }
nav-main = メインメニュー
nav-home = ホーム
nav-articles = 記事一覧
nav-topics = トピック
nav-archive = アーカイブ
nav-languages = 言語
site-name = Hexaplaネットワーク
site-tagline = さまざまな言語の記事
feed-title = 更新情報のフィード（Atom）
footer-about = 発行：{ site-name }

## Articles

published-on = { $date }公開
updated-on = { $date }更新
byline = 文：{ $authors }
translated-by = 翻訳：{ $translators }
topics-label = トピック
notice-labelled = この記事の{ $wanted }版はまだありません。{ $shown }版を表示しています。
notice-original = その版のページへ移動
footnotes-title = 注
footnote-back = 本文の注{ $number }の位置に戻る
previous-article = 前の記事：
next-article = 次の記事：
neighbours-label = 前後の記事
page-address = このページのアドレス：

## Listings

latest-articles = 新着記事
all-articles = すべての記事を見る
articles-title = 記事一覧
no-articles = 記事はまだありません。
other-languages = ほかの言語の記事
entry-language = { $language }の記事
pager-label = ページ
pager-previous = 新しい記事へ
pager-next = 古い記事へ
pager-status = { $total }ページ中{ $number }ページ目
numbered-title = { $title }（{ $number }ページ目）

## Topics and years

topics-title = トピック
topic-feed-title = 「{ $topic }」の更新情報のフィード（Atom）
archive-title = アーカイブ
year-title = { $year }の記事
article-count = { $count }件
trail-label = 現在の位置

## An address that leads nowhere

not-found-title = ページが見つかりません
not-found-text = このアドレスにページはありません。ページが移動したか、アドレスが間違っている可能性があります。
not-found-home = ホームへ移動

## An address that a page had

redirect-title = このページは移動しました

## 古くなった訳文、訂正、撤回

notice-aged = この記事の原文は少し変わりました。この訳文は、現在の原文のすべてを伝えていない場合があります。
notice-outdated = この記事の原文は変わりました。この訳文は、現在の原文のすべてを伝えていません。
notice-outdated-since = この記事の原文は{ $date }以降に変わりました。この訳文は、現在の原文のすべてを伝えていません。
notice-unknown = この訳文が現在の原文のとおりかどうかは確かではありません。
notice-read-original = 原文を読む（{ $language }）
corrections-title = 訂正
retracted = この記事は撤回されました。本文はここでは公開していません。
retracted-on = この記事は{ $date }に撤回されました。本文はここでは公開していません。
