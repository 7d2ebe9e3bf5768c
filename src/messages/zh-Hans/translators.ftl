## Settings

bad-folder = “{ $key }”处的“{ $folder }”不是可用的文件夹。
    .why = 送来的文件可能在那里丢失，或者被当成别的东西。
    .help = { $fault ->
        [taken] “{ $other }”里放着别的东西。请选一个专门用于此处的文件夹。
       *[shape] 请写“new/texts”这样的路径，不含“..”，也不含以点开头的名字。
    }
duplicate-translator = 另有一位译者也叫“{ $name }”。
    .why = 按名字查找时，必须只找到一个人。
    .help = 请给其中一位换个名字。

## What a translator is told

digest-title = 有待翻译的内容
digest-greeting = { $name }，你好！
digest-intro = 下面是读者正在等待的内容，对他们最重要的排在最前面。
digest-nothing = 目前没有需要你翻译的内容。
digest-words = 总共要翻译 { $words } 个词。
digest-missing = 尚未翻译（{ $words } 个词）
digest-draft = 你的文稿还是草稿
digest-faulty = 读者看不到你的文稿，因为其中有地方需要修正
digest-corrections = 有更正尚未提及（{ $days }）
digest-thanks = 谢谢你的辛勤工作！

## On the command line

usage-unknown-translator = 没有名为“{ $value }”的译者。{ $known ->
        [none] pipeline.toml 里没有写任何人。
       *[other] 现有：{ $known }。
    }
help-status-translator = 只看这位译者（标识或名字）要做的事；配合“--format md”时写成一封信
