## Layouts

bad-layout = “{ $key }”下的“{ $pattern }”不是可用的路径样式。
    .why = 没有它，Hexapla 就不知道哪个文件是什么。
    .help = { $fault ->
        [no-path] 请写从网络根目录算起的路径，各部分之间用“/”分开，例如“content/{"{"}article{"}"}/{"{"}locale{"}"}.md”。
        [unknown-place] 占位只有“{"{"}article{"}"}”和“{"{"}locale{"}"}”，以及用于界面文字的“*”和“**”。每个花括号都要闭合。
        [lacks] 其中需要占位“{"{"}{ $place }{"}"}”。
        [surplus] 占位“{"{"}{ $place }{"}"}”多写了一次。
        [touching] 请在两个占位之间加上“/”、“.”或“-”之类的内容，并减少占位的数目。
        [whole-root] 请以文件夹名称开头，否则网络里的每个文件都会被搜索。
        [no-folder] 请写网络根目录下的一个文件夹的名称，不带“/”。
        [not-flat] 请去掉“{ $key }”：它是用来说明不带文件夹的样式（例如“{"{"}article{"}"}.md”）还从哪些文件夹里取文件的。
        [ending] 必须以“{ $place }”结尾。
        [no-source-locale] 用于原文的样式需要知道原文的语言：请在“[network]”下添加“source-locale”。
       *[other] 请写成“content/{"{"}article{"}"}/{"{"}locale{"}"}.md”这样。
    }
key-name-taken = “{ $name }”不能用作“{ $key }”的名称。
    .why = 它已经是“{ $other }”的名称，文稿里用到时就无法知道指的是哪一个。
    .help = 请从两个列表中的一个里去掉它。

unnamed-site = { $locale } 版没有名称。
    .why = 读者看到的是主题的占位名称：在浏览器标签页、订阅源和搜索结果中都是如此。
    .help = 请在 { $file } 中写上“site-name = …”。
