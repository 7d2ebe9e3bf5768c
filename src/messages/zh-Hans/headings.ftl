### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = 原文在这个小标题后面有“{"{"}#{ $id }{"}"}”，这里却没有。
    .why = 指向这里的链接会把这种语言的读者带到文章开头。
    .help = 请照原文在小标题后面写“{"{"}#{ $id }{"}"}”。它不翻译。
unspaced-heading = 这里像小标题那样开头，却连同符号一起显示为段落。
    .why = 读者会看到这些符号，而用眼睛或耳朵寻找小标题的人在这里找不到。
    .help = 请用半角书写“##”，后面加一个半角空格。如果不是小标题，请在前面写“\”。

unread-markup = “{ $found }”看起来像标记，其实不起作用，会照原样出现在正文里。
    .why = 读者会看到这些符号，而那里没有链接、脚注或数字。
    .help =
        { $wide ->
            [yes] 请改写成“{ $meant }”。其中有些符号是全角的，看起来几乎一样；请用半角输入。
           *[no] 请改写成“{ $meant }”：先是方括号里的文字，紧接着是圆括号里的地址，中间没有空格。
        }
