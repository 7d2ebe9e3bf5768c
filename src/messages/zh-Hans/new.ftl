### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = 新建文章、版本、分部或语言
help-new-article = 新建文章：它的基本信息，以及作为草稿的原文
help-new-variant = 建一个文件，告诉译者译什么、译文写在哪里
help-new-section = 在 pipeline.toml 中添加分部及其界面文字
help-new-locale = 在 pipeline.toml 中添加语言及待译的界面文字，并列出还要做什么
help-new-id = 文章的标识，也就是它的路径，例如 2026/summer-school
help-headline = 文章的标题
help-original = 原文的语言 [默认：网络的 source-locale]
help-new-of = 文章的标识
help-new-into = 要译成的语言
help-new-section-id = 分部的标识，例如“brazil”
help-url = 网站的网址，例如 https://example.org/
help-new-locales = 分部的一种语言；第一种直接使用网站的网址（可重复）
help-new-tag = 新语言的标签，例如“pt-BR”
help-new-in = 发布这种语言的分部 [默认：无]

## What was done, or not

new-written = 已写入：{ $path }
new-exists = { $path } 已经存在。没有作任何改动。
new-article-exists = 已经有“{ $id }”这篇文章。没有作任何改动。
new-bad-article = “{ $id }”不能用作文章的标识。请用字母、数字和连字符，文件夹之间用“/”。
new-no-source-locale = 网络没有指定原文的语言。请用“--locale”指明，或在 pipeline.toml 的“[network]”下添加“source-locale”。
new-no-source = “{ $article }”的原文不存在或无法读取。“hexapla check”会说明原因。
new-locale-exists = 分部“{ $section }”已经发布 { $locale }。
new-locale-known = { $locale } 已经是这个网络的语言。请用“--section”指明由哪个分部发布它。
new-locale-unpublished = 还没有分部发布 { $locale }：它的版本会被读取，也可以代替其他语言。准备好以后，请把它加进某个分部的“locales”。
new-cannot-edit = 无法自动修改 pipeline.toml。请手动把“{ $locale }”加进“locales”。
new-strings = { $locale } 的界面文字。请去掉行首的“# ”，并翻译“=”后面的内容。
new-section-strings = 这个分部与其他分部不同的文字，例如它自己的 site-name 和 site-tagline。

## In the file that a translator fills in

fill-in-top = 请从 { $source } 译成 { $locale }。每段译文写在原文下面的引号之间。花括号里的内容，例如 {"{"} $name {"}"}，会自动填充：请保持原样。
fill-in-draft = 文稿可以发布时，请删去带“draft”的那一行。
fill-in-messages = 只翻译文字。名称、箭头和括号保持原样。
fill-in-body = 每段译文写在原文下面。这些注释不会发布，留着或删去都可以。
