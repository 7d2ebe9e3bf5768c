
duplicate-region = 数据项“{ $fact }”列了两次“{ $region }”。
    .why = 读者会看到两次这个名称，数目也会多一个。
    .help = 请删去其中一个。
wrong-count = 数据项“{ $fact }”列出了 { $found } 个，而应有 { $expected } 个。
    .why = 两者之中有一个是错的：有人数出的结果与列表不同。
    .help = 请补上缺少的，或删去多余的，或改正“expect-count”。
unnamed-region = { $section ->
        [none] { $locale } 没有“{ $region }”的名称。
       *[other] 分部“{ $section }”没有“{ $region }”的{ $locale }名称。
    }
    .why = 读者看到的句子会缺一块。
    .help = 请在这种语言的某个界面文字文件里写 region-{ $region } = …。
unused-fact = 没有文稿显示数据项“{ $fact }”。
    .why = 改正它的人以为页面会随之改变。往往是文稿里直接写了这个数字。
    .help = 请在文稿中数字所在的地方写 { $placeable }，或删去这个数据项。
contradicted-fact = 这里写的是“{ $written }”，而数据项“{ $fact }”是 { $value }。
    .why = 读者在一篇文章里看到两个不同的数字。
    .help = 如果说的是同一回事，请用 { $placeable } 代替这个数字。
falling-fact = 数据项“{ $fact }”在这里是 { $value }，先前在“{ $other }”中是 { $before }。
    .why = 在系列“{ $series }”里它只能增长：两篇文章中有一篇是错的。
    .help = 请改正错的那篇，或它的日期。如果这个数字可以减少，请把它从“monotonic”中去掉。
unknown-series = 没有“{ $name }”这个系列。
    .why = 它的数字没有可比较的对象。
    .help = { $near ->
        [none] 系列写在 pipeline.toml 中：{ $known }。
       *[other] 是不是想写“{ $near }”？系列写在 pipeline.toml 中：{ $known }。
    }
