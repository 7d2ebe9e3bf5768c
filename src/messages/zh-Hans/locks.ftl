### Locks, and the commands that write them: record, accept, approve, mv. A lock is a small file
### that says from which paragraph of the original each paragraph of a translation was made.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] 这个文件不是 Hexapla 能读懂的来源记录。
        [newer] 这份来源记录是较新的 Hexapla 写的，现在这个 Hexapla 读不懂。
        [barred] 本该是这篇译文的来源记录的地方，不是一个文件。
        [gone] { $lines ->
           *[other] 这份来源记录少了 { $lines } 行。
        }
        [torn] 这份来源记录在中间断掉了。
       *[line] { $lines ->
           *[other] 这份来源记录有 { $lines } 行与写入时不同，第一处在第 { $line } 行。
        }
    }
    .why = 从中无法得知译文的这些段落是不是最新的；它们算作不明。
    .help = { $what ->
        [newer] 请安装较新的 Hexapla。“hexapla record”不会改动这份来源记录。
        [barred] 请把它移走；如果有人还有来源记录本身，请放回那里。“hexapla record”不会改动它。
       *[other] 请把文件恢复原状。如果谁也没有原来的文件，请把译文与原文对照，然后对它运行“hexapla accept”。
    }
conflicted-lock = 这份来源记录里留有没做完的合并标记（第 { $line } 行）。
    .why = 两边说法不同的地方，无法得知哪一边正确；那些段落算作不明。
    .help = 请先在文章里完成合并，再运行“hexapla record”：它会根据两边重新写好来源记录。
orphan-lock = 这份来源记录不属于任何现有的译文。
    .why = 如果某篇文稿同时移动过又改过，这也许是唯一说明它译自什么的记录。
    .help = 如果文章移动了位置，请用“hexapla mv”来移动。如果译文确实不要了，请删去这份来源记录。
source-locale-moved = 来源记录里说这篇译文译自“{ $then }”的文稿，而现在与它对照的是“{ $now }”的文稿。
    .why = 译自一种语言的记录，说明不了另一种语言的情况；整篇译文算作不明。
    .help = 如果它仍然译自“{ $then }”的文稿，请重新写明：写在译文的“translated-from”下；如果是文章的原文换了，则写在“source”下。如果不是，请把它与“{ $now }”的文稿对照，然后对它运行“hexapla accept”。
lock-behind = 来源记录还没有写下“{ $article }”（{ $locale }）的变动。
    .why = 记录之前，变动的日期和先前的写法都不会保留下来。
    .help = 请运行“hexapla record”，并把“lock”文件夹与文稿一起提交。

## Commands

help-record = 记录每篇译文译自什么
help-accept = 确认译文与原文意思一致
help-approve = 按现在的样子核准一篇译文
help-mv = 把文章连同来源记录一起移动，并把旧网址重定向
help-record-article = 要记录的文章；不写则为全部
help-one-article = 文章
help-one-locale = 译文的语言
help-record-locale = 只处理这种语言（可重复）
help-record-line = 只处理译文中这一行所在的段落（可重复）
help-record-minor = 指明原文的改动是小改动：译文跟随过去，仍算最新
help-record-stale = 指明译文已经过时，不论来源记录怎么说
help-from-git = 以每篇译文上次真正改动时 git 里的原文为准
help-record-dry-run = 只显示会写入什么，不写入
help-accept-all = 也包括已知过时的段落，以及原文已删去而译文保留的段落
help-locked = 来源记录缺少或落后时，以失败告终
help-mv-from = 文章的标识
help-mv-to = 新的标识

## What they say

record-heading-locale = 语言
record-heading-owed = 待办
list-separator = 、
owed-stale = { $count } 处过时
owed-minor = { $count } 处小改动
owed-taken-back = { $count } 处应删去
owed-missing = { $count } 处缺少
owed-markup = { $count } 个链接待修正
owed-unknown = { $count } 处不明
owed-assumed = { $count } 处推定最新
owed-extra = { $count } 处多余
record-more = …还有 { $count } 篇译文。请参看“hexapla status”。
record-done = { $locks ->
        [0] 所有来源记录都与现状相符；没有写入任何内容。
       *[other] 写入了 { $locks } 份来源记录，其中 { $new } 份是新的。
    }
record-minor-done = { $count ->
        [0] 没有过时的段落；没有要跟随的小改动。
       *[other] { $count } 个段落跟随小改动，仍算最新。
    }
record-stale-done = { $count ->
        [0] 没有标记任何段落：所指的段落已经过时或缺少。
       *[other] 把 { $count } 个段落标记为过时。
    }
accept-done = { $count ->
        [0] 没有需要确认的内容。
       *[other] 确认了 { $count } 个段落。
    }{ $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] 没有过时的段落了。
                   *[other] 译文中缺少 { $missing } 个段落。
                }
               *[other] 还有 { $open } 个段落要确认。
            }
           *[other] 还有 { $taken } 个段落要删去，因为原文已经删去；如果译文要保留，请用“--all”说明。
        }
       *[other] 还有 { $left } 个段落过时；用“--all”可以一并确认。
    }
approve-done = { $count ->
        [0] 这篇文稿已经核准过了。
       *[other] 已按现在的样子核准。文稿一有改动，核准即失效。
    }
record-unwritten = { $nothing ->
        [recorded] 没有记录任何内容。
        [carried] 没有段落跟随小改动。
        [marked] 没有标记任何段落。
        [confirmed] 没有确认任何段落。
        [approved] 文稿没有核准。
       *[no] 并非所有译文都如此。
    }有 { $count } 份来源记录无法写入，内容仍与先前一样。
record-dry-run = 没有写入任何内容，因为这只是预演。
record-busy = 另一个 Hexapla 进程正在这里写来源记录，{ $seconds } 秒内没有结束。请等它结束，再运行一次这条命令。
record-left = “{ $path }”保持原样：{ $what ->
        [newer] 它是较新的 Hexapla 写的。请安装那个 Hexapla。
        [unreadable] 无法读取它。请先解决这个问题，再运行一次“hexapla record”。
       *[barred] 那里不是一个文件，或者无法读取它所在的文件夹。请先解决这个问题，再运行一次“hexapla record”。
    }
record-recovered = 有 { $count } 份来源记录不见了：已知的内容取自副本，即来源记录或文章的副本。
record-shallow = 仓库的这个副本没有完整的历史：有 { $count } 篇译文无从得知译自什么。请运行“git fetch --unshallow”，再运行一次“hexapla record --from-git”。
record-unkept = 无法写入“{ $path }”：{ $detail }。来源记录仍然正确；但以后在这里可能找不到先前的写法。
record-failed = 无法写入“{ $path }”：{ $detail }。
record-no-variant = 没有能读取的“{ $locale }”译文（文章“{ $article }”）。
usage-bad-line = “{ $value }”不是行号；行号从 1 算起。
record-no-paragraph = 第 { $line } 行没有译文的段落。没有写入任何内容。
record-needs-article = 使用“{ $option }”时，要指明是哪些文章。请一并写出。
locked-behind = 有 { $count } 份来源记录缺少或落后，而“--locked”不允许这样。请运行“hexapla record”，并提交“lock”文件夹。
# $what: no-git, git is not installed; no-repository, the network is in none; no-commits; failed, $detail is what git says.
record-no-history = { $what ->
        [no-git] 找不到程序“git”，因此无法从历史中获取任何内容。请安装它，再运行一次这条命令。
        [no-repository] 这个网络不在 git 仓库中，没有历史可用。不带“--from-git”的“hexapla record”会把每篇译文的现状都当作最新。
        [no-commits] 这个 git 仓库还没有任何提交。不带“--from-git”的“hexapla record”会把每篇译文的现状都当作最新。
       *[failed] 无法读取历史：{ $detail }。没有记录任何内容。“git fsck”会指出哪里坏了；请修复，或重新克隆仓库，再运行一次这条命令。如果不带“--from-git”，每篇译文都会算作最新。
    }

help-mv-dry-run = 只显示会移动什么，不移动
mv-done = “{ $from }”现在是“{ $to }”：移动了 { $files } 个文件，包括来源记录。{ $redirects ->
        [0] 它的网址不变。
       *[other] 有 { $redirects } 个版本的旧网址会通到新网址。
    }
mv-relinked = 改动了 { $texts } 篇文稿中的 { $count } 个链接，使它们仍然通到原来的地方。
mv-begun = 继续了先前已经开始的移动。
mv-absolute = “{ $id }”不能作为文章的标识：标识不以斜杠开头。是不是想写“{ $near }”？
mv-moves = { $from } → { $to }
mv-relinks = { $path }：链接“{ $was }”变为“{ $now }”
mv-redirects = { $path }：旧网址会通到新网址
mv-dry-run = 没有移动任何内容，因为这只是预演。
mv-follower = “{ $path }”中的“{ $link }”不再通到原来的地方。请改正它。
mv-followers-more = …还有 { $count } 个链接不再通到原来的地方。“hexapla check”会一一列出。
mv-taken = “{ $path }”已经存在。没有移动任何内容。请另选一个标识，或把那个文件移走。
mv-nothing = 无法移动“{ $article }”：没有路径中带有这个标识的文件。
mv-failed = 无法移动“{ $path }”：{ $detail }。在它之前移动的都已移好；解决之后请再运行一次“hexapla mv”。
