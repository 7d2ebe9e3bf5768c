### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = 关于“{ $name }”
# $title (String): the article's headline, or the file's name.
receipt-accepted = 谢谢！“{ $title }”已经收录。
# $title (String): the article's headline, or the file's name.
receipt-known = 谢谢！“{ $title }”早已收录，一字不差，不需要作任何改动。
# $title (String): the article's headline, or the file's name.
receipt-held = 谢谢送来“{ $title }”。它暂时还不能收录。文件仍在原来的地方，什么也没有丢失。
receipt-to-mend = 请修正这些地方
receipt-notes = 顺便告知
receipt-advice = 有空时，请看一看这些地方
receipt-standing = 译文的现状
# $line (Number): the line's number.
receipt-line = 第 { $line } 行：
# $count (Number): how many more there are.
receipt-more = 这样的地方还有 { $count } 处。
receipt-whole = 原文的所有段落都已译好，此后也没有一段改动过。
receipt-same = 原文的每一段都有了文字，此后也没有一段改动过。上面提到的地方，现在还和原文一样。
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    共 { $total } 个段落，其中 { $done } 个已经译好，而且是最新的。{ $missing ->
        [0] { "" }
       *[other] 有 { $missing } 个还没有翻译。
    }{ $stale ->
        [0] { "" }
       *[other] 有 { $stale } 个，原文后来改了说法。
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = 翻译以后，原文有改动的地方
receipt-now = 原文现在是：
# Paragraphs of the original follow.
receipt-gone = 原文已经没有的内容
receipt-gone-help =
    { $how ->
        [marks] 请在您送来的文件里，在它那一行“¶”的下面删去；如果要保留，请在那里的方括号里写一个 x。然后把那份文件再送一次。
       *[plain] 请在译文中删去后发送，或者向编辑部要一份改动文件。如果应当保留，请告诉编辑部。
    }
receipt-missing = 还没有翻译
# What matters most to readers follows.
receipt-next = 接下来可以翻译的内容
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = “{ $title }”：{ $work ->
        [missing] 还没有翻译
        [draft] 还是草稿
        [faulty] 其中有地方需要修正
       *[behind] 原文有改动，或者译文有缺漏
    }{ $words ->
        [0] { "" }
       *[other] （{ $words } 个词）
    }
# $name (String): the file's name.
receipt-again = 修正以后，请把“{ $name }”存回原处。一切就绪，这封信就会自动消失。
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = 压缩包里的文件：{ $total } 个。已收下或原本就有：{ $taken } 个。需要修正：{ $held } 个。
# $name (String): the archive's name.
receipt-archive-again = 修正以后，请把文件重新打包，把“{ $name }”存回原处；也可以删去压缩包，只送修正过的文件。已经收下的不会丢失。
receipt-later = 上面提到的可以以后再补：在您自己的那份文件里改好，再以“{ $name }”为名发送一次。这封信可以删除。
receipt-thanks = 不需要再做什么了。这封信可以删去。

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = 这是“{ $name }”的另一份。因为两个人或两台电脑同时修改了它，有个程序把这一份另存了下来。
    .help = 请对照两份，把正确的内容放进一个文件，再删去另一个。
intake-old = 文件名表明这是旧版本。
    .help = 如果要用它替换现有的文稿，请从文件名中去掉这个词；否则请把文件取走。
intake-empty = 文件里什么也没有。
    .help = 请重新保存文稿，并看看文件里有没有内容。
intake-second-name = 这是别人的、不对所有人开放的文件的另一个名称（硬链接）。
    .help = 请复制一份文件，把副本放在这里。
intake-link = 这是指向另一个文件的链接，链接的内容不会读取。
    .help = 请把文件本身放在这里。
intake-closed = 无法读取文件：接收文稿的程序没有读取它的权限。
    .help = 请在这里重新保存一次，或者更改文件权限，让别人也能读取。
# $megabytes (Number): the largest size.
intake-too-large = 文件超过了 { $megabytes } MB，没有哪篇文稿会这么长。
    .help = 请只送文字，不要带图片。
# $line (Number): the line's number.
intake-unreadable = 文件已损坏，或者不是文本；第一处无法读取的地方在第 { $line } 行。
    .help = 请把它存为“UTF-8”编码的纯文本，再送一次。
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] 这一行可能指以下任何一个：{ $choices }。
        [language] 从文件名看不出它是哪种语言。
        [strings] 从文件名和所在的文件夹都看不出它是哪种语言。
        [more] 文件名里除了文章的名称，还有别的词。
        [title] 标题的开头与文章“{ $choices }”的标题相同。
       *[name] 这个文件名可能指以下任何一个：{ $choices }。
    }
    .help =
        { $how ->
            [line] 请在这一行写明是其中哪一个。
            [one] 如果没错，请把文件改名为“{ $names }”。
            [many] 请把文件改成以下名称中正确的那一个：{ $names }。
            [folder] 请把它放入以语言命名的文件夹，例如“{ $example }”。
           *[none] 请把文件改名为文章的名称、一个英文句点，再加语言的代码，例如“{ $example }”。
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] 看不出这是哪一篇文稿。
        [none] 没有这个名称的文章。
       *[one] 没有这一行所写的文章“{ $said }”。
    }{ $near ->
        [none] { "" }
       *[other] 是不是想写 { $near }？
    }{ $open ->
        [none] { "" }
       *[other] 还没有翻译的有：{ $open }。
    }
    .help =
        { $line ->
            [far] 如果是译文，请用文章的名称给文件命名，例如“{ $example }”。不是译文的文件不应放在这里，请把它取走。
            [none] 请把文件改名为文章的名称、一个英文句点，再加语言的代码，例如“{ $example }”。
           *[one] 请在这一行写上文章的名称；或者删掉这一行，再给文件改名，例如“{ $example }”。
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] 文件所在的文件夹所指的语言，这里没有译文：{ $said }。
        [none] 文件名所指的语言，这里没有译文：{ $said }。
       *[one] 这一行所指的语言，这里没有译文：{ $said }。
    }这里有的是：{ $locales }。{ $near ->
        [none] { "" }
       *[other] 是不是想写 { $near }？
    }
    .help =
        { $line ->
            [folder] 请把文件放进正确语言的文件夹，或在文件名中加上该语言的代码，例如“{ $example }”。
            [none] 请把文件改名为文章的名称、一个英文句点，再加语言的代码，例如“{ $example }”。
           *[one] 请在这一行写上正确的语言代码。
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] 文件名里有好几种语言：{ $locales }。
       *[folder] 文件名和所在的文件夹指的是不同的语言：{ $locales }。
    }
    .help =
        { $place ->
            [name] 请把文件改成以下名称中正确的那一个：{ $names }。
           *[folder] 请给文件改名，或把它放到别的文件夹，使两者指同一种语言。
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    没有这个名称的界面文字文件。{ $near ->
        [none] { "" }
       *[other] 是不是想写 { $near }？
    }
    .help = 请使用与原文语言文件相同的名称，并放入以语言命名的文件夹，例如“{ $example }”。
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = 无法读取这类文件（“{ $name }”）。
    .help =
        { $instead ->
            [docx] 请把文稿存为 Word 文档（.docx）或纯文本（.txt），再送一次。
           *[text] 请把文稿存为纯文本（.txt），再送一次。
        }
# $name (String): a name in the archive.
intake-archive-outside = 压缩包没有打开，因为其中的“{ $name }”是链接，或指向压缩包以外的地方。
    .help = 请不带链接重新打包，或把文稿一篇一篇地送来。
# $name (String): a name in the archive.
intake-archive-twice = 压缩包没有打开，因为其中有两个“{ $name }”。
    .help = 请重新打包，每篇文稿只放一次，或一篇一篇地送来。
intake-archive-locked = 压缩包设了密码。
    .help = 请不设密码重新打包，或把文稿一篇一篇地送来。
intake-archive-large = 压缩包里的内容太多，一次收不下。
    .help = 请只送文字，不要带图片，或分成几个压缩包。
intake-archive-damaged = 压缩包已损坏，或打包方式不常见。
    .help = 请重新打成普通的 ZIP 压缩包，或把文稿一篇一篇地送来。
intake-archive-empty = 压缩包里没有文稿。
    .help = 请重新打包，或把文稿一篇一篇地送来。
intake-archive-nested = 这是压缩包里的压缩包，这样的不会打开。
    .help = 请把它单独送来，或把里面的文稿和其他文稿一起打包。
intake-document-damaged = 无法读取这份文档：它已损坏、设了密码，或太大。
    .help = 请把文稿存为纯文本（.txt），再送一次。
# $others (String): paths of other files, with commas.
intake-two = 同一篇文章、同一种语言另有一份文稿：{ $others }。
    .help = 选用哪一份，要由人来决定。这里请只留下其中一个文件；如果它们来自不同的人，请先互相商量。
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    文件所用的文字（{ $found }）不是这种语言（{ $expected }）的文字。{ $by ->
        [folder] 文件夹“{ $folder }”是这种语言的。
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] 也许这一行写错了语言。请改正，或送来正确的文件。
           *[name]
                { $name ->
                    [none] 请给文件改名，使文件名里有它的语言代码，或送来正确的文件。
                   *[other] 如果文稿没错，请把文件改名为“{ $name }”；否则请送来正确的文件。
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    文件似乎是另一种语言（{ $found }），而不是应有的语言（{ $expected }）。{ $by ->
        [folder] 文件夹“{ $folder }”是这种语言的。
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] 也许这一行写错了语言。请改正，或送来正确的文件。
           *[name]
                { $name ->
                    [none] 请给文件改名，使文件名里有它的语言代码，或送来正确的文件。
                   *[other] 如果文稿没错，请把文件改名为“{ $name }”；否则请送来正确的文件。
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] 文稿是用简体字写的，而这种语言要用繁体字。
       *[Hant] 文稿是用繁体字写的，而这种语言要用简体字。
    }
    .help = 请转换文稿，通读一遍，再送一次。
intake-chinese-line =
    { $wanted ->
        [Hant] 这一行是用简体字写的，其余文字用的是繁体字。
       *[Hans] 这一行是用繁体字写的，其余文字用的是简体字。
    }
    .help = 如果不是有意这样写的，请转换后再送一次。
# $detail (String): what is wrong there.
letter-toml-syntax = 文件开头“+++”与“+++”之间的几行有读不懂的地方：{ $detail }。
    .help = 每一行由一个词、一个等号和放在两个直引号（"）之间的文字组成。文字里面请用弯引号，不要用直引号。
# $detail (String): what is wrong there.
letter-yaml-syntax = 文件开头“---”与“---”之间的几行有读不懂的地方：{ $detail }。
    .help = 每一行由一个词、一个冒号、一个空格和文字组成。如果文字里有冒号，请把文字放在两个直引号（"）之间。
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = 没有叫“{ $fact }”的内容。
    .help = 花括号里的内容会自动填入。名称请写得与原文完全一样{ $near ->
        [none] 。
       *[other] ，也许是“{ $near }”。
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = 开头的几行以“{ $fence }”开始，但下面缺少第二个“{ $fence }”。
    .help = 请在最后一行下面单独写一行“{ $fence }”。
# $fence (String): the line that is meant.
intake-no-top = 文件开头没有“{ $fence }”这一行，最前面的几行会被当成正文。
    .help = 请在最上面单独写一行“{ $fence }”。
intake-loose = 这个文件是用来更新译文的，而这段文字在所有带“¶”的行之上，看不出它属于哪一段。
    .help = 请把它移到所属段落带“¶”的那一行下面，再把文件送一次。
intake-no-mark = 这段文字上面缺少带“¶”的一行，因此不知道它属于哪一段。
    .help = 请按您收到的文件把那一行放回原处，或者向编辑要一个新文件。
intake-beside = 这段文字在列表或表格旁边，而原文在那里没有段落。
    .help = 如果它属于列表或表格，请写成其中的一项或一行。如果是给编辑的留言，请从这里删掉，另外告诉编辑。然后把文件重新存到这里。
intake-fewer = 译文在这里已有的列表项或表格行中，有 { $count } 个您的文件里没有，这样会丢失。
    .help = 请在带“¶”的那一行下面写出整个列表或表格，不改的部分也要写。然后把文件重新存到这里。
intake-greeting = 段落下面有原文没有的内容。
    .help = 如果是问候或写给编辑的话，请在这里删去，另行告诉编辑。如果属于上面的段落，请写在同一行。然后把文件再存到这里。
intake-own-words = 这里原来的内容，原文已经没有了；现在换成了您自己写的话。
    .help = 如果是问候或写给编辑的话，请在您的文件里删去，再送一次。
intake-both = “¶”后面的方框表示要保留，而文字却被删掉了。
    .help = 请把文字放回去，或者去掉方括号里的 x，然后把文件再存到这里。
intake-stays = 原本要去掉的内容，原文又有了，译文予以保留。
intake-further = 最后一个带“¶”的行下面不止一段，而原文只有一段。这些现在都已放进正文。
    .help = 如果这是问候语或给编辑的留言，请在您那份文件里删掉，再送一次。
intake-ending = 最后这一段在原文中没有对应的内容，而读者会看到它。
    .help = 如果这是问候语或给编辑的留言，请在您那份文件里删掉，再送一次。
intake-beyond = 这一段在原文中没有对应的内容，而读者会看到它。
    .help = 如果这是问候语或给编辑的留言，请在您那份文件里删掉，再送一次。
intake-overtaken = 文件建好以后，这段文字所对应的段落又改动过。
    .help = 请向编辑要一个新文件，再把你的译文复制进去。
intake-said-again = 原本要从这里删去的内容，原文又有了。
    .help = 请从文件中删去这个列表或表格，连同带“¶”的那一行，再发送其余部分；或者向编辑部要一份新文件。
intake-overtaken-by = 译文的这个地方现在是：
intake-unanswered = 文件里没有任何改动，也没有打任何记号。
    .help = 请修改文件里的段落；可以保持原样的段落，请在它的方括号“[ ]”里写一个 x。然后再存到这里。
intake-unchanged = 文件里没有任何改动。
    .help = 请修改想改的地方，再存到这里。如果全部都可以保持原样，可以删除这个文件。
intake-in-note = “¶”那一行下面的说明里写进了内容，会随说明一起丢失。
    .help = 请把它移到说明结尾（“-->”，或下一个不带“#”的行）的下面，然后再把文件保存到这里。
intake-frame = 发给您的文件的框架在这里损坏了，会出现在正文里。
    .help = 请向编辑要一份新文件，把译文复制进去，并让带有“¶”“<!--”“-->”的行保持原样。
intake-above = 这段文字在发给您的文件的第一行（只有“+++”或“---”的那一行）之上，不属于任何内容。
    .help = 请把它删掉，让文件像您收到时那样开头，然后再把文件保存到这里。
intake-open-note = 在这里以“¶”开始的说明没有结尾：最后一行后面缺少“-->”。
    .help = 请在原文结束的地方、译文的上面，用半角写上“-->”，然后再把文件保存到这里。
intake-cut = 文件在这里，在一段说明的中间就结束了，后面的内容缺失。
    .help = 可能是在传送途中被截断了。请把完整的文件发来。
intake-no-head = 发给您的文件的开头部分不见了或损坏了：从第一行到各段之前的全部内容，包括标题。
    .help = 请从您收到的文件里把它放回来。如果那个文件已经没有了，请向编辑要一份新的，再把译文复制进去。
intake-unfilled = 文件里还什么都没有写。
    .help = 请把译文写在各段原文下面，然后再把文件保存到这里。
intake-empty-message = 文件开头的“{ $id }”还没有翻译，而正文会显示它：读者会看到花括号里的这个名字。
    .help = 请翻译它：在“{ $id }”后面用您的语言写上原文在那里说的内容。如果那一行不见了，请从您收到的文件里复制过来。
intake-open-text = 在这里以三个引号开始的文字没有结尾。
    .help = 请照您收到的文件，在它的最后一行后面写上三个半角的直引号（{ "\"\"\"" }）。
intake-form-name = “[{ $name }]”是一种形式的名称，这样的名称不翻译。
    .help =
        { $forms ->
            [none] 请照您收到的文件那样写。
           *[other] 请改写成其中之一：{ $forms }。
        }
intake-thinner = 译文已经有了，其中 { $count } 个段落您的文件里没有。
    .help = 请把这些也写上；或者向编辑要一个带有现有译文的新文件，把您的文字复制进去。
intake-older = 这是译文以前的内容，后来已经换成了另一篇。
    .help = 如果是误发了旧文件，请把它删掉。如果译文应当恢复成这样，请让编辑还原较早的版本。
intake-tick = “¶”后面的方框里写着“{ $said }”，不知道是不是“可以不改”的意思。
    .help = 译文可以保持原样的话，请在方括号里写 x：[x]。还要再问的话，请留空。
intake-strings-gone = 已有的界面文字中，有 { $count } 条您的文件里没有：{ $names }。
    .help =
        { $what ->
            [taken] 如果还需要，请把它们加进文件，再送一次。
           *[held] 请把它们也加进文件，再送一次。如果确实要去掉，请告诉编辑。
        }
intake-shorter = 现有的原文比您的文件多 { $count } 个段落。
    .help = 请把全文送来。如果确实要缩短这么多，请告诉编辑。
intake-two-here = 各份文稿在这里有所不同。
intake-two-there = “{ $name }”里写的是：
intake-garbled = 因为途中用了错误的编码，有些字变成了乱码。
    .help = 请打开自己手上的那份文稿，用“UTF-8”编码保存，再送一次。

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = 文件是用“{ $encoding }”编码保存的，已转换为 UTF-8。
    .help = 请看看页面上的字是不是都正确。
# $count (Number): paragraphs.
intake-removed = 原文已经没有的 { $count } 个段落已从译文中去掉。
intake-left = 文件里有 { $count } 个段落没有改动，以后还会再请你看一看。
intake-emptied = 文件中有 { $count } 个段落被删掉了；译文里仍然保留。
    .help =
        { $held ->
            [yes] 请把它放回带“¶”的那一行下面，或者删去这份文件。如果页面上也应当去掉，请告诉编辑。
           *[no] 如果页面上也应当去掉，请告诉编辑。
        }
intake-straightened = 花括号里的引号，或者链接或图片标题两边的引号，变成了弯引号，已改回直引号。
intake-mended = 发给您的文件的框架里，有几个符号被软件或误操作改动了，现已恢复原样。
    .help = 您不必为此做任何事。
intake-line-ends = 文件的换行符是另一种系统的，已经转换。
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] 文档里没有收入的图片：{ $count } 张。
        [links] 指向文档其他位置、只保留了文字的链接：{ $count } 处。
        [comments] 文档里没有收入的批注：{ $count } 条。
        [changes] 文档里有修订记录，已全部接受。
        [boxes] 文档里有文本框，其中的文字可能缺失，或出现在别的位置。
        [margins] 文档的页眉和页脚没有收入。
        [tables] 有合并单元格、或一格里有几段文字，因而被简化的表格：{ $count } 个。
        [formulas] 公式改用另一种记法的符号书写，请核对：{ $count } 个。
        [readings] 文字上方的注音没有保留。
        [objects] 由其他软件制作、没有收入的部分（如工作表）：{ $count } 处。
        [signs] 没有收入的图形字体符号（如箭头、对勾），请用文字写出：{ $count } 个。
       *[looks] 颜色和下划线没有保留。
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = 有一个看不见的字符（{ $code }），它所在的位置会改变这一行的意思。
    .help = 请从行首删到第一个字，再重新输入。

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = “{ $word }”这个词里混有另一套字母中看起来一样的字母：{ $letters }。
    .help = 请重新输入这个词。

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }：已收录为 { $target }。
# $path (String): the file that was sent.
intake-there = { $path }：早已收录。
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }：搁置，原因见 { $receipt }。
# $path (String): the file that was sent.
intake-ignored = { $path }：未去动它，因为它是某个程序留给自己用的，或者还没有写完。
intake-written = { $path }：有人在这封信里写了东西。信已原样保留，不影响写新的信，请看一看。
intake-pandoc = 这台电脑上装有“pandoc”程序时，就能读取文档（.docx、.odt）。
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary = 收录了 { $taken } 个文件，搁置了 { $held } 个。
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would = 将收录 { $taken } 个文件，搁置 { $held } 个。
# $path (String): the file that was sent.
intake-writing = { $path }：还在写入，未去动它。请再运行一次“hexapla intake”。
# $path (String): a folder.
intake-too-deep = { $path }：文件夹嵌套太深，不会查看其中的内容。请把里面的文件移到上层。
intake-nothing = 没有可以收录的内容。
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = 无法写入 { $path }：{ $detail }。送来的内容仍在原处。
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } 已经就位，但无法从原处移走，也无法在那里写回信：{ $detail }。
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }：将接收为 { $target }。
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }：将暂缓接收，并附上这封信：

## Help

help-intake = 接收译者发来的文件,并给他们答复
help-intake-file = 文件或文件夹;省略时为文件夹“inbox”
help-intake-dry-run = 不接收任何文件,只显示将会做什么
