
taken-back = { $count ->
        [1] 原文已不再这样说，译文里还有：第 { $lines } 行。
       *[other] 原文已经删去的段落、标题或列表项，译文里还有 { $count } 处：第 { $lines } 行。
    }
    .why = 这种语言的读者读到的内容已不再成立。
    .help = 请删去。若有意保留，可用“hexapla accept ARTICLE LOCALE --all”说明。
