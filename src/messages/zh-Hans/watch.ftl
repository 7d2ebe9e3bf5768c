
preview-not-live = 读者还看不到这个页面。{ $reasons }
preview-last-good = “{ $path }”有错误；这里显示的是出错之前的内容。
preview-settings = pipeline.toml 有错误；使用的是出错之前的设置。
preview-held = 大部分文件不见了。这里显示的是原有的内容，不会发布任何内容。
preview-no-page = 这个页面无法生成。
preview-findings = { $count ->
    [0] 这个页面的文稿没有发现问题
   *[other] 这个页面的文稿有 { $count } 个问题
}
watch-ready = 正在留意 { $folders } 个文件夹中的 { $articles } 篇文章。
watch-preview = { $section } 的预览：{ $url }
watch-control = 运行状况和指标：{ $url }
watch-taken = 已读入：{ $path }
watch-removed = 不见了：{ $path }
watch-moved = 已移动：{ $from } → { $path }
watch-back = 原样恢复：{ $path }
watch-ignored = 已略过：{ $path }
watch-faulty = 有错误：{ $path }（{ $code }）
watch-kept = 有错误：{ $path }（{ $code }）。仍显示先前的内容。
watch-settings-kept = pipeline.toml 有错误（{ $code }）。仍使用先前的设置。
watch-settings-held = 不采用现在的 pipeline.toml，因为原本正常的内容将不再显示（{ $what ->
    [texts] 文稿
   *[articles] 文章
}：{ $before } 中的 { $count }）。仍使用先前的设置。请更正该文件；如果确实要这样，请运行“hexapla watch --resume”。
watch-held = { $loss ->
    [gone] 文件夹“{ $path }”不见了
    [empty] 文件夹“{ $path }”里什么也没有留下
   *[texts] { $before } 篇文稿中有 { $gone } 篇不见了
}。这像是意外：原有的内容留在网站上，不会发布任何内容。如果是有意的，请运行“hexapla watch --resume”。
watch-resumed = 先前搁置的，现按其目前的样子读入。
watch-reloaded = 已重新查看设置和所有文件。
watch-polling = 文件系统不通知别处所作的改动。每 { $seconds } 秒查看一次。
watch-limit = 系统不再为这个用户留意更多文件夹，因此每 { $seconds } 秒把所有文件夹查看一次。要立即得知改动，请调高“fs.inotify.max_user_watches”。
watch-lost = 改动太多，系统来不及通知。正在查看全部内容。
watch-published = { $section }：发布版 { $release } 已上线，共 { $pages } 个页面；{ $changed } 个文件有变化。
watch-unchanged = { $section }：发布版 { $release } 已是最新。
watch-pinned = { $section }：固定在发布版 { $release }；没有发布任何内容。
watch-publish-failed = { $section } 没有发布：{ $detail }（{ $path }）
watch-publish-faulty = { $section } 没有发布，因为它的页面无法生成。“hexapla check”会说明原因。
watch-publish-waits = 另有人正在发布；稍后会再试。
watch-keep-failed = 上一份正确的文稿未能保留：{ $detail }
watch-watch-failed = 无法留意文件夹：{ $detail }。每 { $seconds } 秒查看一次。
watch-ended = 已结束。
watch-taken-by = 已有另一个后台程序照管这个网络：“{ $host }”上的进程 { $pid }，自 { $since } 起。
watch-taken-by-somebody = 已有另一个后台程序照管这个网络。
watch-lock-failed = 无法锁定“{ $path }”：{ $detail }
watch-overtaken = “{ $path }”变动太快，来不及发布。
help-watch = 照管网络：显示、检查并发布有变化的内容
help-watch-publish = 发布有变化的内容
help-watch-no-preview = 不显示预览
help-watch-control = 运行状况和指标的端口 [默认：任一空闲端口]
help-watch-once = 读入现有的内容，然后结束
help-watch-resume = 搁置的内容确属有意
help-wait = 等待后台程序读入文件
help-wait-path = 文件或文件夹；不写则为整个网络
help-wait-timeout = 最多等多久，例如“5s” [默认：60s]
wait-bad-time = “{ $value }”不是时长。请写成“5s”、“500ms”或“2m”这样。
wait-outside = “{ $path }”不在这个网络里。
wait-unknown = 没有“{ $path }”的任何记录：没有这个文件，也没有收录过或答复过这样的文件。
wait-nobody = 没有后台程序照管这个网络。请用“hexapla watch”启动一个。
wait-late = 后台程序还没有读入这些文件。它可能还在工作；“hexapla watch”会说明它在做什么。
watch-log-failed = 日志无法写入：{ $detail }。其他工作不受影响。
wait-held = { $loss ->
    [gone] 文件夹“{ $path }”不见了
    [empty] 文件夹“{ $path }”里什么也没有留下
   *[texts] { $before } 篇文稿中有 { $gone } 篇不见了
}。有人查看之前，后台程序不读入任何内容。请把不见了的放回来，它就会自行继续；如果是有意的，请运行“hexapla watch --resume”。
