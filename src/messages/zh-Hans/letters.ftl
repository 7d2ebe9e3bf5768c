### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = 这里花括号中的内容无法填入。
    .help = 请从原文一字不差地复制，包括两个花括号和直引号（"）。如果原文开头有关于它的一行，也请复制那一行。
# $detail (String): what is wrong there.
letter-fluent-syntax = 这里读不懂：{ $detail }。
    .help = 请与原文逐个符号对照。每个打开的花括号都要关上；有几种形式的地方，其中一种以“*”开头。
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = 这一行开头的词“{ $key }”没有人认识。
    .help = { $near ->
        [none] 请照原文书写，这类词不翻译；或者删除这一行。
       *[other] 是不是“{ $near }”？这类词不翻译。
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = “{ $key }”后面的内容以这种形式读不懂。
    .help = 请用它在原文中的形式书写：文字放在两个直引号（"）之间。
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = 文章没有标题。
    .help = { $fence ->
        [document] 请以标题作为文档的开头，并为它选用“标题”样式。
        [none] 请在最上面写三行：“+++”，然后是 { $key } = "…"，引号之间写标题，然后再写一次“+++”。
        [yaml] 请在第一个“---”下面写 { $key }: "…"，引号之间写标题。
       *[toml] 请在第一个“+++”下面写 { $key } = "…"，引号之间写标题。
    }
letter-local-picture = 这张图片在您自己的电脑上，读者看不到。
    .help = 请把图片发给编辑，并询问这里该写什么。
letter-empty-body = 文件开头几行的下面什么都没有。
    .help = 请在它们下面写上正文，再把文件发来。
letter-raw-html = 这里“<”与“>”之间的内容不会显示给读者。
    .help = 请照原文书写，或者去掉它。
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = 文件开头的“{ $id }”在正文里哪儿也没有出现。
    .help = 请在原文有它的地方写 { $placeable }。
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = 这里写的是“{ $written }”，而文章登记的是 { $value }。
    .help = 如果指的是同一内容，请改写成 { $placeable }，它会自动填入。
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = “{ $text }”是链接或图片的地址或标题，那里花括号中的内容不会填入。
    .help = 请完整写出，就像读者应该看到的那样。
# $path (String): the path as it is written.
letter-path-outside-root = “{ $path }”不是这篇文章的文件。
# $locale (String): the tag of a language.
letter-unknown-translated-from = 这份译文说自己译自“{ $locale }”，而文章没有这种语言的文本。
    .help = 如果它译自原文，请删除这一行。
# $commit (String): the name of a commit.
letter-unknown-base = 文件说自己是根据原文的“{ $commit }”状态写成的，而那个状态无人知晓。
# $id (String): the name of a string.
letter-too-many-placeables = “{ $id }”里要填入的内容太多。
    .help = 请照原文书写。
# These stand behind what is wrong, and say what to do.
letter-help-meant = 请照原文书写。如果你是有意改动的，请保持原样，并告诉编辑。
letter-help-translate = 请翻译。如果它本来就该如此，请保留，并告诉编辑。
letter-help-extra = 如果原文已经没有它，请删除。如果是你为读者加上的，请保持原样，并告诉编辑。
letter-help-missing = 请翻译缺少的部分，再把文件发来。
letter-help-right = 如果是笔误，请改正。如果没有错，请保持原样，并告诉编辑。
letter-help-editors = 这无法在文章里改正。请告诉编辑。
letter-help-file = 文件名请写得与原文完全一样。如果是另一个文件，请把它发给编辑。
letter-help-word = 请换个说法。
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = 请在方括号里描述图片，或写在文件开头的“[{ $key }]”下。
letter-help-address = 请只用字母、数字和连字符书写。
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = 有的地方没有按应有的方式书写
letter-cause-twice = 这一行开头的词也出现在另一行的开头
# The sign is “=” or “:”.
letter-cause-start = 这一行第一个词后面缺少符号

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = 在这些行：{ $lines }
# A quotation follows.
receipt-before = 翻译的时候，原文是：
intake-barred = 这篇文章该放的地方目前无法写入。
    .help = 这不是你的错，也没有丢失任何东西：请把文件留在这里。编辑能看到是什么挡住了；障碍一除，文章就会自动收录。
intake-two-later = 在您的文稿之前，同一篇文章、同一种语言的另一份文稿已从“{ $name }”送到并采用。您的文稿与它几乎没有相同的句子。
    .help = 如果两份都是您的，或者大家已商定用您的这一份，请把文件存为“{ $proposal }”：它会取代另一份，另一份也会保留。否则请互相商量，或询问编辑部，并删除不需要的文件。
receipt-decided = 一旦决定留下哪一份文稿，这封信就会自动消失。
letter-taken-back = { $count ->
       *[other] 原文已经没有、译文里还留着的段落、标题或条目有 { $count } 处。下面是第一处。
    }
    .help = 如果您手里有完整的译文，请在其中删去后发送。如果没有，请向编辑部要一份改动文件，在其中删去。如果应当保留，请告诉编辑部。
receipt-minutes = { $text }，大约 { $minutes } 分钟
receipt-hours = { $text }，大约 { $hours } 小时
