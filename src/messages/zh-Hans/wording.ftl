
unknown-reference = { $case ->
        [value] “{ $id }”引用了“{ $reference }”，而它本身没有文字。
        [attribute] “{ $id }”引用了“{ $reference }”，而没有这个带点的名称。
        [language] “{ $id }”引用了“{ $reference }”，而这种语言没有它。
       *[entry] “{ $id }”引用了“{ $reference }”，而没有这个名称的内容。
    }
    .why = 这里没有内容可以填。改正之前，它不会使用。
    .help = { $near ->
        [none] 请改正名称，或者在这种语言里写上这个名称的内容。
       *[other] 是不是想写“{ $near }”？如果不是，请写上这个名称的内容。
    }
lost-style = { $case ->
        [length] “{ $id }”的样式只有一个长度，没有写明量的是什么。
       *[words] 原文是样式的地方，“{ $id }”写的是文字。
    }
    .why = 浏览器会丢弃不是样式的内容，窗口或输入框的大小就容不下里面的文字。
    .help = { $case ->
        [length] 请在前面写明是什么的长度：“width: 20em”。
       *[words] 请保留原文冒号前面的名称，只改数字。
    }
style-differs = { $case ->
        [missing] “{ $id }”的样式缺少“{ $property }”，原文的样式有它。
        [extra] “{ $id }”的样式有“{ $property }”，原文的样式没有它。
       *[unit] “{ $id }”的样式里“{ $property }”的单位是“{ $found }”，原文是“{ $wanted }”。
    }
    .why = 数字可以不同，因为文字有长有短。除此之外的改动从未试过。
    .help = 请使用原文的名称和单位。
unknown-form = “{ $id }”的形式“[{ $form }]”永远不会用到。
    .why = “[”和“]”之间的内容由数或程序给出。如果把它翻译了，读者看到的总是最后一种形式。
    .help = { $near ->
        [none] 请使用这些：{ $known }。
       *[other] 是不是想写“[{ $near }]”？可用的有：{ $known }。
    }
missing-form = “{ $id }”按“{ $by }”的选择缺少原文有的形式：{ $missing }。
    .why = 遇到这种情况，读者会看到最后一种形式，而它说的也许是别的意思。
    .help = 请用原文的键补上缺少的形式。如果同一段文字对各种情况都正确，保留即可。
lost-choice = 原文按“{ $by }”选择的地方，“{ $id }”只有一段文字。
    .why = 原文在以下每种情况下说法不同：{ $forms }。
    .help = 如果这种差别在你的语言里有意义，请为每种情况写一段文字。如果同一段文字对各种情况都正确，保留即可。
function-differs = { $wanted ->
        [none] “{ $id }”用“{ $found }”显示“{"$"}{ $variable }”；原文直接显示它。
       *[other] “{ $id }”没有像原文那样用“{ $wanted }”显示“{"$"}{ $variable }”。
    }
    .why = 百分数、金额或名次会变成一个单纯的数，或别的内容。
    .help = { $wanted ->
        [none] 请像原文那样显示它：“{"{"} {"$"}{ $variable } {"}"}”。
       *[other] 请使用原文的函数和选项。它们不要翻译。
    }
banned-word = “{ $id }”用了“{ $word }”，而这个网络不用这个词。
    .why = 译者会把它带进每一种语言。
    .help = 请换一种说法。禁用的词列在 pipeline.toml 的“[strings]”下的“banned”中。
mojibake = “{ $id }”中的“{ $word }”曾用错误的编码读取。
    .why = 读者看到的是符号，而不是文字。
    .help = 请重新写这个词，并把文件存为 UTF-8。
too-many-placeables = “{ $id }”连同它引用的内容，一共显示了超过 { $limit } 个填充值。
    .why = 它无法成文。填充值减少之前，它不会使用。
    .help = 请直接写出其中一些文字，或者把它拆开。
