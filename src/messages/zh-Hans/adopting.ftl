### The glossary stands in cli.ftl.

## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] “{ $commit }”不是提交的名称。
        [source] 提交“{ $commit }”里没有这篇文章的原文。
       *[absent] 仓库里没有提交“{ $commit }”。
    }
    .why = 无法查出这篇译文译自什么；只好改用它自己的历史，而那里能查到的更少。
    .help = { $fault ->
        [form] 请照 git 显示的样子写提交的名称，例如“3f2a9c1e07b4”。
        [source] 请写一个已经有原文的提交。
       *[absent] 请改正名称；如果这份仓库是浅克隆，请取回完整的历史。
    }
unknown-translated-from = 这里说译自“{ $locale }”版本，而文章没有这个版本。
    .why = 因此它改与原文比较，没有错的地方也可能显得有错。
    .help = { $near ->
        [none] 如果它译自原文，请删去这一行。
       *[other] 是不是想写“{ $near }”？如果它译自原文，请删去这一行。
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = 照这里的说法，这篇文稿译自它自己：{ $way }。
    .why = 无法得知它应当写什么，也就无法得知它是不是最新的。
    .help = 请只在确实译自另一篇译文的文稿里保留“translated-from”。原文没有这个键。

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] “{ $spelling }”不能用作路径里的语言名称。
       *[other] “{ $spelling }”已经是 { $other } 的名称。
    }
    .why = Hexapla 无法从文件的路径看出它是哪种语言。
    .help = 请照文件夹或文件里的写法来写：字母、数字、“-”和“_”，例如“zh-cn”。

## “hexapla init --adopt”

help-adopt = 沿用现有的 Markdown 文件：推断布局和语言，并写出 pipeline.toml
help-adopt-dry-run = 只显示会写入什么，不写入
adopt-no-folder = 没有“{ $path }”这个文件夹。请写明要沿用的网站所在的文件夹；不写则为当前文件夹。
adopt-nothing = “{ $path }”里没有两个 Markdown 文件像是同一篇文稿的两种语言，因此无从推断。有哪些布局，请参看文档中的“Adopting a site”；不带“--adopt”的“hexapla init”会新建一个网络。
adopt-folders = 根目录的这些文件夹里也有原文：{ $folders }
adopt-layout = 布局：{ $layout }{ $source ->
        [none] {""}
       *[other] ，原文：{ $source }
    }
# $because: declared, most, letters, usual.
adopt-source = 原文：{ $locale }（{ $because ->
        [declared] 网站生成器的设置这样说
        [most] 文稿最多的语言
        [letters] 根据所用的文字
       *[usual] 常见的语言；没有别的说法
    }）
adopt-articles = { $articles } 篇文章，{ $paired } 篇译文有对应的原文
adopt-head-locale = 语言
adopt-head-folder = 写法
adopt-head-texts = 文稿
adopt-head-paired = 有原文
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = “{ $key }”在这里叫作 { $names }。
adopt-base = “{ $key }”写明译文译自哪个提交，见于 { $files } 个文件。
adopt-generators = 参考了 { $files }。
adopt-rival = 另一种布局适合其他文件：{ $layout }（{ $paired } 篇译文有对应的原文）。一个网络只有一种布局。
adopt-doubted = “{ $name }”看上去像语言，但没有当作语言：{ $paired ->
        [0] 它的文稿都没有对应的原文。
       *[other] 它的文稿中只有 { $paired } 篇有对应的原文。
    }
adopt-unplaced = 有 { $files } 个 Markdown 文件在这种布局里没有位置：
adopt-unplaced-in = {"  "}{ $folder }：{ $files }
adopt-unplaced-more = {"  "}还有 { $folders } 个文件夹
adopt-foreign = 有 { $files } 个文件是 MDX，没有读取。
adopt-git = 为了 git，在“{ $path }”中加上一行“{ $line }”。
adopt-done = 写好了“{ $path }”；除上面所说的以外，没有改动别的内容。请通读一遍，然后试试：

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = 把这个仓库当作网络的设置，根据 { $files } 个 Markdown 文件推断。
    请改正不对的地方：没有改动任何文稿，以后也不会再推断。
adopt-note-source = 原文的语言：{ $because ->
        [declared] 网站生成器的设置这样说。
        [most] 它的文稿最多。
        [letters] 根据所用的文字。
       *[usual] 常见的语言；没有别的说法。
    }
adopt-note-layout = { $articles } 篇文章，{ $paired } 篇译文有对应的原文。
adopt-note-exclude = 放在文章之间、但不是文章的 Markdown。
adopt-note-ignored = 其他程序的键，见于 { $files } 个文件。
# $keys is a list of keys.
adopt-note-other = 其中 { $keys } 在 Hexapla 里也有，但意思不同。
adopt-note-base = 译文译自哪个提交，见于 { $files } 个文件。
adopt-note-section = 一个包含所有语言的网站，第一种语言就在网站的网址上。如果有多个网站，请设置多个分部。
adopt-note-url = 请在这里写网站自己的网址。

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = 还有 { $count } 个“{ $code }”类的问题，{ $files ->
        [0] 在整个网络中。
       *[other] 在 { $files } 个文件里。
    }
findings-more-where = “hexapla check --format json”会列出全部；“hexapla explain CODE”会说明这一类的含义。
adopt-note-address = 网址保留文件夹，因为不同文件夹里的文件可能同名。
