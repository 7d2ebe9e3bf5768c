### The status table.
### The glossary stands in cli.ftl.

heading-article = 文章
state-source = 原文
state-live = 已上线
state-draft = 草稿
state-gated = 未就绪
state-withheld = 未放行
state-embargoed = 等待中
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = 显示 { $locale }
state-missing = 缺少
to-do-title = 待办
to-do-missing = { $article } · { $locale }：缺少，需翻译 { $words } 个词；{ $instead ->
        [none] 读者看不到任何内容
        [link] 读者看到指向 { $shown } 的链接
       *[labelled] 读者看到 { $shown }，并带有语言标记
    }（{ $sections }）
to-do-draft = { $article } · { $locale }：草稿；{ $instead ->
        [none] 读者看不到任何内容
        [link] 读者看到指向 { $shown } 的链接
       *[labelled] 读者看到 { $shown }，并带有语言标记
    }（{ $sections }）
to-do-invalid = { $article } · { $locale }：因为“{ $code }”未放行；详情见“hexapla check”（{ $sections }）
to-do-veto = { $article } · { $locale }：被编辑否决，未放行（{ $sections }）
to-do-embargo = { $article } · { $locale }：等待发布日期（{ $sections }）
to-do-required = { $article } · { $locale }：因为“{ $code }”尚未就绪（{ $sections }）
status-total = { $articles } 篇文章，{ $variants } 个版本；{ $words ->
        [0] { $unknown ->
            [0] 没有要翻译的内容。
           *[other] 据目前所知没有要翻译的内容，另有 { $unknown } 个段落情况不明。
        }
       *[other] 还要翻译 { $words } 个词。
    }
status-total-taken-back = 有 { $count } 个段落要删去，因为原文已经删去。
status-gone = 已经没有文章了，而读者仍能看到一些：
status-empty = 还没有文章。请把第一篇放进“{ $example }”。
