
cause-said = 程序的回应是“{ $said }”
cause-quote = 缺少右引号
cause-bracket = 有括号没有闭合，或者用了另一种括号来闭合
cause-comma = 缺少逗号
cause-deep = 嵌套太多
cause-end = 它在中间就结束了
cause-escape = “\”后面有不能写在那里的内容
cause-surplus = 这里有不该有的内容，或者它前面少了换行
cause-key-twice = 这个键在这里写了两次
cause-key-twice-named = 键“{ $key }”在这里写了两次
io-folder = 这是一个文件夹
io-no-folder = 路径中有一处不是文件夹
cause-toml-date = 没有这样的日期或时刻，或者写法不对
cause-toml-equals = 键后面缺少“=”和值
cause-toml-extended = 这个名称已经有值，下面不能再有键
cause-toml-key = 缺少键，或者键无法读取：键由字母、数字、“-”和“_”组成，或者写在引号里
cause-toml-number = 这个数无法读取
cause-toml-text = 文字中有不能写在那里的字符
cause-toml-unquoted = 文字要写在引号里
cause-toml-value = “=”后面缺少值
cause-yaml-anchor = “*”后面的名称，没有在任何地方用“&”定下
cause-yaml-colon = 这一行有第二个冒号；含冒号的文字要写在引号里
cause-yaml-documents = “---”后面开始了第二份内容
cause-yaml-indent = 这一行的开头太靠左或太靠右
cause-yaml-no-colon = 键后面缺少冒号
cause-yaml-sign = 以这个字符开头的文字要写在引号里
cause-yaml-tab = 该用空格的地方用了制表符
cause-fluent-attribute = 术语的属性可以用来选择，不能用来显示
cause-fluent-brace = 这里单独有一个右花括号
cause-fluent-call = “(”前面只能是大写字母的函数名称，或者术语的名称
cause-fluent-option = “{ $option }”的值应当是一个数，或引号中的一段文字
cause-fluent-defaults = 选择中有不止一种形式以“*”开头
cause-fluent-empty = “{ $id }”没有文字
cause-fluent-expression = 花括号之间的内容无法读取
cause-fluent-line = 这一行应当在这里结束
cause-fluent-literal = 这里缺少一个数，或引号中的一段文字
cause-fluent-name = 这里缺少名称，它要以 A 到 Z 的字母开头
cause-fluent-no-default = 选择中没有以“*”开头的形式
cause-fluent-order = 在括号里，没有名称的要写在有名称的前面
cause-fluent-selector = 可以按“$count”这样的值、函数或术语的属性来选择，不能按这个来选择
cause-fluent-sign = 这里缺少“{ $wanted }”
cause-fluent-twice = 括号里的“{ $name }”写了两次
cause-fluent-value = 这里缺少文字
cause-string-cycle = 它引用了自己
cause-string-long = 它引用的内容太多
cause-string-unknown = 它引用了“{ $name }”，而没有这个名称
cause-function-argument = “{ $function }”无法处理“{ $given }”
cause-function-backwards = 日期“{ $from }”和“{ $to }”的先后颠倒了
cause-function-lacks = “{ $function }”需要选项“{ $option }”
cause-function-missing = 没有给“{ $function }”可处理的值
cause-function-option = “{ $function }”不能用“{ $option }: { $given }”
cause-function-together = “{ $function }”只能用“{ $option }”或“{ $other }”，不能两者都用
cause-function-unnamed = “{ $function }”没有“{ $given }”在这种语言中的名称
cause-template-endless = 它用的时间太长，也许永远不会结束
cause-template-lacks = 调用时给的内容不够
cause-template-list = 这里需要列表，而它不是列表，或者长度不对
cause-template-broken = 界面文字“{ $id }”无法成文：{ $cause }
cause-template-kind = 给界面文字“{ $id }”的“{ $name }”不是文字：{ $kind ->
        [nothing] 什么也没有
        [truth] “true”或“false”
        [list] 一个列表
       *[other] 一个表
    }
cause-template-no-id = 没有告诉“t”是哪条界面文字
cause-template-no-string = 没有“{ $id }”这条界面文字
cause-template-open = 有注释或 raw 块没有闭合
cause-template-statement = 没有“{ $name }”这个语句
cause-template-string-lacks = 没有给界面文字“{ $id }”提供“{ $name }”
cause-template-surplus = 调用时给的内容太多
cause-template-twice = 块“{ $name }”在这里写了两次
cause-template-undefined = { $name ->
        [none] 它用了一个不存在的值
       *[other] 它用了“{ $name }”，而没有这个值
    }
cause-template-unexpected = { $found ->
        [character] 这里有一个字符
        [end] 到这里就结束了
        [keyword] 这里有一个语句
        [name] 这里有一个名称
        [none] 这里有内容
        [number] 这里有一个数
        [page] 这里有页面的文字
        [text] 这里有引号中的文字
        [value] 这里有一个值
       *[sign] 这里有“{ $sign }”
    }{ $wanted ->
        [keyword] ，而缺少语句
        [name] ，而缺少名称
        [sign] ，而缺少“{ $other }”
        [value] ，而缺少值
       *[none] ，而这里不该有
    }
cause-template-unknown = { $kind ->
        [block] 没有“{ $name }”这个块
        [filter] 没有“{ $name }”这个过滤器
        [function] 没有“{ $name }”这个函数
        [method] 没有“{ $name }”这个方法
        [test] 没有“{ $name }”这个测试
       *[template] 没有“{ $name }”这个模板
    }
cause-template-unopened = 这里有“{ $name }”，而前面没有与它对应的开头
unwatched-fact = 系列“{ $series }”中没有一篇文章有数据项“{ $fact }”。
    .why = 本该检查这个数字是否只增不减，实际上什么也没有检查。
    .help = { $near ->
        [none] 请写文章中有的数据项的名称，或删去它。
       *[other] 是不是想写“{ $near }”？
    }
incomparable-fact = { $case ->
        [undated] 数据项“{ $fact }”在系列“{ $series }”里只能增长，而这篇文章没有日期。
        [other] 数据项“{ $fact }”在这里与在“{ $other }”中种类不同，或货币不同。
       *[kind] 数据项“{ $fact }”在系列“{ $series }”里只能增长，而它不是会增长的东西。
    }
    .why = 它减少了也没有人会发现。
    .help = { $case ->
        [undated] 请写上文章的日期。
        [other] 请照其他文章那样写，或把它从“monotonic”中去掉。
       *[kind] 会增长的是数、日期、金额和地区列表。请把这一项从“monotonic”中去掉。
    }
quoted-number = 数据项“{ $fact }”是引号中的“{ $found }”，在每种语言里都照这样显示。
    .why = 如果它是数，法语要用逗号来写，阿拉伯语要用别的数字，而这样写，文稿也无法按它选择复数形式。
    .help = 如果它是数，请不加引号来写。如果是年份、版本号之类，请这样写明：“{ "{" } value = "{ $found }" { "}" }”。
