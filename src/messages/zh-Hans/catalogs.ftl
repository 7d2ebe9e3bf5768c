
label-reference = 原文
label-text = 这里
missing-value = “{ $id }”自身没有文字，而在原文中有。
    .why = 该显示它的地方会什么也没有。补上文字之前，它不会使用。
    .help = 请把译文写在“=”后面。
surplus-value = “{ $id }”自身有文字，而在原文中没有。
    .why = 这段文字不会在任何地方显示。改正之前，这条界面文字不会使用。
    .help = 它也许应当写在某个以点开头的名称后面。如果不是，请删去它。
missing-attribute = “{ $id }”缺少原文中有的“.{ $attribute }”。
    .why = 会缺少一个标签或一条提示。补上之前，这条界面文字不会使用。
    .help = 请在这条界面文字下面另起一行，缩进后写“.{ $attribute } =”和译文。
surplus-attribute = “{ $id }”有“.{ $attribute }”，而原文没有。
    .why = 它不会在任何地方显示。改正之前，这条界面文字不会使用。
    .help = { $near ->
        [none] 请删去它，或改成它在原文中的名称。
       *[other] 是不是想写“.{ $near }”？
    }
duplicate-attribute = “{ $id }”有两个“.{ $attribute }”。
    .why = 读者只看到最后一个。
    .help = 请删去其中一个。
duplicate-form = 在“{ $id }”的同一个选择里，形式“[{ $form }]”写了两次。
    .why = 用到的总是第一个；谁也看不到第二个。
    .help = 请删去其中一个，或改成本来要写的名称。
missing-reference = “{ $id }”显示“{ $reference }”的次数比原文少{ $forms ->
        [none] {""}
       *[other] （在 { $forms } 中）
    }。
    .why = 只在一处维护的名称在这里缺少了，或者是直接写出来的。
    .help = 请在句中该出现的地方写上“{"{"} { $reference } {"}"}”。
surplus-reference = “{ $id }”显示了“{ $reference }”，而原文在这里没有显示，或显示的次数较少{ $forms ->
        [none] {""}
       *[other] （在 { $forms } 中）
    }。
    .why = 如果名称写错了，这里就没有内容可填。
    .help = { $near ->
        [none] 请使用原文所用的。
       *[other] 是不是想写“{ $near }”？
    }
uneven-variable = { $case ->
        [fewer] “{ $id }”显示值“{"$"}{ $variable }”的次数比原文少{ $forms ->
            [none] {""}
           *[other] （在 { $forms } 中）
        }。
       *[other] “{ $id }”显示值“{"$"}{ $variable }”的次数比原文多{ $forms ->
            [none] {""}
           *[other] （在 { $forms } 中）
        }。
    }
    .why = 在某些情况下，读者会看不到它，或看到两次。
    .help = 请像原文那样，在每种形式里显示一次。只用于一个数的形式可以用文字写出这个数。
missing-plural = “{ $id }”缺少“{ $locale }”需要的形式：{ $missing }。
    .why = 遇到某些数时，读者会看到错误的形式。
    .help = 这种语言的复数形式有：{ $known }。请补上缺少的每一种。
compact-plural = “{ $id }”没有用于“1 million”这类数的形式“[{ $form }]”。
    .why = 在“{ $locale }”里，以百万计的数有自己的形式。
    .help = 如果这个数可能这么大，请补上这种形式。否则不用管它。
unselected-plural = 不论“{"$"}{ $variable }”是什么数，“{ $id }”都只有一种形式；原文有几种。
    .why = “{ $locale }”的用词同样随数而变，遇到某些数时读起来会不对。
    .help = 请按“{"$"}{ $variable }”分出这些形式：{ $known }。如果句子对每个数都正确，保留即可。
term-name-taken = “{ $id }”与术语“-{ $id }”同名。
    .why = 两者只能显示一个，另一个会丢失。改名之前，这条字符串不会使用。
    .help = 请在所有语言中给其中一个另起名字。
replacement-character = “{ $id }”丢了一个字，那里是一个替换字符。
    .why = 这个文件曾用错误的编码打开，又存了回去。
    .help = 请写上原来的字，并看看这个文件里还有没有别的。
obsolete-string = 原文中已经没有“{ $id }”这条界面文字。
    .why = 它不会在任何地方显示，也不算作已翻译。
    .help = { $near ->
        [none] 请删去它。
       *[other] 请删去它。还是想写“{ $near }”？
    }
untranslated-string = { $case ->
        [missing] “{ $locale }”缺少“{ $id }”。
        [part] “{ $id }”有一部分与原文一字不差。
       *[other] “{ $id }”与原文一字不差。
    }
    .why = { $case ->
        [part] 读者会看到另一种语言的文字。
       *[other] 读者会看到另一种语言的文字。它不算作已翻译。
    }
    .help = { $case ->
        [missing] { $file ->
            [none] 请把它加进“{ $locale }”的某个文件。
           *[other] 请在“{ $file }”中翻译它。
        }
       *[other] 请翻译它。如果本来就该一样，请在它上面一行写“# hexapla: same”。
    }
broken-markup = { $case ->
        [unclosed] 在“{ $id }”中，“<{ $name }>”开始了，却没有结束。
        [unopened] 在“{ $id }”中，“</{ $name }>”结束的内容从未开始。
        [crossed] 在“{ $id }”中，“<{ $name }>”在里面开始，而“</{ $element }>”写在它结束之前。
        [unfinished] 在“{ $id }”中，标签“{ $name }”的末尾没有“>”。
        [unquoted] 在“{ $id }”中，“<{ $element }>”里“{ $name }”的值没有放在引号中。
        [quote] 在“{ $id }”中，“<{ $element }>”里“{ $name }”的值的引号没有闭合。
        [bare] 在“{ $id }”中，“<{ $element }>”里的“{ $name }”不是带值的名称。
        [twice] 在“{ $id }”中，“<{ $element }>”有两个“{ $name }”。
        [void-end] 在“{ $id }”中，“</{ $name }>”结束的内容不需要结束：“<{ $name }>”单独使用。
        [self-closed] 在“{ $id }”中，“<{ $name }/>”需要自己的结束标签。
        [entity] 在“{ $id }”中，“{ $name }”代表一个字符，末尾却没有“;”。
        [entity-name] 在“{ $id }”中，“{ $name }”不代表任何字符。
        [run-on] 在“{ $id }”中，页面会把“{ $name }”当作某个字符的开头。
        [comment] 在“{ $id }”中，“{ $name }”后面的内容是注释，读者看不到。
        [unseen] 在“{ $id }”中，“{ $name }”不是文字里可以有的内容。
        [nameless] 在“{ $id }”中，“{ $name }”开始了一个结束标签，却没有写名称。
        [filled] 在“{ $id }”中，“<”后面填入的内容会被当作标签。
        [space] 在“{ $id }”中，“<{ $element }>”里的“{ $name }”前面没有空格。
       *[other] 在“{ $id }”中，“{ $name }”的开头像标签，其实不是。
    }
    .why = 在页面上，它后面的内容都会显示错误，或者消失。
    .help = 请与原文对照。每个“<b>”都有一个“</b>”，后开始的先结束。
markup-differs = { $case ->
        [extra] “{ $id }”中的“{ $tag }”比原文多{ $forms ->
            [none] {""}
           *[other] （在 { $forms } 中）
        }。
       *[other] “{ $id }”中的“{ $tag }”比原文少{ $forms ->
            [none] {""}
           *[other] （在 { $forms } 中）
        }。
    }
    .why = 链接或强调会缺少，或者落在错误的地方。
    .help = 请使用与原文相同的标签，各自放在它所属的词前后。
lost-element = { $case ->
        [extra] “{ $id }”有一个名为“{ $name }”的元素，而原文没有。
       *[other] “{ $id }”丢了名为“{ $name }”的元素{ $forms ->
            [none] {""}
           *[other] （在 { $forms } 中）
        }。
    }
    .why = 页面会在那里放上自己的链接或按钮；没有这个名称，读者就没有可以点的东西。
    .help = { $near ->
        [none] 请从原文复制带有“data-l10n-name”的标签；它不翻译。
       *[other] 是不是想写“{ $near }”？名称不要翻译。
    }
reference-cycle = “{ $id }”绕回了它自己：{ $way }。
    .why = 它没有尽头，所以无法显示。
    .help = 请在其中一条界面文字里直接写出文字。
unknown-option = { $case ->
        [option] “{ $function }”没有“{ $option }”这个选项。
        [value] “{ $function }”的“{ $option }”不能取“{ $value }”。
        [missing] “{ $function }”需要选项“{ $option }”。
        [few] 没有给“{ $function }”可处理的值。
       *[other] 给“{ $function }”的值太多。
    }
    .why = 值不会按预想的样子写出，或者根本写不出。改正之前，这段文字不会使用。
    .help = { $case ->
        [option] { $near ->
            [none] 它的选项有：{ $known }。
           *[other] 是不是想写“{ $near }”？
        }
        [value] { $near ->
            [none] 可以取：{ $known }。
           *[other] 是不是想写“{ $near }”？
        }
       *[other] 请与原文对照。选项的名称不要翻译。
    }
typewriter-mark = “{ $id }”有打字机式的“{ $mark }”。
    .why = 译者会把它照抄到每种语言里。
    .help = 撇号请写“’”，引文两边请写 “ 和 ”，三个点请写“…”。
placeable-spacing = 在“{ $id }”中，花括号里的“{ $name }”两边没有空格，或者空格不止一个。
    .why = 有了空格，译者一眼就能看出哪些是文字，哪些不是。
    .help = 请写成“{"{"} { $name } {"}"}”，连同它带的符号。
odd-id = { $case ->
        [length] 名称“{ $id }”超过了 { $limit } 个字符。
        [short] 名称“{ $id }”不足 { $limit } 个字符，而这个网络要求至少这么多。
       *[other] 名称“{ $id }”不是由小写字母、数字和连字符组成的。
    }
    .why = 名称要靠手工输入；写法一致，才容易找到。
    .help = 请以它显示的地方来命名，例如“nav-home”。
undocumented-variable = 没有注释说明“{ $id }”中的“{"$"}{ $variable }”是什么。
    .why = 译者看不出它是名称、数还是日期，而语法取决于此。
    .help = 请在它上面写：“# ${ $variable } 是…”。
misplaced-comment = { $case ->
        [file] 这条关于整个文件的注释写在了第一条界面文字下面。
        [blank] 这条关于一组或整个文件的注释紧挨着上一行或下一行。
       *[other] 这条关于一组的注释下面没有界面文字。
    }
    .why = 译者会在别的界面文字旁看到它，或者根本看不到。
    .help = { $case ->
        [file] 请把它移到开头；如果是关于一组的，请写“##”。
        [blank] 请在它上面和下面各留一个空行。
       *[other] 请把它移到所说的界面文字上面，或者删去它。
    }
hard-coded-brand = { $term ->
        [none] “{ $id }”直接写出了名称“{ $name }”。
       *[other] “{ $id }”直接写出了“{ $name }”，而它有“{ $term }”可用。
    }
    .why = 如果名称改了，或者某种语言要变格，这里不会随着变。
    .help = { $term ->
        [none] 请只写一次，写进“-name”这样的术语，再引用它。
       *[other] 请改写成“{"{"} { $term } {"}"}”。
    }
typed-number = “{ $id }”在形式“[{ $form }]”里直接写出了一个数，而在“{ $locale }”里，{ $other } 也用这种形式。
    .why = 数目是 { $other } 时，读者看到的仍是直接写出的那个数。
    .help = 请在这种形式里也显示值，或为那个数写一种形式“[{ $other }]”。如果不会出现 { $other }，保留即可。
