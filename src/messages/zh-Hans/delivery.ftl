### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = 让较早的发布版重新上线，并保持在线
help-releases = 显示已发布的内容，以及可以回退到哪里
help-archive = 另把每个网站打包成一个文件 <section>.tar.zst
help-dry-run = 只显示会有哪些变化，不作改动
help-unpin = 让已回退的分部重新接受新的发布版
help-patience = 等待另一次发布结束的时间 [默认：0]
help-to-release = 要上线的发布版 [默认：先前在线的那个]
help-releases-dir = 存放发布版的文件夹 [默认：public]
help-verify = 把每个文件与发布时的内容相比较

## Publishing

publish-would-release = { $section }：将成为发布版 { $release }：新增 { $added }，修改 { $changed }，移除 { $removed }。
publish-pinned = { $section }：固定在发布版 { $release }，因此没有新内容上线（新增 { $added }，修改 { $changed }，移除 { $removed }）。用“hexapla publish --unpin”发布。
publish-pinned-elsewhere = { $section }：{ $live ->
        [none] 没有任何内容在线
       *[other] 在线的是发布版 { $live }
    }，而固定的是发布版 { $release }。请运行“hexapla rollback --section { $section } --to { $release }”让它上线，或运行“hexapla publish --unpin”。
publish-unpinned = { $section }：不再固定在发布版 { $release }。
publish-would-unpin = { $section }：将不再固定在发布版 { $release }。
publish-state-unknown = { $section }：“{ $path }”无法理解。它说明这个分部是否固定，因此没有作任何改动。请把它恢复原状，或删去它：那样分部就不固定。
publish-leftover = { $section }：“{ $path }”不再需要，但无法移除：{ $detail }。这并无妨害；下次发布时会再试。
locked = { $host ->
        [none] 另有人正在向“{ $path }”发布。
       *[other] “{ $host }”上的进程 { $pid } 自 { $since } 起正在向“{ $path }”发布。
    }没有作任何改动。请等它结束，或用“--wait 60”最多等 60 秒。
locked-waiting = { $host ->
        [none] 另有人正在向“{ $path }”发布。
       *[other] “{ $host }”上的进程 { $pid } 自 { $since } 起正在向“{ $path }”发布。
    }正在等它结束…

## Going back

rollback-done = { $section }：发布版 { $release } 已重新上线并固定。在运行“hexapla publish --unpin”之前，不会有更新的内容上线。
rollback-stays = { $section }：发布版 { $release } 本已在线，现已固定。在运行“hexapla publish --unpin”之前，不会有更新的内容上线。
rollback-nothing = { $section }：在发布版 { $release } 之前没有可回退的发布版。“hexapla releases”会显示现有的发布版。
rollback-nothing-live = { $section }：没有任何内容在线，无从回退。请用“--to”指明是哪个发布版；“hexapla releases”会显示现有的发布版。
rollback-unknown = { $section }：没有这个发布版。现有：{ $known }。
rollback-damaged = { $section }：发布版 { $release } 已损坏，没有上线：{ $files } 个文件与发布时不同。请用“--to”另选一个；“hexapla releases --verify”会显示哪些是完好的。
rollback-failed = { $section }：无法回退：{ $detail }。请确认磁盘未满，并且有权写入“{ $path }”，然后重试。
rollback-assets = { $section }：有读者可能正开着较新的页面，而这些页面的图片和样式表未能全部保留：{ $detail }。
rollback-which-section = 请用“--section”指明是哪个分部：各分部的发布版各自编号。现有：{ $known }。
usage-unknown-delivered = 没有为分部“{ $value }”发布过任何内容。现有：{ $known }。

## What is there

releases-none = “{ $path }”中没有发布版。用“hexapla publish”产生第一个。
releases-heading-section = 分部
releases-heading-release = 发布版
releases-heading-made = 时间
releases-heading-files = 文件数
releases-heading-size = 大小
releases-heading-state = 状态
# hexapla: same
releases-size = { $size } kB
releases-whole = 每个文件都与发布时一致。
releases-live-missing = { $section }：发布版 { $release } 应当在线却不存在：读者什么也看不到。请运行“hexapla publish”或“hexapla rollback”。
release-live = 在线
release-pinned = 已固定
# The release that “hexapla rollback” would make live.
release-before = 先前在线
release-damaged = 已损坏
release-damage = { $section }，发布版 { $release }：“{ $path }”{ $flaw ->
        [missing] 缺失
        [unreadable] 无法读取
       *[changed] 与发布时不同
    }。
release-damage-more = { $section }，发布版 { $release }：还有 { $more } 个损坏的文件。

## Archives

archive-done = { $section }：归档文件“{ $path }”。
archive-changed = “{ $path }”没有写出：其间网站的文件发生了变动。请重新生成。
