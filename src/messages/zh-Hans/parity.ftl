### What differs between a translation and its original. The value of a message says what is wrong,
### `.why` why it matters, `.help` what to do. Readers are translators and editors.
### $missing is what the original has and the translation lacks, $extra the other way round; each is
### a list of names or addresses, or "none". $case says which of the two there is: missing, extra or other (both).
### The glossary stands in cli.ftl.

## Parts of the text

missing-unit = 这里缺少原文（{ $source }）中的 { $count } 个段落、小标题或列表项：见原文第 { $lines } 行。
    .why = 这种语言的读者得到的内容比别人少，自己却不知道。
    .help = 请补译缺少的内容，或在开头写上“draft = true”，直到译完为止。
extra-unit = 有 { $count } 个段落、小标题或列表项在原文中没有对应：第 { $lines } 行。
    .why = 它可能是照原文从前的样子留下来的，所说的已经不成立。
    .help = 如果原文已经去掉，请删去它。如果是特意为读者添加的，请在开头写上“allow = ["extra-unit"]”。
moved-unit = 有 { $count } 个段落或列表项的位置与原文不同：第 { $lines } 行。
    .why = 在步骤、时间表这类次序有意义的地方，译文的意思会与原文不同。
    .help = 请按原文的次序排列，除非这种语言要求另一种次序。
same-as-source = 这里还是原文的语言（{ $source }）：{ $words } 个词一字未改。
    .why = 读者会在自己语言的文稿中间碰到一句外语。
    .help = 请翻译它。如果本来就该保持原样，请在开头写上：“keep = ["…"]”。

## Their form

heading-level-differs = 这个小标题是 { $own } 级，在原文中是 { $source } 级。
    .why = 级别说明什么从属于什么，对听的读者和看的读者都是如此。
    .help = 请用与原文同样多的“#”开头。
list-shape = { $source ->
        [none] 这一项在列表里，在原文中不在列表里。
        [numbers] { $own ->
            [none] 这不是列表项，在原文中是编号列表的一项。
            [numbers] 这一项在第 { $level } 层，在原文中在第 { $source-level } 层。
           *[bullets] 这个列表用的是圆点，在原文中用的是编号。
        }
       *[bullets] { $own ->
            [none] 这不是列表项，在原文中是。
            [numbers] 这个列表用的是编号，在原文中用的是圆点。
           *[bullets] 这一项在第 { $level } 层，在原文中在第 { $source-level } 层。
        }
    }
    .why = 编号说明次序有意义，内层的项从属于它上面的内容。
    .help = 请使用与原文相同的标记和缩进。
table-shape = 这一行有 { $own } 列，在原文中有 { $source } 列。
    .why = 数值会排到不属于它的表头下面。
    .help = 请让每一行的列数与原文相同；空单元格也要写竖线。
footnote-shape =
    { $label ->
        [none]
            { $own ->
                [0] 这一段没有引用脚注，在原文中引用了 { $source } 个。
               *[other] 这一段引用了 { $own } 个脚注，在原文中引用了 { $source } 个。
            }
       *[other] 这一段引用的脚注“[^{ $label }]”本身缺失或写法有误，所以什么也没有引用到。
    }
    .why = 没有被引用的脚注不会显示。
    .help =
        { $label ->
            [none] 请在原文有脚注标记的地方写上标记，例如“[^1]”。
           *[other] 请另起一行写脚注，以半角的“[^{ $label }]: ”开头。
        }
fence-language = { $own ->
        [none] 这个代码块没有标明语言，在原文中标的是“{ $source }”。
       *[other] { $source ->
            [none] 这个代码块标的是“{ $own }”，在原文中没有标明语言。
           *[other] 这个代码块标的是“{ $own }”，在原文中标的是“{ $source }”。
        }
    }
    .why = 网站按语言给代码着色，而读者得到的是错误的语言。
    .help = 请照原文开头：反引号后面的词不翻译。

## What no language changes

code-differs = { $case ->
        [missing] 原文在这里有代码“{ $missing }”。
       *[other] 原文在这里的代码是“{ $missing }”，译文是“{ $extra }”。
    }
    .why = 命令、文件和选项的名称在所有语言里都一样；翻译了就不能用。
    .help = 请照原文写。
code-block-differs = { $line ->
        [none] 这个代码块中有几行与原文不同。
       *[other] 这个代码块中有一行是原文没有的：“{ $line }”。
    }
    .why = 读者会复制代码；原文改正了而这里没有改，会误导读者。
    .help = 请从原文复制这个代码块，再翻译其中的注释。如果本来就该不同，请在开头写上“allow = ["code-block-differs"]”。
link-differs = { $case ->
        [missing] 这里缺少原文的一个链接：“{ $missing }”。
        [extra] 原文在这里没有这个链接：“{ $extra }”。
       *[other] 这里通到“{ $extra }”，在原文中通到“{ $missing }”。
    }
    .why = 这种语言的读者会被带到与别人不同的地方，或者哪里也去不了。
    .help = 请链接到原文所链接的地方。如果确实应当把读者带到别处，请在开头写上“allow = ["link-differs"]”。
image-differs = { $case ->
        [missing] 这里缺少原文的一幅图片：“{ $missing }”。
        [extra] 原文在这里没有这幅图片：“{ $extra }”。
       *[other] 这里显示“{ $extra }”，原文显示“{ $missing }”。
    }
    .why = 文中说到的，读者却看不到。
    .help = 请显示原文所显示的图片。本语言的图片靠名称找到，例如“map.png”对应“map.fr.png”。
embed-differs = { $case ->
        [missing] 这里缺少原文的一段影片、声音或嵌入页面：“{ $missing }”。
        [extra] 原文在这里没有嵌入这个内容：“{ $extra }”。
       *[other] 这里嵌入“{ $extra }”，原文嵌入“{ $missing }”。
    }
    .why = 文中说到的，读者却得不到。
    .help = 请嵌入原文所嵌入的内容。如果有本语言的，请在开头写上“allow = ["embed-differs"]”。
placeable-differs = { $case ->
        [missing] 原文在这里显示数据项“{ $missing }”。
       *[other] 原文在这里显示数据项“{ $missing }”，译文显示“{ $extra }”。
    }
    .why = 数值更正时，这里不会跟着更正。
    .help = 请照原文把数据项写在花括号里。
placeholder-differs = { $case ->
        [missing] 原文在这里有“{ $missing }”。
       *[other] 原文在这里有“{ $missing }”，译文有“{ $extra }”。
    }
    .why = 程序会用内容代替它；找不到它，就什么也不会填上，或者读者会看到这个标记本身。
    .help = 请照原文一字不差地写。
email-differs = { $case ->
        [missing] 原文在这里写有电子邮件地址“{ $missing }”。
        [extra] 原文在这里没有写电子邮件地址“{ $extra }”。
       *[other] 这里的电子邮件地址是“{ $extra }”，原文是“{ $missing }”。
    }
    .why = 读者写的信会没有人收到，或寄给了别人。
    .help = 请从原文复制地址。如果读者确实应当写给另一个地址，请在开头写上“allow = ["email-differs"]”。
url-in-text-differs = { $case ->
        [missing] 原文在这里写有网址“{ $missing }”。
        [extra] 原文在这里没有写网址“{ $extra }”。
       *[other] 这里的网址是“{ $extra }”，原文是“{ $missing }”。
    }
    .why = 复制它的读者会到别的地方。
    .help = 请从原文复制网址。
path-differs = { $case ->
        [missing] 原文在这里写有文件“{ $missing }”。
       *[other] 原文在这里写有文件“{ $missing }”，译文写的是“{ $extra }”。
    }
    .why = 文件和文件夹的名称在所有语言里都一样；读者会去找一个不存在的文件。
    .help = 请从原文复制路径。
number-differs = { $case ->
        [missing] 原文在这里写的是“{ $missing }”，译文没有。
        [currency] 原文中这笔金额用的是另一种货币：“{ $missing }”，这里是“{ $extra }”。
       *[other] 译文写的是“{ $extra }”，原文是“{ $missing }”。
    }
    .why = 错误的数字会被当真；只读这种语言的人无从发现。
    .help = 请把这句话与原文对照。用文字写的数不在检查之列。如果是有意取整，请在开头写上“rounded = true”。

## In one text

ambiguous-link-text = “{ $text }”这几个字在这里通到“{ $second }”，在前面通到“{ $first }”。
    .why = 用屏幕阅读器逐个浏览链接的人，会两次听到同样的话，分不清各通到哪里。
    .help = 请让链接文字说明它通到哪里。
duplicate-standfirst = { $with ->
        [headline] 导语与标题相同。
        [teaser] 导语与预告相同。
       *[p] 导语与第一段相同。
    }
    .why = { $with ->
        [teaser] 同一句话有两份，都要随时更新。
       *[other] 读者会上下连着读到两遍同一句话。
    }
    .help = { $with ->
        [teaser] 请去掉预告：导语会代替它。
       *[other] 请去掉导语，或让它另有内容。
    }
teaser-not-alone = 预告没有说完：它以“{ $end }”结束。
    .why = 在列表或订阅源里，它后面没有下文。
    .help = 请像一句完整的话那样结束它。
anchor-differs = { $anchor ->
        [none] 这个链接通到“{ $article }”的开头，在原文中通到那里的“#{ $wanted }”。
       *[other] 这个链接通到“{ $article }”中的“#{ $anchor }”，在原文中通到“#{ $wanted }”。
    }
    .why = 这种语言的读者会到达与别人不同的地方。
    .help = 请链接到同一个地方。如果确实应当把这些读者带到别处，请在开头写上“allow = ["anchor-differs"]”。
relative-date = “{ $word }”在写作时（{ $day }）是对的。
    .why = 现在读到它的人，会以为说的是另一天。
    .help = 请写出具体的日期。如果这是引用别人的话，请在开头写上“allow = ["relative-date"]”。

## What is allowed

unknown-allow = { $kind ->
        [error] “{ $code }”不能列为允许：它是错误。
       *[unknown] 没有“{ $code }”这类可以列为允许的问题。
    }
    .why = 写了也不起作用。
    .help = { $near ->
        [none] 请从“allow”中删去它。
       *[other] 是不是想写“{ $near }”？
    }
unused-allow = 这里允许“{ $code }”，却没有发现这类问题。
    .why = 没有必要的允许，会掩盖下一个真正的问题。
    .help = 请从“allow”中删去它。
