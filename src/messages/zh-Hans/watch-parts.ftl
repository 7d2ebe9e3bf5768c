
ignored-file = { $kind ->
        [partial] 还在传送的文件，程序不去动它们：{ $names }
       *[editor] 编辑器放在打开的文件旁边的文件，程序不去动它们：{ $names }
    }{ $more ->
        [0] 。
       *[other] {" "}和另外 { $more } 个。
    }
    .why = 程序会给自己随后要改名或删去的文件起这样的名称。
    .help = { $kind ->
        [partial] 还在传送时，什么也不用做。如果有文件留了下来，请重新传送，或删去它。
       *[editor] 文件还打开着时，什么也不用做。如果有文件留了下来，编辑器可能曾意外退出：请看看里面有没有丢失的文字，然后删去它。
    }
conflict-copy = “{ $name }”是“{ $original }”的另一份，因为两个人同时修改而另存了下来{ $there ->
       *[yes] 。
        [no] 。“{ $original }”不在那里。
    }
    .why = 哪一份正确，只有人才能判断，所以这另一份被搁置：既不发布，也不删去。
    .help = { $there ->
       *[yes] 请对照两份，把缺少的内容移进“{ $original }”，再删去“{ $name }”。
        [no] 如果它是正确的那份，请把它改名为“{ $original }”；否则请删去它。
    }
bad-duration = “{ $value }”不是“{ $key }”可以取的时长。
    .help = 请写成 300ms、10s、10m、2h 或 1h30m 这样，从 { $low } 到 { $high }。
bad-time-of-day = “{ $value }”不是一天中的时刻（在“{ $key }”处）。
    .help = 时和分请各写两位数字，从 00:00 到 23:59，例如 06:30。
unknown-time-zone = “{ $value }”不是时区。
    .why = 一天中的时刻以这个时区的时钟为准。
    .help = 请写时区的名称，例如 Europe/Paris 或 Asia/Karachi。
help-log = 显示后台程序对每个文件做了什么
help-log-path = 只看这些文件，或这些文件夹里的文件
help-log-count = 显示最后多少行 [默认：100]
help-log-since = 只看从那时起所做的：一个时刻，例如 2022-07-26T12:00:00Z，或多久以前，例如 2h
usage-bad-since = “{ $value }”既不是带时区的时刻（例如 2022-07-26T12:00:00Z），也不是时长（例如 2h 或 10m）。
log-none = 日志里没有这方面的内容。只有“hexapla watch”和“hexapla intake”会写日志。
log-unreadable = 日志无法读取：{ $detail }
log-heading-time = 时间
log-heading-event = 做了什么
log-heading-what = 对象
log-heading-more = 原因和数目
log-event = { $event ->
        [started] 已启动
        [stopped] 已停止
        [accepted] 已读入
        [faulty] 有错误
        [moved] 已移动
        [back] 已恢复
        [kept-last-good] 保留上一份正确的文稿
        [ignored] 未去动它
        [held] 搁置，等人查看
        [released] 不再搁置
        [removed] 已移除
        [published] 已发布
        [settings-kept] 保留上一份正确的设置
        [restored] 已还原较早的版本
        [delivered] 已从 inbox 收录
        [answered] 搁置，并写信告知
       *[failed] 失败
    }
log-where =
    { $way ->
        [from] 来自 { $path }
       *[to] 到 { $path }
    }
log-count = { $what ->
        [added] 新增 { $count }
        [before] 先前 { $count }
        [changed] 修改 { $count }
        [files] { $count } 个文件
        [gone] 不见 { $count }
        [release] 发布版 { $count }
        [removed] 移除 { $count }
       *[more] 另有 { $count }
    }
