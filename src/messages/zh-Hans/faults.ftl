### Names, encodings and catalogs that nobody could publish safely. Their form is that of
### diagnostics.ftl.
### The glossary stands in cli.ftl.

## Names of files and folders

unportable-name = “{ $name }”并不是在任何电脑上都能用作文件名：{ $reason ->
        [device] Windows 把“{ $part }”留给设备
        [edge] 它以空格开头或结尾，或者以句点结尾
       *[character] 其中有“{ $part }”
    }。
    .why = 在有些电脑上它无法解压，或者会打开别的东西。它被略去了。
    .help = { $reason ->
        [device] 请给名称加一个词。
        [edge] 请改名，去掉空格或句点。
       *[character] 请改名，不用 : < > { "\"" } | ? 和 *。
    }
invisible-in-name = 这个名称里有一个看不见的字符（{ $code }）{ $kind ->
        [direction] ，它会改变书写方向
       *[other] {""}
    }：{ $name }
    .why = 两个名称可能看上去一样，或者名称看上去像另一类文件。它被略去了。
    .help = 请重新输入名称。
mixed-alphabets = 在名称“{ $name }”中，“{ $word }”这个词混用了两种字母表里看上去相同的字母。
    .why = 没有人能照所见输入它，它还可能冒充另一个名称。在有人查看之前，它被略去。
    .help = 请只用一种键盘布局，重新输入这个词。
mixed-slug = 在网址“{ $slug }”中，“{ $word }”这个词混用了两种字母表里看上去相同的字母。
    .why = 没有人能照所见输入它，它还可能冒充另一个网址。
    .help = 请只用一种键盘布局，重新输入这个词。
name-twins = 对许多电脑来说，“{ $first }”和“{ $second }”是同一个名称。
    .why = { $held ->
        [yes] 在 macOS 或 Windows 上，其中一个会取代另一个。只有你知道要的是哪一个，所以两个都略去了。
       *[other] 在 macOS 或 Windows 上，其中一个会取代另一个。在这里两个都读取了。
    }
    .help = 请给其中一个改名，或删去它。两者也许只是大小写不同，或者重音符号的存储方式不同。
path-too-long = 这个文件的路径超过了 { $limit } 个字节。
    .why = 有些电脑无法打开它。它被略去了。
    .help = 请缩短文件夹的名称，或把它放到更上层。

## Encodings, and characters that nobody sees

other-encoding = 这个文件似乎存成了 { $encoding }，而不是 UTF-8。
    .why = 其中的文字会显示成乱码。
    .help = 请在编辑器中打开它，选择“另存为”或“编码”，存为 UTF-8。在 Word 中，请选择“纯文本”，再选择“Unicode (UTF-8)”。
direction-override = 一个看不见的字符（{ $code }）把它后面的字母颠倒了顺序。
    .why = 文稿显示的内容会与文件里写的不同。
    .help = 请删去它；找不到的话，请把它前后的词重新输入一遍。从右到左书写的文字不需要这种字符。
unbalanced-direction = 一个看不见的字符（{ $code }）改变了书写方向，而与它配对的字符不在。
    .why = 它后面的词会排错顺序。
    .help = 请删去它；找不到的话，请把它前后的词重新输入一遍。
tag-character = 这里有一个看不见的字符（{ $code }）。
    .why = 用这种字符可以在一段文字里藏进另一段文字。它们只用于少数旗帜符号，例如苏格兰和威尔士的旗帜。
    .help = 请删去它；找不到的话，请把它前后的词重新输入一遍。
conflict-marker = 这里有两个版本的文字，是版本管理程序留下的。
    .why = 读者会同时看到两个版本和它们之间的符号。
    .help = 请保留其中一个版本，删去另一个，以及带有“<<<<<<<”“|||||||”“=======”“>>>>>>>”的各行。

## Strings, and messages of an article’s own

message-too-long = 界面文字“{ $id }”超过了 { $limit } 个字节。
    .why = 没有读者需要它；只要引用几次，它就能塞满每个页面。它没有使用。
    .help = 请把它缩短，或写成一篇文章。
expansion-too-large = 填入各个值以后，这篇文稿太大：到“{ $placeable }”处已超过 { $limit } 个字节。
    .why = 这样几行文字就能占满一个磁盘。
    .help = 请缩短这个值，或减少引用的次数。
dropped-variable = “{ $id }”没有显示值“{"$"}{ $variable }”，而原文显示了。
    .why = 这种语言的读者会少看到它。补上之前，读者看到的是原文。
    .help = 请在句中该出现这个值的地方写上“{"{"} ${ $variable } {"}"}”。
unknown-variable = “{ $id }”要用值“{"$"}{ $variable }”，但没有谁提供它。
    .why = 没有内容可以填在这里，所以这条界面文字没有使用。
    .help = { $near ->
        [none] { $known ->
            [none] 请去掉它：这条界面文字没有可用的值。
           *[other] 这条界面文字可用的值有：{ $known }。值的名称不要翻译。
        }
       *[other] 是不是想写“{"$"}{ $near }”？值的名称不要翻译。
    }
wrong-plural = “{ $id }”有形式“{ $form }”，而“{ $locale }”没有这种复数形式。
    .why = 这个形式永远不会用到；也许是照抄了另一种语言的形式。
    .help = 请保留这些形式：{ $known }。删去其余的。
