
loose-markup = { $case ->
        [capitals] 在“{ $id }”中，标签“{ $name }”有的地方用大写，有的地方用小写。
        [empty] 在“{ $id }”中，“<{ $element }>”里的“{ $name }”没有值。
       *[run-on] 在“{ $id }”中，页面会把“{ $name }”当作另一个字符的开头。
    }
    .why = { $case ->
        [capitals] 浏览器不在意；把它当作 XML 读取的程序会拒绝它。
        [empty] 浏览器不在意；把它当作 XML 读取的程序会拒绝它。
       *[run-on] 在页面上，读者会看到另一个字符。在纯文本里没有关系。
    }
    .help = { $case ->
        [capitals] 开头和结尾都请照原文来写。
        [empty] 如果这条界面文字用作 XML，请写“{ $name }=""”。
       *[run-on] 如果这条界面文字作为 HTML 放进页面，请把“&”写成“&amp;”。
    }
unknown-argument = { $case ->
        [asked] “{ $id }”按“{"$"}{ $name }”选择，但没有谁提供它。
        [value] “{ $id }”要用“{ $term }”的形式“{ $value }”，但没有这种形式。
       *[name] “{ $id }”给“{ $term }”提供了“{ $name }”，而它没有用到。
    }
    .why = 本来想用的形式永远不会用到。读者看到的是最后一种。
    .help = { $near ->
        [none] 请用其中之一：{ $known }。
       *[other] 是不是想写“{ $near }”？
    }
wrong-argument = { $case ->
        [differs] “{ $id }”给“{ $function }”的是“{ $value }”，而原文给的是“{ $wanted }”。
       *[unknown] “{ $id }”给“{ $function }”的是“{ $value }”，而它无法处理。
    }
    .why = { $case ->
        [differs] 读者看到的是另一个国家、日期或数。
       *[unknown] 这里没有内容可写。
    }
    .help = { $case ->
        [differs] 请写“{ $wanted }”。
       *[unknown] 请写确实存在的代码、数或日期（“2022-07-23”）。
    }
