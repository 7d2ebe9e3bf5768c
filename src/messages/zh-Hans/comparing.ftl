### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = 显示原文与译文的哪些段落互相对应
help-compare = 显示较早原文的译文与新原文相比还差什么
help-align-source = 原文的文件
help-align-variant = 译文的文件
help-compare-old = 翻译时的原文文件
help-compare-new = 现在的原文文件

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs } 处互相对应；译文缺少：{ $missing }；只在译文中：{ $extra }。
compare-verdict = { $verdict ->
        [current] 译文是最新的。
        [markup] 没有要翻译的内容；{ $markup ->
                [0] 段落之间的内容
               *[other] { $markup } 处的链接或标记
            }需要修正。
       *[stale] 译文有 { $stale } 处过时。
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = 状态
compared-head-severity = 改动
compared-head-kind = 类别
compared-head-source-line = 原文
compared-head-old-line = 旧行
compared-head-new-line = 新行
compared-head-variant-line = 译文
compared-head-text = 文字

# States of a paragraph. Keep them short.
compared-current = 最新
compared-markup = 链接或标记
compared-moved = 位置变了
compared-stale = 过时
compared-missing = 缺少
compared-extra = 只在译文中
compared-taken-back = 应删去

# How much a paragraph of the original changed.
severity-cosmetic = 排版
severity-markup = 链接或标记
severity-minor = 小改动
severity-major = 文字
compared-assumed = 与原文一起改动
compared-unknown = 没有记录

## What a translation owes: `diff`

help-diff = 逐词显示翻译之后原文改了什么
help-diff-article = 文章的标识
help-diff-locale = 译文的语言
help-diff-format = 形式：{ $known } [默认：human]
diff-no-variant = { $article } 没有能读取的 { $locale } 文稿。用“hexapla new variant”可以建一个文件来开头。
diff-original = { $locale } 是 { $article } 原文的语言：没有要补的内容。
diff-no-original = { $article } 没有能读取的原文，{ $locale } 无从对照。
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }，{ $locale }：过时：{ $stale }；缺少：{ $missing }；应删去：{ $taken }；其他：{ $other }。{ $recorded ->
        [no] 没有人记录过这篇译文译自什么，因此只能看出缺少或多余的内容；用“hexapla record”来记录。
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] 小改动
       *[major] 文字有改动
    }
diff-since = 自 { $day } 起
diff-source = 原文：
diff-variant = 译文，{ $place }：
diff-gone = 原文已经不这样说了；译文还这样说。
diff-extra = 只有译文这样说。
diff-markup = { $targets ->
        [none] 文字没有变；链接或标记改了。
       *[other] 文字没有变；原文现在通到 { $targets }。
    }
diff-old-unknown = 不知道原文从前怎么说；这是它现在的说法。
diff-declared = 原文的文字没有变；这里是人工标为过时的。
diff-assumed = 两份文稿从同一天起都有这处文字；一份译自另一份，只是推定。
