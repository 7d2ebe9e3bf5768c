### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### The glossary stands in cli.ftl.

## Words around a diagnostic

level-error = 错误
level-warning = 警告
level-note = 提示
label-why = 原因
label-help = 办法
more-like-this = 本文件中还有 { $count } 个“{ $code }”类的问题。
    .help = 请先改正上面的问题，然后再检查一次。

## pipeline.toml

network-missing = 这个文件夹里没有“pipeline.toml”。
    .why = 这个文件说明网络有哪些分部、语言和发布规则；没有它就没有可发布的内容。
    .help = 请进入网络的文件夹，或用“--root”指明它，或用“hexapla init”新建一个网络。
bad-choice = “{ $name }”不是“{ $key }”可以取的值。
    .help = { $near ->
        [none] 请从这些值中选一个：{ $known }。
       *[other] 是不是想写“{ $near }”？可选的值有：{ $known }。
    }
bad-id = “{ $id }”不能用作标识（在“{ $key }”处）。
    .why = 标识会成为文件夹的名称和网址的一部分。
    .help = 请用 a 到 z 的小写字母、数字和连字符，最多 64 个，开头不能是连字符。
bad-locale-tag = “{ $tag }”不是语言标签。
    .why = 没有标签，Hexapla 就不知道文字的书写方向，也不知道数字和日期的写法。
    .help = 请使用 BCP 47 标签，例如“fr”、“pt-BR”或“es-419”。
bad-url = “{ $url }”不能用作网站的网址。
    .help = 请写完整的网址，例如“https://kites.example/”，以“http”或“https”开头，不含问号和“#”。
duplicate-section = 另有一个分部的标识也是“{ $section }”。
    .why = 分部发布到的文件夹以它的标识命名。
    .help = 请给其中一个换标识，或删去一个。
duplicate-url = 分部“{ $section }”已经使用了网址“{ $url }”。
    .why = 两个网站不能共用一个网址。
    .help = 请给其中一个换网址。
duplicate-locale = 语言“{ $locale }”在这里列了两次。
    .help = 请删去其中一个。
no-sections = 还没有设置任何分部。
    .why = 每个分部有一个网站；没有分部就什么也不会发布。
    .help = 请添加一个“[[section]]”，写明“id”、“url”和“locales”。
accept-other-language = “{ $other }”不能代替“{ $locale }”：它是另一种语言，或用另一种文字书写。
    .why = 否则读者和搜索引擎会被告知错误的语言。
    .help = 请改为把它写在某个分部的“fallback”下；那样会如实标明它的语言。
static-clash = “{ $file }”是网站自己生成的。
    .why = 这个文件没有发布，否则网站的一个页面会被它盖住。
    .help = 请给文件换个名称，或用分部的模板来改那个页面。
unknown-locale = 没有分部发布“{ $name }”这种语言。
    .help = { $near ->
        [none] { $known ->
            [none] 请删去它：这个网络没有文章，它的语言由存放文字集的文件夹决定。
           *[other] 请用其中之一：{ $known }。或者把它列入某个分部或“[network]”的“locales”。
        }
       *[other] 是不是想写“{ $near }”？已设置的有：{ $known }。
    }
unknown-section = 没有“{ $name }”这个分部。
    .help = { $near ->
        [none] 现有的分部：{ $known }。
       *[other] 是不是想写“{ $near }”？现有的分部：{ $known }。
    }

## TOML and YAML

toml-syntax = TOML 写法有误：{ $detail }。
    .why = 读不懂的内容无法发布。
    .help = 请与相邻各行对照：是不是少了引号、括号或等号，或者某个键写了两次？
yaml-syntax = YAML 写法有误：{ $detail }。
    .why = 读不懂的内容无法发布。
    .help = 请与相邻各行对照：是不是少了冒号、引号或缩进，或者某个键写了两次？
data-too-deep = 列表或表嵌套超过了 { $limit } 层。
    .why = 真正的文稿用不着这么多层；这看上去像是想让程序不堪重负。
    .help = 请减少层数。
unknown-key = 没有谁会读取“{ $key }”这个键。
    .why = 可能是笔误，它所写的内容不起作用。
    .help = { $near ->
        [none] 请删去它，或在文件格式的说明文档里查找正确的键。
       *[other] 是不是想写“{ $near }”？
    }
wrong-type = “{ $key }”应当是{ $expected ->
        [text] 引号中的一段文字
        [boolean] “true”或“false”
        [count] 不小于 1 的整数
        [number] 整数
        [table] 一个表
        [tables] 由表组成的列表
        [texts] 由文字组成的列表，例如 ["one", "two"]
        [date] 日期，例如 2022-07-28
        [dates] 由日期组成的列表，例如 [2022-07-28]
       *[other] 别的内容
    }，而不是{ $found ->
        [text] 文字
        [boolean] “true”或“false”
        [integer] 整数
        [decimal] 小数
        [date] 日期
        [list] 列表
        [too-small] 更小的数
        [table] 表
       *[other] 空
    }。
    .help = 请按这种形式书写。
missing-key = 缺少键“{ $key }”。
    .help = 请补上。

## Files

unreadable = 无法读取：{ $detail }。
    .why = 里面有什么不得而知。
    .help = 请确认它存在，并且有权读取。
file-too-large = 这个文件太大，超出了 Hexapla 在这个位置读取的上限。
    .help = 请把它拆开，或放到别处。
link-ignored = 这是指向另一个文件的链接，程序不会跟随链接。
    .why = 链接可能通到网络的文件夹之外。
    .help = 请把文件本身放在这里。
special-file = 这是管道、套接字或设备，不是文件。
    .help = 请删去它，或放到别处。
metadata-not-a-file = 本该写有文章的日期、限期发布和分部的地方，{ $what ->
        [folder] 是一个文件夹。
        [link] 是指向另一个文件的链接。
       *[other] 不是一个文件。
    }
    .why = 无法读出它原本要说什么，而它也许要求文章不予放行。因此这篇文章的任何内容都不会上线。
    .help = 请把文件本身放在那里；如果文章不需要这个文件，请删去那里的东西。
bad-file-name = 这个名称里有无法在不同电脑之间通用的字符。
    .why = 它不能成为网址的一部分，也不是在任何电脑上都能解压。
    .help = 请改名：使用 UTF-8，不含控制字符和反斜杠。
folder-too-deep = 这里的文件夹嵌套超过了 { $limit } 层。
    .help = 请减少层数。
unknown-variant-locale = “{ $name }”看上去是一种语言，但没有分部发布它。
    .why = 这个文件没有发布。
    .help = { $near ->
        [none] 已设置的有：{ $known }。请给文件改名，或在 pipeline.toml 的“locales”下列出这种语言。
       *[other] 是不是想写“{ $near }”？请给文件改名，或在 pipeline.toml 的“locales”下列出这种语言。
    }
stray-markdown = 这个 Markdown 文件不属于任何文章。
    .why = 它没有发布。
    .help = 版本的名称要说明它属于哪篇文章、是哪种语言，例如“{ $example }”。不属于内容的文件可以写在 pipeline.toml 的“exclude”下。
duplicate-variant = “{ $first }”和“{ $second }”是同一种语言的两个版本。
    .why = 只有第一个会发布，另一个会被遗忘。
    .help = 请只保留其中一个。
stray-locale-folder = “{ $folder }”不是语言标签。
    .why = 这个文件夹里的界面文字没有使用。
    .help = 请用语言标签给文件夹命名，例如“fr”或“pt-BR”。
stray-section-folder = 没有“{ $folder }”这个分部。
    .why = 这个文件夹里的内容没有使用。
    .help = { $near ->
        [none] 请给它改名，或在 pipeline.toml 中添加这个分部。
       *[other] 是不是想写“{ $near }”？
    }

## Text

not-utf8 = 本文件第 { $line } 行不是 UTF-8 编码。
    .why = 其中的文字会显示成乱码。
    .help = 请在编辑器中打开它，选择“另存为”或“编码”，存为 UTF-8。
nul-byte = 这个文件不是文本：里面有值为零的字节。
    .why = 它也许是改了名的图片或办公文档，也许存成了 UTF-16。
    .help = 请把它存为 UTF-8 纯文本。
control-character = 这里有一个控制字符（{ $code }）。
    .why = 网页和订阅源里都不能有这种字符。
    .help = 请删去它。它看不见；找不到的话，请把它前后的词重新输入一遍。
line-too-long = 这一行超过了 { $limit } 个字节。
    .why = 文稿不会有这么长的行；它看上去像是数据。
    .help = 请把它拆成几行。
reserved-character = 字符 { $code } 留作 Hexapla 内部使用。
    .why = 读取文稿时用它来代表各个值。
    .help = 请删去它；它不属于任何文字。

## Front matter and article.toml

front-matter-unclosed = 文首信息（front matter）以“{ $fence }”开始，却没有结束。
    .why = 这样就无法把它与正文分开。
    .help = 请在最后一个键下面另起一行，单独写上“{ $fence }”。
bad-date = “{ $value }”不是日历上的日期（在“{ $key }”处）。
    .help = 请写年、月、日，例如 2022-07-28。
bad-instant = “{ $key }”要求带时区的时刻。
    .help = 请写成 2022-07-28T10:00:00Z 或 2022-07-28T12:00:00+02:00 这样。
bad-fact = { $case ->
        [boolean] 数据项“{ $fact }”的值是真或假，文稿无法显示。
        [bare-list] 数据项“{ $fact }”是一个列表，却没有说明列的是什么。
        [cannot-grow] 数据项“{ $fact }”应当沿系列增长，而它不是会增长的东西。
        [currency] “{ $found }”不是货币代码（在数据项“{ $fact }”中）。
        [empty] 数据项“{ $fact }”没有值。
        [gap] 数据项“{ $fact }”是一个从未有过的时刻：“{ $found }”。
        [list] 数据项“{ $fact }”列出了数据项不能列的内容。
        [many-regions] 数据项“{ $fact }”列出的地区比实际有的还多：{ $found }。
        [minor] 数据项“{ $fact }”的金额不是以最小货币单位计的整数。
        [name] 文稿无法引用数据项“{ $fact }”的名称。
        [nested] 数据项“{ $fact }”是表中的表。
        [no-currency] 数据项“{ $fact }”是金额，却没有货币。
        [no-day] 数据项“{ $fact }”没有说明是“{ $found }”中的哪一天。
        [no-from] 数据项“{ $fact }”是一段日期，却没有第一天。
        [no-minor] 数据项“{ $fact }”写了货币，却没有金额。
        [no-range] 数据项“{ $fact }”是“{ $found }”中的一天，而后者不是一段日期。
        [no-regions] 数据项“{ $fact }”没有列出任何地区。
        [no-series] 数据项“{ $fact }”应当沿系列增长，而文章不属于任何系列。
        [no-to] 数据项“{ $fact }”是一段日期，却没有最后一天。
        [notation] 数据项“{ $fact }”用了数据项没有的写法：{ $found }。
        [number-text] 数据项“{ $fact }”是用某种语言的写法写的数：“{ $found }”。
        [outside-range] 数据项“{ $fact }”写的是一段日期中序号为 { $found } 的一天，而其中最后一天的序号是 { $near }。
        [prose] 数据项“{ $fact }”是由好几个词组成的文字：“{ $found }”。
        [quoted-number] 数据项“{ $fact }”是写在引号里的数：“{ $found }”。
        [region] “{ $found }”不是国家或其一部分的代码（在数据项“{ $fact }”中）。
        [reversed] 数据项“{ $fact }”还没开始就结束了：{ $found }。
        [table] 从数据项“{ $fact }”的键看不出它属于哪一种：{ $found }。
        [time] 数据项“{ $fact }”不是带时刻的日期：“{ $found }”。
        [time-alone] 数据项“{ $fact }”只有时刻，没有日期。
        [too-large] 数据项“{ $fact }”这个数太大，无法精确显示。
        [zone] “{ $found }”不是时区（在数据项“{ $fact }”中）。
       *[other] 数据项“{ $fact }”的值属于不允许的类型。
    }
    .why = 数据项在每种语言里都按它的种类来书写：数、金额、日期、国家。不属于这些的就无法书写。
    .help = { $case ->
        [boolean] 请写一个词，例如 “open”，让每种语言在“[messages]”下按它来选择。
        [bare-list] 国家请写 { "{" } regions = […] { "}" }。
        [cannot-grow] 请删去“monotonic”：会增长的只有数、金额、日期和国家列表。
        [currency] { $near ->
            [none] 请写 ISO 4217 的三个字母，例如 EUR、USD 或 JPY。
           *[other] 是不是想写“{ $near }”？
        }
        [empty] 请写上它的值，或删去它。
        [gap] 那天夜里，这个地方的时钟拨快，跳过了这个时刻。请查明并写上正确的时刻。
        [list] 只有国家可以列出：{ "{" } regions = ["FR", "GB-SCT"] { "}" }。别的列表请写进每种语言的文稿。
        [many-regions] 请列出文稿所提到的地区，最多 500 个。
        [minor] 请以最小货币单位写金额：825,000 欧元写作 minor = 82500000。
        [name] 名称以 a 到 z 的字母开头，后面是字母、数字、“-”和“_”。
        [nested] 请在“value =”后面写值本身。金额、日期和国家有各自的表。
        [no-currency] 请在旁边写 currency = "EUR"。
        [no-day] 请在旁边写 day = 1 表示第一天，或写 day = -1 表示最后一天。
        [no-from] 请写 { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }。
        [no-minor] 请以最小货币单位写金额：825,000 欧元写作 minor = 82500000。
        [no-range] { $near ->
            [none] 请写一个数据项的名称，它的值写作 { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }。
           *[other] 是不是想写“{ $near }”？
        }
        [no-regions] 请写上代码，例如 regions = ["FR", "GB-SCT"]，或删去这个数据项。
        [no-series] 请在“[facts]”上面写 series = "…"，或删去“monotonic”。
        [no-to] 请写 { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }。
        [notation] 请只用数字来写，有小数时加小数点：12000 或 12.5。
        [number-text] 请不加引号、千位分隔符和符号，直接写数：7333。金额写作 { "{" } minor = 82500000, currency = "EUR" { "}" }。
        [outside-range] 请以第一天为 1 往后数，或以最后一天为 -1 往前数，或改正这段日期。
        [prose] 词句属于各种语言：请写在每篇文稿的“[messages]”下。这里只写各种语言都相同的值。
        [quoted-number] 请不加引号来写，好让每种语言都能按自己的方式书写。如果是年份、版本号之类，在哪里都写得一样，请写“{ "{" } value = "2022" { "}" }”。
        [region] { $near ->
            [none] 请写 ISO 3166 的两个字母，例如 FR，或再加上国家的一部分，例如 GB-SCT。
           *[other] 是不是想写“{ $near }”？
        }
        [reversed] 请把较早的一天写在“from”后面，较晚的一天写在“to”后面。
        [table] { $near ->
            [none] 金额有 minor 和 currency；一段日期有 from 和 to；时刻有 at 和 zone；国家有 regions；其他的都用 value。
           *[other] 是不是想写“{ $near }”？金额有 minor 和 currency；一段日期有 from 和 to；时刻有 at 和 zone；国家有 regions；其他的都用 value。
        }
        [time] 请写成 2022-07-26T20:00:00 这样，并在旁边写 zone = "Europe/Paris"。
        [time-alone] 请在前面写上日期，例如 2022-07-26T20:00:00。
        [too-large] 请写小于 9007199254740992 的数，最多 30 位数字。
        [zone] 请写时区的名称，例如 Europe/Paris 或 Asia/Karachi。
       *[other] 请写一个数、一个日期、一笔金额，或一个国家列表。
    }
# $key is a key, or several with commas between them.
metadata-in-translation = 不需要翻译，写在这里会被忽略：{ $key }。
    .why = 它只写一次，对所有语言都有效。
    .help = 请从这里删去它。
# $key is a key, or several with commas between them.
metadata-differs = 与整篇文章处写的不同，在这里被忽略：{ $key }。
    .why = 两者之中有一个是错的。
    .help = 请只在整篇文章处写一次，把这里的删去。
missing-headline = 这个版本没有标题。
    .why = 列表和浏览器标签页都无法显示文章的名称。
    .help = 请在文件开头的两行“{ $lines }”之间写上 { $write }。
empty-body = 这个版本没有正文。
    .why = 点开链接的读者会看到空白页面。
    .help = 请在文首信息下面写正文。写好之前，“draft = true”可以让这个版本先不发布。
bad-slug = “{ $slug }”不能成为网址的一部分。
    .why = 这样的网址会通到别处，或者无法输入。
    .help = 请设置 slug = "…"，只用字母、数字和连字符。
reserved-slug = 网址“{ $slug }”是网站自己要用的。
    .help = 请另选一个 slug，或给它加一个词。

## Placeables

bad-placeable = 这里的开头像一个填充值，结尾却不像。
    .why = 它会原样出现在文中。
    .help = 请写“{"{"} $name {"}"}”。在几种形式之间的选择要放在“[messages]”下，再用名称引用。
unknown-fact = 没有“{ $fact }”这个数据项。
    .why = 没有内容可以填在这里，而缺了一块的句子还不如没有。
    .help = { $near ->
        [none] 请在 { $file } 的“[facts]”下声明它。
       *[other] 是不是想写“{ $near }”？数据项在 { $file } 的“[facts]”下声明。
    }
unknown-function = 没有“{ $function }”这个函数。
    .help = { $near ->
        [none] 现有：{ $known }。
       *[other] 是不是想写“{ $near }”？
    }
bad-message = 消息“{ $id }”的 Fluent 写法有误：{ $detail }。
    .why = 引用它的地方没有内容可填。
    .help = 在选择中，每种形式单独占一行，其中一行以“*”开头。
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] “{ $function }”无法处理“{ $given }”，它是一个数。
            [word] “{ $function }”无法处理“{ $given }”，它是一个词。
            [money] “{ $function }”无法处理“{ $given }”，它是一笔金额。
            [date] “{ $function }”无法处理“{ $given }”，它是一个日期。
            [range] “{ $function }”无法处理“{ $given }”，它是一段日期。
            [time] “{ $function }”无法处理“{ $given }”，它是一个时刻。
            [region] “{ $function }”无法处理“{ $given }”，它是一个地区。
            [regions] “{ $function }”无法处理“{ $given }”，它是一个地区列表。
           *[none] “{ $function }”无法处理“{ $given }”。
        }
        [choice] “{ $given }”是日期或时刻，文稿不能按它来选择形式。
        [lacks] “{ $function }”显示“{ $given }”时需要选项“{ $option }”。
        [option] “{ $function }”不能用“{ $option }: { $value }”来显示“{ $given }”。
        [reversed] 这段日期“{ $given }”还没开始就结束了。
        [together] “{ $function }”只能用“{ $option }”或“{ $value }”，不能两者都用。
        [unnamed] “{ $function }”没有“{ $value }”在“{ $locale }”中的名称。
        [within] 还没有人写明，“在‘{ $value }’里”用“{ $locale }”怎么说。
       *[value] “{ $placeable }”没有值。
    }
    .why = 今天，或者等到某个数字更正的那一天，句子里会缺一块。
    .help = { $case ->
        [argument] { $kind ->
            [none] 请给它所能显示的那种数据项。
           *[other] 请给它所能显示的那种数据项，或者不用它来显示这一项：“{ "{" } { $given } { "}" }”。
        }
        [choice] 请按数或词来选择。
        [lacks] 请加上：{ $option ->
            [currency] currency: "EUR"。
            [timeZone] timeZone: "Europe/Paris"。
           *[other] { $option }。
        }
        [option] { $option ->
            [currency] 请写货币的三个字母，例如 EUR。金额本身已经带有货币。
            [timeZone] 请写时区的名称，例如 Europe/Paris。没有时刻的日期不带时区。
           *[other] 请去掉这个选项。没有时刻的日期没有钟点，最少位数也不能大于最多位数。
        }
        [reversed] 请把较早的一天写在前面。
        [together] 请去掉其中一个。
        [unnamed] 请检查代码。如果代码正确，请把名称写进文稿。
        [within] 请在这种语言的某个界面文字文件里，写在“region-{ $value } = …”下面：“    .in = 在……”。或者去掉“form: "in"”。
       *[value] 请看看它引用的内容：消息必须有文字，函数必须有它能显示的内容。
    }

## Markdown

markdown-too-deep = 引文、列表或标记嵌套超过了 { $limit } 层。
    .why = 文稿不会这样写；这看上去像是想让程序不堪重负。
    .help = 请减少层数。
too-many-parts = 这篇文稿里的链接、注释、标识、值和 HTML 片段超过了 { $limit } 个。
    .why = 文章不会有这么多；它看上去像是数据，或是想让程序不堪重负。
    .help = 请把它拆开，或把数据放进文章旁边的一个文件里，再链接到它。
table-too-large = 这篇文稿的表格共有超过 { $limit } 个单元格。
    .help = 请把数据放进文章旁边的一个文件里，再链接到它。
bad-anchor = “{ $id }”不能用作小标题的标识。
    .help = 请用字母、数字和连字符，例如“{"{"}#programme{"}"}”；以“hx-”开头的标识归网站使用。
duplicate-anchor = 标识“{ $id }”已经用在前面的一个小标题上。
    .why = 指向它的链接只能通到其中一处。
    .help = 请给这个小标题换一个标识，各种语言里都用同一个。
unused-footnote = 没有任何地方引用脚注“{ $label }”。
    .why = 读者不会看到它。
    .help = 请用“[^{ $label }]”引用它，或删去它。
raw-html = HTML 不会发布。
    .why = 文稿出自许多人之手；HTML 可能伤害读者或破坏页面。它的标签会消失，HTML 块里的文字也会消失。
    .help = 请改用 Markdown 表达，或者去掉。注释可以保留。
dangerous-url = 网址“{ $url }”可能会在读者的浏览器里运行程序。
    .why = 它会作为普通文字发布，不带链接。
    .help = 请链接到“https:”网址或另一篇文章。
protocol-relative-link = 网址“{ $url }”看上去属于本网站，其实通到另一个网站。
    .why = 浏览器会把两条斜线后面的内容当作服务器名称。
    .help = 请写以“https://”开头的完整网址，或从文章文件夹算起的路径。
path-outside-root = 路径“{ $path }”离开了网络的内容。
    .why = 那之外的任何东西都不能发布。
    .help = 请把文件放在文章旁边。
remote-image = 图片“{ $url }”在另一台服务器上。
    .why = 那台服务器会得知每一位读者的来访，而且服务器一旦没了，图片也就没了。
    .help = 请把图片放在文章旁边。
missing-alt = 图片“{ $image }”没有替代文字。
    .why = 看不到图片的读者无从知道里面有什么。
    .help = 请在方括号里描述图片，或写在文件开头的“[{ $key }]”下。
missing-asset = 这篇文章旁边没有“{ $file }”这个文件。
    .why = 读者看到的会是它的替代文字。
    .help = { $near ->
        [none] 请把文件放进文章的文件夹，或改正名称。
       *[other] 是不是想写“{ $near }”？
    }
top-heading = 正文里有一个一级小标题。
    .why = 文章标题就是页面的一级标题；再来一个会让屏幕阅读器混淆。
    .help = 请以“##”开头。
unsafe-svg = 这个图形文件里不只有图形，因此不会发布。
    .why = SVG 文件可以用网站的名义运行程序。
    .help = 请存为“plain SVG”（纯 SVG），不含脚本、指向其他文件的链接和动画。

## Strings and templates

fluent-syntax = Fluent 写法有误：{ $detail }。
    .why = 这条界面文字没有使用；读者会看到替补它的那一条。
    .help = 请与相邻的条目对照。
fluent-too-deep = 花括号嵌套超过了 { $limit } 层。
    .why = 这看上去像是想让程序不堪重负；这个文件的内容一概没有使用。
    .help = 请减少层数。
fixed-choice = “{ $id }”按一个固定的值来选择，或者花括号里直接套着花括号。
    .why = 它表达的并不比普通文字多，而且 Fluent 处理不了；这条界面文字没有使用。
    .help = 请直接写文字，或按“$number”这样的值来选择。
duplicate-message = 界面文字“{ $id }”在这种语言里定义了两次{ $first ->
        [here] {""}
       *[other] ；另一处在“{ $first }”
    }。
    .why = 只有其中一个会用到。
    .help = 请删去其中一个。
missing-string = { $user ->
        [required] 语言“{ $locale }”没有界面文字“{ $id }”，而每种语言都必须有它。
       *[other] 语言“{ $locale }”没有界面文字“{ $id }”（{ $user } 要用到）。
    }
    .why = 读者会在页面中间看到另一种语言的文字，并带有语言标记。
    .help = { $user ->
        [required] 请在“{ $locale }”的某个文件里定义“{ $id }”。
       *[other] 请在这个文件夹的某个文件里定义“{ $id }”。
    }
undefined-string = 界面文字“{ $id }”在这里用到，却没有在任何地方定义。
    .why = 没有内容可以显示在这里。
    .help = { $near ->
        [none] 请在“locales/”中定义它。
       *[other] 是不是想写“{ $near }”？
    }
broken-string = 界面文字“{ $id }”无法成文：{ $detail }。
    .why = 读者会看到另一种语言的文字，并带有语言标记。
    .help = 请给函数它能接受的内容。
locale-without-strings = 还没有人写过“{ $locale }”的界面文字。
    .why = 除了文章以外，整个网站都会是另一种语言。
    .help = 请写“locales/{ $locale }/site.ftl”。外观主题的英文文件列出了网站需要哪些界面文字。
template-syntax = 这个模板无法使用：{ $detail }。
    .why = 改正之前不会发布这个分部；它在线的发布版保持不变。
    .help = 请把这一行与外观主题自带的模板对照。
template-failed = 模板“{ $template }”在第 { $line } 行出错，当时在生成页面“{ $page }”：{ $detail }。
    .why = 改正之前不会发布这个分部；它在线的发布版保持不变。
    .help = 请把这一行与外观主题自带的模板对照。

## The network as a whole

missing-variant = 文章“{ $article }”没有“{ $locale }”的版本（分部“{ $section }”）。
    .why = 这个语言版的读者看不到用自己语言写的这篇文章。
    .help = 请安排翻译（{ $words } 个词），或从文章的“sections”中去掉这个分部。
missing-source = 文章“{ $article }”缺少原文。
    .why = 没有人能说清它的译文应当写什么。
    .help = { $locale ->
        [none] 请在 { $file } 中用“source”说明哪个版本是原文。
       *[other] 请把“{ $locale }.md”放回来，或在 { $file } 中用“source”说明哪个版本是原文。
    }
missing-date = 文章“{ $article }”没有日期。
    .why = 它会排在列表的最后，也不会出现在任何订阅源里。
    .help = 请在 { $file } 中写一行，例如 date = 2022-07-28。
broken-link = “{ $target }”所指的东西不存在。
    .why = 它的文字会发布，但不带链接。
    .help = { $near ->
        [none] 请改正路径；路径从文章自己的文件夹算起。
       *[other] 是不是想写“{ $near }”？
    }
broken-anchor = 文章“{ $article }”中没有“{ $anchor }”这个位置。
    .why = 读者只会到达页面顶部，还得自己去找。
    .help = { $near ->
        [none] 请在每个版本中，在所指的小标题后面写上“{"{"}#{ $anchor }{"}"}”。
       *[other] 是不是想写“{ $near }”？
    }
link-not-live = 文章“{ $article }”的“{ $locale }”版本在分部“{ $section }”中还没有上线。
    .why = 它的文字在那里会发布，但不带链接；等文章上线，链接会自动恢复。
    .help = 请让那篇文章上线，或者就这样保留。
slug-clash = { $winner ->
        [none] “{ $path }”处已经有网站的其他内容，因此“{ $loser }”在那里未获放行。
       *[other] “{ $winner }”和“{ $loser }”要用同一个网址“{ $path }”；较新的“{ $loser }”在那里未获放行。
    }
    .help = 请给其中一个换 slug。
asset-type = “{ $file }”属于不予发布的文件类型。
    .why = 浏览器会运行这类文件，它可能以网站的名义行事。
    .help = 请换一种形式提供，例如 PDF，或把它放进分部的“static”文件夹。
foreign-link = 这是别人的文件的另一个名称，而这个文件夹的所有者无权读取那个文件。
    .why = 即使无权读取一个文件，也可以给它另起一个名称。所以里面的文字可能是别人的秘密。
    .help = 请在这里改放一份副本。如果谁都可以看这个文件，请让所有人都能读取它（“chmod a+r”）。
