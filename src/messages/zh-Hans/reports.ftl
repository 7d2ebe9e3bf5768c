### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = 用例子解释“check”的一个代码
help-schema = 输出某类文件的 JSON Schema，供编辑器使用
help-completions = 输出命令行自动补全所需的内容
help-man = 输出一页手册，或写出全部手册
help-quiet = 除问题和错误外什么也不显示
help-format-of = 输出的形式：{ $known } [默认：human]
help-fail-on = 从哪一级问题起以 1 退出：error、warning、note 或 never [默认：error]
help-fail-on-status = 在所显示的内容中，从哪一级问题起以 1 退出：error、warning、note 或 never [默认：never]
help-code = 一个代码，例如“broken-link” [默认：全部]
help-schema-file = 文件的类别：pipeline、article 或 front-matter
help-shell = 所用的 shell：bash、elvish、fish、powershell 或 zsh
help-man-page = 一个命令，例如“publish” [默认：整个 Hexapla]
help-man-out = 写入全部手册页的文件夹

## Slips on the command line

usage-choices = 可以是：{ $known }。
usage-unknown-code = 没有“{ $value }”这个代码。“hexapla explain”会列出全部代码。
usage-unknown-page = 没有“{ $value }”这个命令。现有：{ $known }。

## A report of findings

report-title = Hexapla：有哪些问题
report-level = 级别
report-place = 位置
report-what = 问题
report-help = 办法
report-more = 另有 { $count } 个问题没有列在这里。
sarif-root = 各路径的起始文件夹

## The status

status-title = Hexapla：翻译进度
# $known are the locales of the section's editions.
status-no-edition = 分部“{ $section }”没有这些语言版：{ $locales }。它有：{ $known }。
status-no-variant = 没有文章有这些语言的内容：{ $locales }。

## An explanation

heading-code = 代码
heading-level = 级别
heading-what = 例如
explain-why = 为什么重要：
explain-help = 怎么办：
explain-wrong = 错误：
explain-says = “hexapla check”的说法：
explain-right = 正确：
# These follow the path of a file.
explain-there = 存在
explain-absent = 不存在
explain-link = 是指向另一个文件的链接
explain-pipe = 是管道
explain-locked = 不允许读取
explain-more = “hexapla explain”加上代码，会用例子说明它的含义。
explain-title = 所有问题
explain-intro = 本页由“hexapla explain --format md”生成。每个例子都经过实际检查；它们位于一个有英语、法语和阿拉伯语三个语言版的小网络中。

## Manual pages

man-name = 名称
man-synopsis = 概要
man-exit = 退出状态
man-exit-0 = 一切正常。
man-exit-1 = 内容未达到要求。
man-exit-2 = 命令行或设置有误。
man-exit-3 = 环境出错：磁盘、网络连接或权限。
explain-foreign = 是别人的私人文件的另一个名称
