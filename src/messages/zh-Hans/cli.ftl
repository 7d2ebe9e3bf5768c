### The command line.
###
### Glossary for every file of this folder: English = Simplified Chinese.
### The network: network = 网络; section = 分部; edition = 语言版; article = 文章; original, source = 原文;
### variant = 版本; unit = 段落单元; revision = 原文版次; placement = 位置; fact = 数据项;
### placeable = 填充值; string = 界面文字; message = 消息; catalog = 文字集.
### A file: front matter = 文首信息; headline = 标题; heading = 小标题; standfirst = 导语; teaser = 预告; slug = slug;
### credit = 署名; alternative text = 替代文字; footnote = 脚注; id = 标识; key = 键; value = 值; lead image = 题图.
### Languages: locale, language = 语言; language tag = 语言标签; fallback = 后备语言; script = 文字(系统); stand in = 代替.
### Sites: site = 网站; address = 网址; theme = 外观主题; template = 模板; topic = 话题; listing = 列表; feed = 订阅源; redirect = 重定向; host = 服务器.
### Publishing: build = 生成; publish = 发布; release = 发布版; live = 已上线; bundle = 发布包; manifest = 清单; target = 目标;
### roll back = 回退; pin = 固定; policy = 发布规则; lock file = 记录文件 (.lock); lock = 锁.
### States: missing = 缺少; draft = 草稿; submitted = 已提交; approved = 已核准; not ready = 未就绪;
### waiting = 等待中; withheld = 未放行; retracted = 已撤回; veto = 否决; embargo = 限期发布.
### Freshness: current, up to date = 最新; assumed = 推定最新; aged = 较旧; outdated, stale = 过时; unknown = 不明.
### Adopting: layout = 文件布局; pattern = 路径样式; place (in a pattern) = 占位; root = 根目录; adopt = 沿用; exclude = 排除.
### Findings: error = 错误; warning = 警告; note = 提示; finding = 问题; rule = 检查规则.
### Style: 请 and imperatives, no 您; full-width punctuation, quotation marks “”; a space between Chinese and Latin.
### Locks: lock = 来源记录 (not 锁: the old word goes from the line “Publishing”); record = 记录; stale, out of date = 过时; behind = 落后; assumed = 推定最新 (short: 推定);
### minor (change) = 小改动; to mend = 修正; carry forward = 跟随; commit = 提交; repository = 仓库; history = 历史; rehearsal = 预演.
### Policy: policy = 发布规则; barrier = 同步关卡; time-out = 截止时刻; grace = 宽限期; retraction = 撤回; correction = 更正; type = 类型;
### required, must = 必须有的; reference language = 参照语言; notice = 声明; paragraph = 段落; list item = 列表项; counterpart = 对应; allow = 允许.

## Help

help-about = 把一个文章网络发布为多种语言的多个网站。
help-usage = 用法：
help-commands = 命令
help-options = 选项
help-arguments = 参数
help-init = 新建一个可以立即发布的小网络
help-status = 显示缺少什么、哪些未放行、哪些已上线，以及还有多少词要译
help-check = 显示所有问题：在哪里、为什么、怎么办
help-build = 把网站生成到一个文件夹，不产生发布版
help-publish = 把网站发布为新的发布版
help-serve = 在这台电脑上查看已发布的网站
help-help = 显示某个命令的帮助
help-root = 网络所在的文件夹 [默认：当前文件夹]
help-lang = 消息所用的语言，例如“ur” [默认：系统语言]
help-now = 按哪个时刻生成，例如 2022-07-26T12:00:00Z [默认：现在]
help-strict = 等同于“--fail-on warning”
help-section = 只处理这个分部（可重复）
help-locale = 只处理这种语言（可重复）
help-article = 只处理这篇文章（可重复）
help-out = 生成到哪个文件夹
help-to = 存放发布版的文件夹 [默认：public]
help-dir = 新网络的文件夹 [默认：当前文件夹]
help-serve-dir = 存放已生成网站的文件夹 [默认：public]
help-port = 第一个分部的端口；之后每个分部依次加一 [默认：8080]
help-help-flag = 显示本帮助
help-version-flag = 显示版本

## Slips on the command line

usage-unknown-argument = 没有“{ $argument }”这个选项或参数。
usage-unknown-command = 没有“{ $command }”这个命令。
usage-missing-command = 请说明要做什么。
usage-missing-argument = 缺少“{ $argument }”。
usage-missing-value = “{ $argument }”后面要有一个值。
usage-bad-value = “{ $value }”不能用作“{ $argument }”的值。
usage-bad-moment = “{ $value }”不是带时区的时刻，正确的例子是 2022-07-26T12:00:00Z。
usage-bad-locale = “{ $value }”不是语言标签。
usage-unknown-section = 没有“{ $value }”这个分部。现有：{ $known }。
usage-unknown-locale = 没有分部发布“{ $value }”这种语言。现有：{ $known }。
usage-unknown-article = 没有“{ $value }”这篇文章。
usage-conflict = “{ $argument }”不能与其他内容同时使用。
usage-other = 无法理解这个命令：{ $detail }
usage-did-you-mean = 是不是想写“{ $near }”？
usage-see-help = 请参看“hexapla --help”。

## What was done

publish-released = { $section }：发布版 { $release } 已上线，包含 { $pages } 个文章页面，共 { $files } 个文件。
publish-unchanged = { $section }：没有变化；发布版 { $release } 继续在线。
publish-kept = { $section }：因为有上述错误，没有发布。原来在线的内容保持不变。
publish-current-is-folder = “{ $path }”是一个文件夹，而它应当是一个可由 Hexapla 切换的链接。请把它移走，再发布一次。
publish-failed = { $section }：无法发布：{ $detail }。原来在线的内容保持不变。请确认磁盘未满，并且有权写入“{ $path }”。
build-done = { $section }：“{ $path }”中有 { $files } 个文件。
build-failed = 无法写入“{ $path }”：{ $detail }。请确认磁盘未满，并且有权写入那里。
build-outside = 不能写入“{ $path }”：里面是网络自己的文件。请指定另一个文件夹。
changed-again = 读取期间文件一直在变动，最近一次是“{ $path }”。请等文件不再变动后重试。
read-failed = 无法读取“{ $path }”：{ $detail }。
summary = { $errors ->
        [0] 没有错误
       *[other] { $errors } 个错误
    }，{ $warnings ->
        [0] 没有警告
       *[other] { $warnings } 个警告
    }。
summary-more = 用“hexapla check”查看这些警告。
init-exists = “{ $path }”中已经有一个网络（“{ $file }”）。没有作任何改动。
init-failed = 无法写入“{ $path }”：{ $detail }。
init-git-left = “{ $path }”保持原样。请为 git 在其中加上一行“{ $line }”。
init-done = 新网络已建在“{ $path }”中。接下来可以试试：
serve-at = { $section }：{ $url }
serve-stop = 按 Ctrl+C 结束。
serve-nothing = “{ $path }”中没有已生成的网站。请先运行“hexapla publish”或“hexapla build --out { $path }”。
serve-port = 无法打开端口 { $port }：{ $detail }。请用“--port”另选一个。
serve-settings = 各分部的网址取自 pipeline.toml，而这个文件无法读取；“hexapla check”会说明原因。

## Progress

progress-articles = 正在读取文章
progress-pages = 正在生成页面

## What the disk says

io-not-found = 不存在
io-permission = 没有权限
io-full = 磁盘已满
io-read-only = 磁盘为只读
io-in-use = 正被另一个程序使用
io-other = 系统的说法是“{ $kind }”
