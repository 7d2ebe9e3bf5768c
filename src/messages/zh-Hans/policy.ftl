### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = “{ $key }”是 { $value }；它可以从 { $low } 到 { $high }。
    .help = 请写这个范围内的整数。
barrier-ends-first = 同步关卡（barrier）的截止时刻（“until”）不晚于最早上线时刻（“at”）。
    .why = 还没开始就已截止，谁也不会等谁。
    .help = 请在“until”下写一个更晚的时刻，或去掉它：那样就没有截止时刻。
idle-barrier = 这个同步关卡（barrier）没有列出语言，文章的类型也没有。
    .why = 同步关卡让各种语言一起上线；没有语言，它就什么也拦不住，文章会立刻上线。
    .help = 请添加“locales”，列出要互相等待的语言，或删去这个同步关卡。
keep-above-goal = “{ $key }”是 { $low }，高于“{ $other }”的 { $high }。
    .why = 这样对已上线内容的要求会高于对将要上线内容的要求，可能刚上线就下线。
    .help = 请给“{ $key }”写一个不大于 { $high } 的数。
locale-not-published = 参与其中的分部都不发布语言“{ $locale }”。
    .why = 它永远不会出现：同步关卡会空等，义务也无从履行。
    .help = 请写其中之一：{ $known }。或者把这种语言列入分部的“locales”。
role-twice = 语言“{ $locale }”同时写在“must”和“off”下。
    .why = 不要求有的地方，也就谈不上缺少。
    .help = 请从两个列表中的一个里去掉它。
unknown-type = 没有“{ $name }”这个类型。
    .why = 对这类文章的要求，无法用在这篇文章上。
    .help = { $near ->
        [none] 现有的类型：{ $known }。新的类型是 pipeline.toml 中的一个表“[types.…]”。
       *[other] 是不是想写“{ $near }”？现有的类型：{ $known }。
    }

## What is owed

missing-required-variant = “{ $section }”的读者看不到文章“{ $article }”的 { $locale } 版，而这是必须有的{ $reason ->
        [none] ：它还没有翻译
       *[other] ：原因是“{ $reason }”
    }。
    .why = 网络承诺过让这些读者用自己的语言读到这篇文章。
    .help = { $reason ->
        [none] 请安排翻译，放进这个文件，或把这种语言从“must”中去掉。
       *[other] “hexapla why { $article } { $locale }”会说明文稿还缺什么。
    }
unknown-required-string = 没有一个文字集含有要求各语言版具备的界面文字“{ $name }”。
    .why = 没有一个语言版能有它，因此哪里都不会有新内容上线。
    .help = { $near ->
        [none] 请用网络的参照语言写出这条界面文字，或把它的名称从“required”中删去。
       *[other] 是不是想写“{ $near }”？如果不是，请用网络的参照语言写出这条界面文字。
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = 说明一篇文章的某种语言为什么上线或没有上线，以及怎样才会改变
help-why-article = 文章的标识
help-why-locale = 语言
help-why-section = 只看这个分部 [默认：发布这种语言的所有分部]
help-why-to = 存放发布版的文件夹，据此得知哪些已上线 [默认：public]
why-heading = “{ $article }”，{ $locale }，分部“{ $section }”
why-live = 读者看到自己语言的文稿。
why-parent = 读者看到 { $shown } 的文稿，当作自己语言的文稿。
why-gated = 还没有上线：有些要求还没有达到。
why-embargoed = 还没有上线：正在等待时间。
why-withheld = 未放行。
why-retracted = 已撤回：原处是一则声明。
why-unscheduled = 这个语言版不收这篇文章。
why-meanwhile-labelled = 在此期间，读者看到 { $shown } 的文稿，并带有语言标记。
why-meanwhile-link = 在此期间，读者看到指向 { $shown } 文稿的链接。
why-meanwhile-none = 在此期间，读者看不到任何内容。
why-no-edition = { $section ->
        [none] 没有分部发布 { $locale }。
       *[other] 分部“{ $section }”不发布 { $locale }。
    }

reason-missing-variant = 没有 { $locale } 的文稿。
    .help = 请安排翻译，放进文件“{ $file }”；用“hexapla new variant { $article } { $locale }”可以建一个文件来开头。
reason-draft = 文稿还是草稿。
    .help = 写好以后，请从“{ $file }”中删去“draft = true”这一行。
reason-invalid = 它的文件有问题：“{ $code }”。
    .help = “hexapla check”会指出位置和办法；改正之后就会上线。
reason-missing-headline = 文稿没有标题，而标题是必须有的。
    .help = 请在“{ $file }”的“{ $key }”下写一个。
reason-missing-standfirst = 文稿没有导语，而导语是必须有的。
    .help = 请在“{ $file }”的“{ $key }”下写一段。
reason-missing-teaser = 文稿没有预告，而预告是必须有的。
    .help = 请在“{ $file }”的“{ $key }”下写一段。
reason-missing-body = 只有标题，下面没有正文。
    .help = 请在“{ $file }”中翻译正文。
reason-below-current = 原文每一百个段落中，有 { $percent } 个在译文里是最新的；要求达到 { $goal } 个。
    .help = 请更新落后的 { $units } 个段落；“hexapla diff { $article } { $locale }”会显示改了什么。
reason-held-by-hysteresis = 原文每一百个段落中，有 { $percent } 个在译文里是最新的。新上线要求达到 { $goal } 个；它已经上线，只要不少于 { $keep } 个就继续在线。
    .help = { $units ->
        [0] 请与原文对照；如果意思一致，请告诉程序：“hexapla accept { $article } { $locale }”。
       *[other] 请更新落后的 { $units } 个段落。
    }
reason-not-approved = 还没有人核准现在的文稿。
    .help = 请找人通读，然后运行“hexapla approve { $article } { $locale }”。
reason-aged = { $since ->
        [none] 最近
       *[other] 自 { $since } 以来，
    }原文有 { $units } 个段落改过、新增或删去，而译文还没有反映{ $action ->
        [keep] ；只是稍微落后，暂时无妨
        [banner] ；页面上会说明译文可能落后
       *[withhold] ；这样的文稿不予放行
    }{ $until ->
        [none] 。
       *[other] 。从 { $until } 起，它算作过时。
    }
    .help = 请更新译文；“hexapla diff { $article } { $locale }”会显示改了什么。
reason-outdated = { $since ->
        [none] 很久以前，
       *[other] 自 { $since } 以来，
    }原文有 { $units } 个段落改过、新增或删去，而译文没有反映{ $action ->
        [keep] 。
        [banner] ；页面上会说明这一点。
       *[withhold] ；这样的文稿不予放行。
    }
    .help = 请更新译文；“hexapla diff { $article } { $locale }”会显示改了什么。
reason-unknown-history = { $part ->
        [some] { $units ->
           *[other] 没有人记录过其中 { $units } 个段落译自原文的哪个状态
        }
       *[whole] 没有人记录过这篇文稿译自原文的哪个状态
    }{ $action ->
        [keep] 。
        [count] 。情况不明的不算最新，而每一百个段落中要求有 { $goal } 个是最新的。
        [banner] ；页面上会说明这一点。
       *[withhold] ；这样的文稿不予放行。
    }
    .help = 如果它与原文意思一致，请告诉程序：“hexapla accept { $article } { $locale }”。
reason-assumed = 有 { $units } 个段落与原文同时改动，算作最新；还没有人确认过。
    .help = 请与原文对照；如果意思一致，请用“hexapla accept { $article } { $locale }”确认。
reason-strings-below = 文章以外的界面文字，每一百条中有 { $percent } 条已有 { $locale }；要求达到 { $goal } 条，才会有内容上线。
    .help = 请再翻译一些界面文字；“hexapla check”会列出还缺哪些。
reason-strings-held = { $lack ->
        [required] 文章以外的界面文字中，有一条必须有的没有 { $locale }。如果文章是新的，就会要求有它；但文章已经上线。
       *[percent] 文章以外的界面文字，每一百条中有 { $percent } 条已有 { $locale }；如果文章是新的，会要求达到 { $goal } 条。但它已经上线。
    }
    .help = 请翻译这些界面文字；“hexapla check”会列出还缺哪些。
reason-missing-string = 界面文字“{ $id }”是必须有的，而 { $locale } 没有。
    .help = 请把它写进 { $locale } 的一个文字集。
reason-embargo = 它限期发布，要等到 { $until }。
    .help = 请在那个时刻之后再发布一次。这个时刻写在“{ $meta }”或发布规则中。
reason-before-barrier = 它与其他语言（{ $locales }）一起上线，不早于 { $until }。
    .help = 请在那个时刻之后再发布一次。
reason-barrier-waiting = 这篇文章的各种语言一起上线，而这些还没有就绪：{ $locales }。{ $until ->
        [none] {""}
       *[other] { $otherwise ->
            [hold] 如果到 { $until } 还没有就绪，全部继续等待。
           *[partial] 从 { $until } 起，已就绪的先上线，不再等它们。
        }
    }
    .help = 请让那些语言达到要求：“hexapla why”会说明每一种还缺什么。
reason-barrier-hold = 这篇文章的各种语言一起上线，而这些晚了：{ $locales }。截止时刻已过，要由编辑决定。
    .help = 请让那些语言达到要求；或者把它们从同步关卡的“locales”中去掉，或者写上“otherwise = "partial"”。
reason-grandfathered = 它早于这些规则：只要求每篇文稿都必须有的内容。
reason-veto = 编辑在“{ $section }”否决了它，因此未放行。
    .help = 从“{ $meta }”中去掉“veto”，它就会上线。
reason-off = “{ $section }”不要求有 { $locale } 的这类内容。
    .help = 如果应该有，请把这种语言从“off”中去掉。
reason-not-addressed = 这篇文章不是给“{ $section }”的。
    .help = 如果应该有，请把这个分部列入“{ $meta }”的“sections”。
reason-retracted = 已于 { $date } 撤回。
    .help = 如果弄错了，请从“{ $meta }”中删去“retracted”。
reason-slug-clash = 它的网址已经被别的内容占用。
    .help = 请在“{ $file }”中给它另写一个“slug”。

## Corrections, retractions, and what is simply gone

missing-correction = { $date } 的更正没有用 { $locale } 告知读者。
    .why = 用这种语言读到错误内容的人，与其他人一样有权知道。
    .help = 请在本文件的“[corrections]”下写明更正了什么："{ $date }" = "…"。
undeclared-correction = 文章没有登记 { $date } 的更正。
    .why = 它不会显示，也不会要求其他语言写出它。
    .help = 请把日期写进“{ $file }”的“corrections”，或改正这里的日期。
idle-retraction = 这里写了撤回的原因，但文章并没有撤回。
    .why = 文章仍然在线，而似乎有人以为它已经撤回。
    .help = 要撤回，请在“{ $file }”的“retracted”下写明日期。不撤回，请删去这一行。
vanished-article = 文章“{ $article }”有 { $pages } 个页面在线，而它的文件夹不见了。
    .why = 下次发布时，它的页面会消失，读者得不到任何说明。这不是撤回。
    .help = 请把文件夹放回来。要撤下文章，请在它的 article.toml 中写上“retracted”和日期；如果它移动了，请在新位置的“redirect-from”下写出旧网址。
vanished-variant = 文章“{ $article }”的 { $locale } 版在线，而这种语言的文件不见了。
    .why = 下次发布时，它的页面会消失，或由另一种语言代替，读者得不到任何说明。
    .help = 请把文件放回来。要暂不发布，请在其中写上“draft = true”；要撤下文章，请在它的 article.toml 中写上“retracted”和日期。

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = 已撤回
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }：{ $reason }（{ $sections }）
short-retracted = 已撤回；原处是一则声明
short-before-barrier = 已就绪；等待时间，与其他语言一起上线
short-barrier-waiting = 等待 { $value }，以便一起上线
short-barrier-hold = 等待 { $value }；截止时刻已过，要由编辑决定
short-not-approved = 未就绪：还没有人核准
short-below-current = 未就绪：每一百个段落中有 { $value } 个是最新的
short-outdated = 未放行：原文现在的内容不同
short-aged = 未放行：原文最近有改动
short-unknown-history = 未放行：没有人记录过它译自什么
short-strings-below = 未就绪：网站的界面文字每一百条中翻译了 { $value } 条
short-missing-string = 未就绪：缺少网站的界面文字“{ $value }”
reason-original-unread = 这篇文稿的原文不在，或者无法读取，因此不知道文稿是否与它意思一致{ $action ->
        [keep] 。
        [count] 。情况不明的不算最新，而每一百个段落中要求有 { $goal } 个是最新的。
        [banner] ；页面上会说明这一点。
       *[withhold] ；这样的文稿不予放行。
    }{ $recorded ->
        [no] 没有人记录过它译自什么。
        [damaged] 它的来源记录也已损坏。
       *[yes] { $owed ->
            [0] 上次记录时，它是最新的。
           *[other] 上次记录时，原文有 { $owed } 个段落在译文里不是最新的。
        }
    }
    .help = “hexapla check”会说明原文有什么问题；一经修正，已有的记录就重新有效。
short-original-unread = 未放行：原文不在，或者无法读取
