
heading-translated = 已翻译
heading-copied = 未翻译
heading-obsolete = 已废弃
heading-done = 完成
table-percent = { NUMBER($percent) }%
strings-total = “{ $reference }”有 { $strings } 条界面文字，另有 { $languages } 种语言；{ $open ->
        [0] 没有要翻译的内容。
       *[other] 还要翻译 { $open } 条（{ $words } 个词）。“hexapla check”会一一列出。
    }
strings-none = 除参照语言以外，还没有任何语言的界面文字。它们放在哪里，由“[strings]”的“layout”说明。
strings-of-one = “{ $locale }”：完成 { $percent }%；已翻译：{ $translated }；未翻译：{ $copied }；缺少：{ $missing }；已废弃：{ $obsolete }；待译词数：{ $words }。
strings-no-folder = “{ $path }”不是可以读取的文件夹。
strings-which-language = 看不出文件夹“{ $path }”是哪种语言，因此不检查复数形式。请用“--locale”说明，例如“--locale fr”。
strings-bad-language = “{ $value }”不是语言标签。
strings-same-language = 两个文件夹都是“{ $locale }”。请与另一种语言比较；用“--locale”说明是哪一种。
no-sites = 这个网络只有界面文字，没有网站。“hexapla check”和“hexapla status”照样可用；如果要有网站，请添加一个“[[section]]”。
help-strings = 不需要网络，直接比较两个 Fluent 文件夹：参照语言的和另一种语言的
help-strings-locale = 另一种语言；在它的文件夹不以语言标签命名时使用
