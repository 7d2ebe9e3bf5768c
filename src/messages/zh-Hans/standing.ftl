### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = { $count } 处过时
cell-missing = { $count } 处缺少
cell-taken-back = { $count } 处应删
cell-minor = { $count } 处小改
cell-markup = { $count } 个链接
cell-assumed = { $count } 处推定

## What the signs in the cells mean

legend-current = 与原文一致
legend-behind = 落后于原文
legend-unknown = 不知是否与原文一致
legend-parent = 显示本语言的另一篇文稿
legend-unready = 未就绪
legend-waiting = 等待时间
legend-missing = 缺少
legend-withheld = 未放行

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count } 个段落过时（{ $words } 个词）
owed-units-taken-back = { $count } 个段落应删去（第 { $lines } 行）
owed-units-missing = 缺少 { $count } 个段落（{ $words } 个词）
owed-units-minor = { $count } 处小改动（{ $words } 个词）
to-do-behind = { $article } · { $locale }：{ $owed }{ $since ->
        [none] { "" }
       *[other] ，自 { $since } 起
    }；{ $instead ->
        [own] { $notice ->
            [yes] 读者看到译文，并带有译文可能落后的声明
           *[no] 读者看到的就是这样的译文
        }
        [parent] 读者看到 { $shown }
        [link] 读者看到指向 { $shown } 的链接
        [labelled] 读者看到 { $shown }，并带有语言标记
       *[none] 读者看不到任何内容
    }（{ $sections }）
to-do-unknown = { $article } · { $locale }：{ $lock ->
        [damaged] 来源记录已损坏，“hexapla check”会指出位置{ $count ->
            [0] { "" }
           *[other] ；有 { $count } 个段落不知是不是最新的
        }
        [none] 没有人记录过它译自什么；“hexapla record”会写出记录
       *[held] { $count ->
           *[other] 有 { $count } 个段落不知是不是最新的；请与原文对照
        }，然后运行“hexapla accept { $article } { $locale }”
    }（{ $sections }）
to-do-correction = { $article } · { $locale }：{ $count ->
       *[other] { $days } 的更正没有告知读者
    }（{ $sections }）

## Totals. The headings stand above numbers of articles, and of words.

heading-section = 分部
heading-locale = 语言
heading-live = 已上线
heading-behind = 落后
heading-unknown = 不明
heading-missing = 缺少
heading-withheld = 未放行
heading-words-to-do = 待译词数
heading-all = 合计
table-number = { $number }
status-all-articles = 所有文章
status-of-locale = { $locale }：{ $count } 项待办，{ $words } 个词
status-more-articles = 表中列出 { $articles } 篇文章中待办最多的 { $shown } 篇。用“--all”显示全部；用“--section”、“--locale”和“--article”挑选。
status-more-to-do = …还有 { $count } 项待办；用“--all”显示全部。
status-nothing-such = 没有这类内容。
status-no-locks = 还没有人记录过各篇译文译自什么。“hexapla record”从头开始：把译文的现状当作最新；“hexapla record --from-git”则从历史中查出。
status-some-locks = 有 { $count } 篇译文没有关于译自什么的记录。“hexapla record”会写出记录。

## What has changed since an earlier report

trend-title = 与先前的报告相比
trend-same = 与先前的报告相比没有变化。
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count } 项新的待办
trend-finished = { $count } 项已完成
trend-item = { $article } · { $locale }：{ $words } 个词
trend-more = …还有 { $count } 项
trend-unreadable = 无法读取先前的报告“{ $path }”：{ $detail }。
trend-no-report = “{ $path }”不是“hexapla status --format json”的报告。
trend-other-version = “{ $path }”是版本 { $found } 的报告，而只有版本 { $known } 的报告可以比较。请用现在的 Hexapla 生成一份，留待下次使用。
trend-other-selection = 先前的报告范围不同：生成时用了别的“--section”、“--locale”、“--article”，或“--stale”、“--missing”、“--withheld”、“--corrections”。请使用同样的选项。

## Help

help-status-stale = 只看落后于原文的译文
help-status-missing = 只看缺少的内容：整篇文稿，或其中的段落
help-status-withheld = 只看已完成但未放行的文稿
help-status-corrections = 只看没有把更正告知读者的文稿
help-status-sort = 待办列表的排序：importance、age、words 或 article [默认：importance]
help-status-since = 与这个文件中先前的“status --format json”比较
help-status-all = 显示所有文章和所有待办，不论有多少
to-do-unread = { $article } · { $locale }：原文不在，或者无法读取，“hexapla check”会说明原因；{ $recorded ->
        [no] 没有人记录过它译自什么
        [damaged] 来源记录也已损坏
       *[yes] { $owed ->
            [0] 上次记录时，它是最新的
           *[other] 上次记录时，有 { $owed } 个段落不是最新的
        }
    }（{ $sections }）
