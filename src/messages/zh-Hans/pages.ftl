### What can be wrong with pictures and with addresses that articles had.
### The glossary stands in cli.ftl.

broken-image = 无法读出这张图片的宽度和高度。
    .why = 它已损坏，或者类型与名称不符；多数浏览器会在这里留出空白。
    .help = 请用图片程序打开它，再用正确的名称导出。
bad-redirect = { $fault ->
        [many] 一篇文章在一种语言里最多只能有 { $limit } 个旧网址。
       *[form] “{ $path }”不可能是文章用过的网址。
    }
    .why = 没有人会由此转到新网址：点开旧链接的人会看到出错页面。
    .help = 请只写语言版首页网址之后的那部分，例如“old-name”：只用字母、数字和连字符，并且不能是网站留给自己用的名称。
redirect-clash = 网址“{ $path }”不能转到这篇文章：{ $winner ->
        [none] 那里已有一个文件或另一个网站。
       *[other] 它属于文章“{ $winner }”。
    }
    .why = 那里的内容保持不变，没有人会从旧网址转过来。
    .help = 请从“redirect-from”中去掉这个网址，或给那里的内容换一个网址。
