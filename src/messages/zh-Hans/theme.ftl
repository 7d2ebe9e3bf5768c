### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = “{ $colour }”不是可以写在这里的颜色（在“{ $key }”处）。
    .help = 请写“#”加六个字符，可用 0 到 9 的数字和 a 到 f 的字母，例如“#ac3218”；或者加三个，例如“#fff”。
bad-font-name = “{ $font }”不能用作字体名称（在“{ $key }”处）。
    .why = 字体名称由字母、数字、空格和连字符组成。其他符号可能会改动样式表。
    .help = 请把每种字体单独写成一段文字，里面不带引号和逗号，例如 ["Noto Serif", "Georgia"]。
bad-picture = “{ $file }”不是浏览器能显示的图片（在“{ $key }”处）。
    .help = 请指定以这些结尾的文件之一：{ $known }。
bad-size = “{ $value }”不是 { $least } 到 { $most } 之间、最多两位小数的数（在“{ $key }”处）。
    .why = 其他大小的字或行距会让人无法阅读。
    .help = 请写这样的数，不加引号，例如 1.1。或者删去这一行：Hexapla 知道每种文字需要多大。
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = 已设置的语言都不用“{ $name }”这种文字书写。
    .why = 这里所写的不起作用。
    .help = { $near ->
        [none] 这个网络的文字有：{ $known }。如果只针对一种语言，请写它的标签，例如“ur”。
       *[other] 是不是想写“{ $near }”？这个网络的文字有：{ $known }。
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = “{ $letters }”与“{ $ground }”{ $scheme ->
        [dark] 在深色屏幕上的对比度
       *[other] 的对比度
    }是 { $ratio }，而至少需要 4.5。
    .why = 视力较弱的读者，或在不好的屏幕上、在阳光下，会看不清文字。
    .help = 请把其中一个调深，或把另一个调浅。
missing-theme-file = “{ $folder }”中没有“{ $file }”这个文件。
    .why = 网站会改为显示外观主题自带的标志。
    .help = { $near ->
        [none] 请把文件放在那里，或改正名称。
       *[other] 是不是想写“{ $near }”？
    }
