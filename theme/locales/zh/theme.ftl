## Every page

skip-to-content = 跳到正文
page-title = { $page }｜{ site-name }
nav-main = 主菜单
nav-home = 首页
nav-articles = 所有文章
nav-topics = 主题
nav-archive = 归档
nav-languages = 语言
site-name = Hexapla 网络
site-tagline = 多种语言的文章
feed-title = 最新消息订阅（Atom）
footer-about = 发布者：{ site-name }

## Articles

published-on = 发布于{ $date }
updated-on = 更新于{ $date }
byline = 文：{ $authors }
translated-by = 翻译：{ $translators }
topics-label = 主题
notice-labelled = 本文暂无{ $wanted }版，现在显示的是{ $shown }版。
notice-original = 前往该版本的页面
footnotes-title = 注释
footnote-back = 回到正文中注 { $number } 的位置
previous-article = 上一篇文章：
next-article = 下一篇文章：
neighbours-label = 上一篇和下一篇文章
page-address = 本页网址：

## Listings

latest-articles = 最新文章
all-articles = 查看所有文章
articles-title = 所有文章
no-articles = 这里还没有文章。
other-languages = 其他语言的文章
entry-language = 语言：{ $language }
pager-label = 页码
pager-previous = 较新的文章
pager-next = 较早的文章
pager-status = 第 { $number } 页，共 { $total } 页
numbered-title = { $title }（第 { $number } 页）

## Topics and years

topics-title = 主题
topic-feed-title = “{ $topic }”最新消息订阅（Atom）
archive-title = 归档
year-title = { $year }的文章
article-count = { $count } 篇文章
trail-label = 当前位置

## An address that a page had

redirect-title = 此页面已移至新网址

## An address that leads nowhere

not-found-title = 找不到页面
not-found-text = 这个地址没有对应的页面。页面可能已经移走，也可能是地址输入有误。
not-found-home = 返回首页

## 滞后的译文、更正、撤回

notice-aged = 本文原文略有改动。此译文可能没有反映原文现在的全部内容。
notice-outdated = 本文原文已有改动。此译文没有反映原文现在的全部内容。
notice-outdated-since = 本文原文自{ $date }起已有改动。此译文没有反映原文现在的全部内容。
notice-unknown = 无法确定此译文是否与原文现在的内容一致。
notice-read-original = 阅读原文（{ $language }）
corrections-title = 更正
retracted = 本文已撤回，正文不再在此发布。
retracted-on = 本文已于{ $date }撤回，正文不再在此发布。
