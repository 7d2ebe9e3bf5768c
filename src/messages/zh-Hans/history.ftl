help-restore = 列出文件的以前版本，或恢复其中一个
help-restore-path = 文件，从网络的文件夹写起
help-restore-id = 版本的编号；不写而有多个版本时，会列出它们

restore-heading-id = 版本
restore-heading-time = 保存时间
restore-heading-bytes = 字节
restore-heading-lines = 行
restore-heading-why = 保存的原因
restore-why = { $why ->
        [merged] 并入了另一份文字
        [restored] 被恢复的以前版本取代
        [removed] 被删除
       *[replaced] 被另一份文字取代
    }
restore-choose = 用“hexapla restore { $path } { $id }”可以恢复版本 { $id }。
restore-done = “{ $path }”已恢复为版本 { $id }。
restore-kept = 此前的内容已保存为版本 { $id }。
restore-same = “{ $path }”已经是这个内容；没有写入任何内容。
restore-dry-run = “{ $path }”会恢复为版本 { $id }；没有写入任何内容。
restore-none = 没有保存“{ $path }”的以前版本。
restore-unknown = “{ $path }”没有版本“{ $id }”。现有版本：{ $known }。
restore-in-the-way = 没有写入任何内容：“{ $path }”处不是文件，或要经过一个链接。请先把它移走。
