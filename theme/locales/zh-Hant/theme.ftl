## Every page

skip-to-content = 跳至主要內容
page-title = { $page }｜{ site-name }
nav-main = 主選單
nav-home = 首頁
nav-articles = 所有文章
nav-topics = 主題
nav-archive = 彙整
nav-languages = 語言
site-name = Hexapla 網路
site-tagline = 多種語言的文章
feed-title = 最新消息訂閱（Atom）
footer-about = 發行：{ site-name }

## Articles

published-on = { $date }發布
updated-on = { $date }更新
byline = 文：{ $authors }
translated-by = 翻譯：{ $translators }
topics-label = 主題
notice-labelled = 本文尚無{ $wanted }版，現在顯示的是{ $shown }版。
notice-original = 前往該版本的頁面
footnotes-title = 註釋
footnote-back = 回到正文中註 { $number } 的位置
previous-article = 上一篇文章：
next-article = 下一篇文章：
neighbours-label = 上一篇與下一篇文章
page-address = 本頁網址：

## Listings

latest-articles = 最新文章
all-articles = 查看所有文章
articles-title = 所有文章
no-articles = 這裡還沒有文章。
other-languages = 其他語言的文章
entry-language = 語言：{ $language }
pager-label = 頁碼
pager-previous = 較新的文章
pager-next = 較舊的文章
pager-status = 第 { $number } 頁，共 { $total } 頁
numbered-title = { $title }（第 { $number } 頁）

## Topics and years

topics-title = 主題
topic-feed-title = 「{ $topic }」最新消息訂閱（Atom）
archive-title = 彙整
year-title = { $year }的文章
article-count = { $count } 篇文章
trail-label = 目前位置

## An address that a page had

redirect-title = 此頁面已移至新網址

## An address that leads nowhere

not-found-title = 找不到頁面
not-found-text = 這個網址沒有對應的頁面。頁面可能已經移走，也可能是網址輸入有誤。
not-found-home = 回到首頁

## 落後的譯文、更正、撤回

notice-aged = 本文原文略有改動。此譯文可能沒有反映原文現在的全部內容。
notice-outdated = 本文原文已有改動。此譯文沒有反映原文現在的全部內容。
notice-outdated-since = 本文原文自{ $date }起已有改動。此譯文沒有反映原文現在的全部內容。
notice-unknown = 無法確定此譯文是否與原文現在的內容一致。
notice-read-original = 閱讀原文（{ $language }）
corrections-title = 更正
retracted = 本文已撤回，正文不再於此發布。
retracted-on = 本文已於{ $date }撤回，正文不再於此發布。
