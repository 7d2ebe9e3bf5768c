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

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = “{ $title }”：{ $source } → { $locale }
handoff-fill = 每段译文写在原文下面的引号之间。
handoff-update = 翻译以后，原文有了改动。这里列出需要再看一看的地方：每处改动，下面是你现在的译文。请直接在原处修改译文，带“¶”的行保持原样。
handoff-review = 这里是整篇译文，每一段都在原文下面。想改的地方请直接修改，带“¶”的行请保持原样。您没有改动的地方不会变。
handoff-send = 完成以后，请用同样的文件名保存，放进你平时送译文的文件夹。像这样的说明会自动去掉。
handoff-facts = 花括号里的内容会自动填充，每种语言各有写法。请保持原样：
handoff-body = 每段译文写在原文下面。暂时空着的，以后再补也可以。
handoff-stays = 如果原文虽有改动，译文却可以保持原样，请在“¶”后面的方括号里写一个 x：[x]。没有改动也没有写 x 的，以后还会再请你看一看。
handoff-before = 原文以前是：
handoff-now = 现在是：
handoff-original = 原文：
handoff-new = 原文新增：
handoff-links = 链接或图片的去处变了：
handoff-gone = 原文中已经没有 { $names }。译文中如果还有，请删去。
handoff-taken-back = 原文已经没有这一段。请删去下面的译文，保留带“¶”的那一行。如果译文要保留，请在方括号里写一个 x：[x]。
handoff-parts-gone = 原文已经没有以下内容。请从下面的译文中删去：
handoff-forms = 请在每个方括号后面写下那种情况的说法。你的语言用不到的行可以保持原样。
handoff-whole = 原文这一部分的全文：
handoff-written = 已写入：{ $path }（{ $paragraphs } 个段落，{ $words } 个词）
handoff-nothing = “{ $article }”的 { $locale } 译文没有要做的事，因此没有文件可交。“--whole”会给出整篇译文。
handoff-nothing-for = 没有需要 { $name } 做的事，因此没有文件可交。
handoff-unreadable = 无法读取“{ $article }”的 { $locale } 译文。“hexapla check”会说明原因。
help-handoff = 建立交给译者的文件：要翻译的内容，或改动过的地方
help-handoff-article = 文章的标识
help-handoff-tag = 要译成的语言
help-handoff-translator = 这位译者（标识或名字）要做的全部内容
help-handoff-whole = 整篇译文，而不只是改动过的地方
help-handoff-out = 写入的文件夹 [默认：outbox]
