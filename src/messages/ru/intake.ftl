### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = О файле «{ $name }»
# $title (String): the article's headline, or the file's name.
receipt-accepted = Спасибо! Принято: «{ $title }».
# $title (String): the article's headline, or the file's name.
receipt-known = Спасибо! «{ $title }» здесь уже есть, слово в слово. Менять ничего не пришлось.
# $title (String): the article's headline, or the file's name.
receipt-held = Спасибо за «{ $title }». Принять этот файл пока не удалось. Он лежит там, куда вы его положили, и ничего не пропало.
receipt-to-mend = Исправьте, пожалуйста
receipt-notes = Полезно знать
receipt-advice = Взгляните, пожалуйста, когда найдётся время
receipt-standing = Как обстоят дела с переводом
# $line (Number): the line's number.
receipt-line = В строке { $line }:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] И ещё { $count } такое место.
        [few] И ещё { $count } таких места.
        [many] И ещё { $count } таких мест.
       *[other] И ещё { $count } такого места.
    }
receipt-whole = Все абзацы оригинала переведены, и ни один с тех пор не изменился.
receipt-same = У каждого абзаца оригинала есть свой текст, и ни один с тех пор не изменился. То, что названо выше, пока стоит как в оригинале.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    Переведённых и актуальных абзацев: { $done } из { $total }. { $missing ->
        [0] { "" }
        [one] Ещё не переведён { $missing }.
        [few] Ещё не переведены { $missing }.
        [many] Ещё не переведено { $missing }.
       *[other] Ещё не переведено { $missing }.
    } { $stale ->
        [0] { "" }
        [one] В оригинале с тех пор изменился { $stale }.
        [few] В оригинале с тех пор изменились { $stale }.
        [many] В оригинале с тех пор изменилось { $stale }.
       *[other] В оригинале с тех пор изменилось { $stale }.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = Здесь оригинал изменился после перевода
receipt-now = Теперь в оригинале:
# Paragraphs of the original follow.
receipt-gone = Чего больше нет в оригинале
receipt-gone-help =
    { $how ->
        [marks] Удалите это в присланном вами файле под его строкой с «¶» или поставьте там x в скобки, если оно должно остаться; затем пришлите этот файл снова.
       *[plain] Удалите это в своём переводе и пришлите его или попросите у редакции файл с изменениями. Если это должно остаться, скажите об этом редакции.
    }
receipt-missing = Ещё не переведено
# What matters most to readers follows.
receipt-next = Что можно перевести дальше
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = «{ $title }»: { $work ->
        [missing] ещё не переведено
        [draft] пока черновик
        [faulty] в тексте нужно кое-что исправить
       *[behind] оригинал изменился или чего-то не хватает
    }{ $words ->
        [0] { "" }
        [one] { " " }({ $words } слово)
        [few] { " " }({ $words } слова)
        [many] { " " }({ $words } слов)
       *[other] { " " }({ $words } слова)
    }
# $name (String): the file's name.
receipt-again = Когда всё исправите, сохраните «{ $name }» в том же месте. Это письмо исчезнет, как только всё будет в порядке.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = Файлов в архиве: { $total }. Принято или уже есть: { $taken }. Нужно исправить: { $held }.
# $name (String): the archive's name.
receipt-archive-again = Когда всё исправите, упакуйте файлы заново и сохраните «{ $name }» в том же месте; или удалите архив и пришлите только исправленные файлы. То, что уже принято, не пропадёт.
receipt-later = То, что названо выше, можно сделать позже: исправьте это в своей копии и пришлите её ещё раз под именем «{ $name }». Это письмо можно удалить.
receipt-thanks = Больше ничего делать не нужно. Это письмо можно удалить.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = Это вторая версия файла «{ $name }». Её отложила в сторону какая-то программа, потому что файл одновременно изменили два человека или два компьютера.
    .help = Просмотрите обе версии, соберите всё верное в одном файле, а другой удалите.
intake-old = Имя файла говорит, что это старая версия.
    .help = Если она должна встать на место нынешнего текста, уберите это слово из имени. Если нет, заберите файл.
intake-empty = В файле ничего нет.
    .help = Сохраните свой текст ещё раз и проверьте, что он есть в файле.
intake-second-name = Это второе имя чужого файла, который предназначен не для всех (жёсткая ссылка).
    .help = Сделайте копию файла и положите сюда копию.
intake-link = Это ссылка на другой файл, а по ссылкам программа не ходит.
    .help = Положите сюда сам файл.
intake-closed = Файл не удаётся прочитать: он закрыт для программы, которая принимает тексты.
    .help = Сохраните его здесь ещё раз или измените права доступа, чтобы его могли читать другие.
# $megabytes (Number): the largest size.
intake-too-large = Файл больше { $megabytes } МБ, а таких длинных текстов не бывает.
    .help = Пришлите только текст, без картинок.
# $line (Number): the line's number.
intake-unreadable = Файл повреждён, или это не текст; первое место, которое не читается, — в строке { $line }.
    .help = Сохраните его как простой текст в кодировке «UTF-8» и пришлите снова.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] Эта строка подходит сразу к нескольким вариантам: { $choices }.
        [language] По имени файла не понять, на каком языке он написан.
        [strings] Ни по имени файла, ни по его папке не понять, на каком языке он написан.
        [more] В имени файла, кроме имени статьи, есть и другие слова.
        [title] Заголовок начинается так же, как у статьи «{ $choices }».
       *[name] Имя файла подходит сразу к нескольким вариантам: { $choices }.
    }
    .help =
        { $how ->
            [line] Напишите в этой строке, что именно имеется в виду.
            [one] Переименуйте файл в «{ $names }», если это верно.
            [many] Дайте файлу то из этих имён, которое верно: { $names }.
            [folder] Положите его в папку с названием языка, например «{ $example }».
           *[none] Переименуйте файл: сначала имя статьи, затем точка и код языка, например «{ $example }».
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] Невозможно понять, что это за текст.
        [none] Статьи с таким именем нет.
       *[one] Статьи «{ $said }», которую называет эта строка, нет.
    }{ $near ->
        [none] { "" }
       *[other] { " " }Возможно, вы имели в виду: { $near }?
    }{ $open ->
        [none] { "" }
       *[other] { " " }Ещё не переведены: { $open }.
    }
    .help =
        { $line ->
            [far] Если это перевод, назовите файл по имени текста, например «{ $example }». Файлу, который не является переводом, здесь не место: заберите его, пожалуйста.
            [none] Переименуйте файл: сначала имя статьи, затем точка и код языка, например «{ $example }».
           *[one] Впишите в эту строку имя статьи; или удалите строку и переименуйте файл, например в «{ $example }».
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] Папка, в которой лежит файл, указывает на язык, на который здесь ничего не переводят: { $said }.
        [none] Имя файла указывает на язык, на который здесь ничего не переводят: { $said }.
       *[one] Эта строка указывает на язык, на который здесь ничего не переводят: { $said }.
    }{ " " }Есть такие: { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }Возможно, вы имели в виду: { $near }?
    }
    .help =
        { $line ->
            [folder] Положите файл в папку нужного языка или добавьте код этого языка к имени файла, например «{ $example }».
            [none] Переименуйте файл: сначала имя статьи, затем точка и код языка, например «{ $example }».
           *[one] Впишите в эту строку код нужного языка.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] Имя файла указывает сразу на несколько языков: { $locales }.
       *[folder] Имя файла и его папка указывают на разные языки: { $locales }.
    }
    .help =
        { $place ->
            [name] Дайте файлу то из этих имён, которое верно: { $names }.
           *[folder] Переименуйте файл или положите его в другую папку, чтобы имя и папка указывали на один язык.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    Файла с текстами интерфейса с таким именем нет.{ $near ->
        [none] { "" }
       *[other] { " " }Возможно, вы имели в виду: { $near }?
    }
    .help = Назовите его так же, как файл на языке оригинала, и положите в папку с названием языка, например «{ $example }».
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = Файлы такого вида («{ $name }») прочитать нельзя.
    .help =
        { $instead ->
            [docx] Сохраните текст как документ Word (.docx) или как простой текст (.txt) и пришлите снова.
           *[text] Сохраните его как простой текст (.txt) и пришлите снова.
        }
# $name (String): a name in the archive.
intake-archive-outside = Архив не открыт: «{ $name }» в нём — ссылка или ведёт за пределы архива.
    .help = Упакуйте тексты заново, без ссылок, или пришлите их по одному.
# $name (String): a name in the archive.
intake-archive-twice = Архив не открыт: «{ $name }» есть в нём дважды.
    .help = Упакуйте тексты заново, каждый один раз, или пришлите их по одному.
intake-archive-locked = Архив закрыт паролем.
    .help = Упакуйте тексты заново без пароля или пришлите их по одному.
intake-archive-large = В архиве больше, чем можно принять за один раз.
    .help = Пришлите только тексты, без картинок, или несколько архивов.
intake-archive-damaged = Архив повреждён или упакован необычным способом.
    .help = Упакуйте тексты заново в обычный архив ZIP или пришлите их по одному.
intake-archive-empty = В архиве нет ни одного текста.
    .help = Упакуйте тексты заново или пришлите их по одному.
intake-archive-nested = Это архив в архиве, а такие не открываются.
    .help = Пришлите его отдельно или упакуйте его тексты вместе с остальными.
intake-document-damaged = Документ не удалось прочитать: он повреждён, закрыт паролем или слишком велик.
    .help = Сохраните его как простой текст (.txt) и пришлите снова.
# $others (String): paths of other files, with commas.
intake-two = Для той же статьи и того же языка есть ещё один текст: { $others }.
    .help = Выбрать может только человек. Оставьте здесь, пожалуйста, лишь один из файлов; если они от разных людей, сначала договоритесь между собой.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    Письменность файла — { $found }, а на его языке ({ $expected }) пишут другой.{ $by ->
        [folder] { " " }Папка «{ $folder }» предназначена для этого языка.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Возможно, в этой строке указан не тот язык. Исправьте её или пришлите нужный файл.
           *[name]
                { $name ->
                    [none] Переименуйте файл так, чтобы в имени был код его языка, или пришлите нужный.
                   *[other] Если текст верный, переименуйте файл в «{ $name }»; если нет, пришлите нужный.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    Похоже, файл на другом языке ({ $found }), а не на том, на каком должен быть ({ $expected }).{ $by ->
        [folder] { " " }Папка «{ $folder }» предназначена для этого языка.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] Возможно, в этой строке указан не тот язык. Исправьте её или пришлите нужный файл.
           *[name]
                { $name ->
                    [none] Переименуйте файл так, чтобы в имени был код его языка, или пришлите нужный.
                   *[other] Если текст верный, переименуйте файл в «{ $name }»; если нет, пришлите нужный.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] Текст написан упрощёнными иероглифами, а для этого языка нужны традиционные.
       *[Hant] Текст написан традиционными иероглифами, а для этого языка нужны упрощённые.
    }
    .help = Преобразуйте текст, перечитайте его и пришлите снова.
intake-chinese-line =
    { $wanted ->
        [Hant] Эта строка написана упрощёнными иероглифами, а остальной текст традиционными.
       *[Hans] Эта строка написана традиционными иероглифами, а остальной текст упрощёнными.
    }
    .help = Если так не задумано, преобразуйте её и пришлите текст снова.
# $detail (String): what is wrong there.
letter-toml-syntax = Строки в начале файла, между «+++» и «+++», здесь не удаётся прочитать: { $detail }.
    .help = Каждая состоит из слова, знака равенства и текста между двумя прямыми кавычками ("). Внутри текста пишите «ёлочки», а не прямые кавычки.
# $detail (String): what is wrong there.
letter-yaml-syntax = Строки в начале файла, между «---» и «---», здесь не удаётся прочитать: { $detail }.
    .help = Каждая состоит из слова, двоеточия, пробела и текста. Если в тексте есть двоеточие, поставьте его между двумя прямыми кавычками (").
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = Под именем «{ $fact }» ничего не известно.
    .help = То, что стоит в фигурных скобках, подставляется само. Напишите имя точно так, как в оригинале{ $near ->
        [none] .
       *[other] : возможно, «{ $near }».
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = Строки в начале открываются знаком «{ $fence }», а второго «{ $fence }» под ними нет.
    .help = Напишите «{ $fence }» отдельной строкой под последней из них.
# $fence (String): the line that is meant.
intake-no-top = Файл начинается без строки «{ $fence }», и его первые строки были бы приняты за текст.
    .help = Напишите «{ $fence }» отдельной строкой в самом начале.
intake-loose = Этим файлом обновляют перевод, а этот текст стоит выше всех строк с «¶»: непонятно, к какому абзацу он относится.
    .help = Поставьте его под строкой с «¶» нужного абзаца и пришлите файл снова.
intake-no-mark = Над этим текстом не хватает строки со знаком «¶», и неизвестно, к какому абзацу он относится.
    .help = Верните строку, какой она была в присланном вам файле, или попросите у редакции новый файл.
intake-beside = Этот текст стоит рядом со списком или таблицей, а в оригинале там нет абзаца.
    .help = Если он относится к списку или таблице, запишите его отдельным пунктом или строкой. Если это замечание для редакции, удалите его здесь и напишите ей отдельно. Затем снова сохраните файл здесь.
intake-fewer =
    { $count ->
        [one] В вашем файле нет { $count } пункта или строки, которые есть здесь в переводе: они бы пропали.
        [few] В вашем файле нет { $count } пунктов или строк, которые есть здесь в переводе: они бы пропали.
        [many] В вашем файле нет { $count } пунктов или строк, которые есть здесь в переводе: они бы пропали.
       *[other] В вашем файле нет { $count } пунктов или строк, которые есть здесь в переводе: они бы пропали.
    }
    .help = Запишите под строкой со знаком «¶» весь список или всю таблицу, в том числе то, что остаётся как есть. Затем снова сохраните файл здесь.
intake-greeting = Под своим абзацем стоит что-то, чего нет в оригинале.
    .help = Если это приветствие или слова для редакции, удалите их здесь и напишите ей. Если это относится к абзацу выше, напишите это в той же строке. Затем снова сохраните файл здесь.
intake-own-words = Того, что здесь стояло, в оригинале больше нет; теперь на этом месте ваши собственные слова.
    .help = Если это приветствие или слова для редакции, удалите их в своей копии файла и пришлите её снова.
intake-both = Отметка после «¶» говорит, что это должно остаться, а слова удалены.
    .help = Верните слова или уберите x из скобок. Затем снова сохраните файл здесь.
intake-stays = В оригинале снова есть то, что нужно было убрать, и оно остаётся в переводе.
intake-further = Под последней строкой со знаком «¶» стоит больше одного абзаца, а в оригинале он один. Всё это теперь вошло в текст.
    .help = Если это подпись или замечание для редакции, удалите его в своей копии файла и пришлите её ещё раз.
intake-ending = Этому последнему абзацу в оригинале ничего не соответствует, и читатели его увидят.
    .help = Если это подпись или замечание для редакции, удалите его в своей копии файла и пришлите её ещё раз.
intake-beyond = Этому абзацу в оригинале ничего не соответствует, и читатели его увидят.
    .help = Если это подпись или замечание для редакции, удалите его в своей копии файла и пришлите её ещё раз.
intake-overtaken = Абзац, для которого это написано, изменился после того, как был сделан файл.
    .help = Попросите у редакции новый файл и перенесите в него свой текст.
intake-said-again = В оригинале снова есть то, что нужно было здесь убрать.
    .help = Удалите из файла этот список или таблицу вместе со строкой с «¶» и пришлите остальное или попросите у редакции новый файл.
intake-overtaken-by = Теперь в этом месте перевода стоит:
intake-unanswered = В файле ничего не изменено и ничего не отмечено.
    .help = Исправьте абзацы в файле или поставьте x в квадратные скобки «[ ]» у тех, которые могут остаться как есть. Затем сохраните файл здесь снова.
intake-unchanged = В файле ничего не изменено.
    .help = Исправьте, что хотите, и сохраните файл здесь снова. Если всё может остаться как есть, файл можно удалить.
intake-in-note = В примечание под строкой со знаком «¶» что-то вписано, и оно пропало бы вместе с ним.
    .help = Перенесите это под конец примечания («-->» или первую строку без «#») и снова сохраните файл здесь.
intake-frame = Рамка присланного вам файла здесь повреждена и попала бы в текст.
    .help = Попросите у редакции новый файл, скопируйте в него свои переводы и оставьте строки с «¶», «<!--» и «-->» как есть.
intake-above = Этот текст стоит выше первой строки присланного вам файла (в ней только «+++» или «---») и ни к чему не относится.
    .help = Удалите его, чтобы файл начинался так же, как тогда, когда вы его получили. Затем сохраните его здесь снова.
intake-open-note = У примечания, которое начинается здесь с «¶», нет конца: после его последней строки не хватает знака «-->».
    .help = Напишите «-->» там, где кончается оригинал, над вашим переводом. Затем снова сохраните файл здесь.
intake-cut = Файл обрывается здесь, посреди примечания; остального нет.
    .help = Вероятно, он был обрезан по дороге. Пришлите его, пожалуйста, целиком.
intake-no-head = Начало присланного вам файла пропало или повреждено: всё, что стояло над абзацами с первой строки, вместе с заголовком.
    .help = Верните его из присланного вам файла. Если его у вас больше нет, попросите у редакции новый и скопируйте в него свои переводы.
intake-unfilled = В файл ещё ничего не вписано.
    .help = Впишите переводы под оригиналами и снова сохраните файл здесь.
intake-empty-message = «{ $id }» в начале файла ещё не переведено, а текст это показывает: читатели увидели бы имя в фигурных скобках.
    .help = Переведите: напишите после «{ $id }» на своём языке то, что там говорится в оригинале. Если этой строки больше нет, скопируйте её из присланного вам файла.
intake-open-text = У текста, который начинается здесь с трёх кавычек, нет конца.
    .help = Поставьте три прямые кавычки ({ "\"\"\"" }) после его последней строки, как в присланном вам файле.
intake-form-name = «[{ $name }]» — это имя формы, а такие имена не переводятся.
    .help =
        { $forms ->
            [none] Напишите его так, как в присланном вам файле.
           *[other] Напишите вместо него одно из этих: { $forms }.
        }
intake-thinner =
    { $count ->
        [one] Перевод уже есть, но { $count } абзаца из него в вашем файле нет.
        [few] Перевод уже есть, но { $count } абзацев из него в вашем файле нет.
        [many] Перевод уже есть, но { $count } абзацев из него в вашем файле нет.
       *[other] Перевод уже есть, но { $count } абзацев из него в вашем файле нет.
    }
    .help = Впишите и их; или попросите у редакции новый файл с нынешним переводом и перенесите в него свой текст.
intake-older = Так перевод звучал раньше: с тех пор его место занял другой текст.
    .help = Если вы по ошибке прислали старый файл, удалите его. Если перевод снова должен быть таким, попросите редакцию вернуть прежнюю версию.
intake-tick = В скобках после «¶» стоит «{ $said }», и неизвестно, значит ли это «да».
    .help = Поставьте x в квадратные скобки, если перевод может остаться как есть: [x]. Оставьте их пустыми, если о нём нужно спросить ещё раз.
intake-strings-gone =
    { $count ->
        [one] { $count } надписи из тех, что уже есть, в вашем файле нет: { $names }.
        [few] { $count } надписей из тех, что уже есть, в вашем файле нет: { $names }.
        [many] { $count } надписей из тех, что уже есть, в вашем файле нет: { $names }.
       *[other] { $count } надписей из тех, что уже есть, в вашем файле нет: { $names }.
    }
    .help =
        { $what ->
            [taken] Если они ещё нужны, добавьте их в файл и пришлите его снова.
           *[held] Добавьте в файл и их и пришлите его снова. Если их надо убрать, сообщите об этом редакции.
        }
intake-shorter =
    { $count ->
        [one] В нынешнем оригинале на { $count } абзац больше, чем в вашем файле.
        [few] В нынешнем оригинале на { $count } абзаца больше, чем в вашем файле.
        [many] В нынешнем оригинале на { $count } абзацев больше, чем в вашем файле.
       *[other] В нынешнем оригинале на { $count } абзаца больше, чем в вашем файле.
    }
    .help = Пришлите текст целиком. Если он и правда должен стать настолько короче, сообщите об этом редакции.
intake-two-here = Здесь тексты расходятся.
intake-two-there = В «{ $name }» стоит:
intake-garbled = Некоторые буквы по дороге испортились из-за неверной кодировки.
    .help = Откройте свою копию текста, сохраните её в кодировке «UTF-8» и пришлите снова.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = Файл был сохранён в кодировке «{ $encoding }»; его преобразовали в UTF-8.
    .help = Проверьте, пожалуйста, все ли буквы на странице правильные.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] Из перевода убран { $count } абзац, которого больше нет в оригинале.
        [few] Из перевода убраны { $count } абзаца, которых больше нет в оригинале.
        [many] Из перевода убрано { $count } абзацев, которых больше нет в оригинале.
       *[other] Из перевода убрано { $count } абзаца, которых больше нет в оригинале.
    }
intake-left =
    { $count ->
        [one] { $count } абзац файла остался без изменений; о нём спросят ещё раз.
        [few] { $count } абзаца файла остались без изменений; о них спросят ещё раз.
        [many] { $count } абзацев файла осталось без изменений; о них спросят ещё раз.
       *[other] { $count } абзаца файла осталось без изменений; о них спросят ещё раз.
    }
intake-emptied =
    { $count ->
        [one] { $count } абзац в файле удалён; в переводе он остаётся.
        [few] { $count } абзаца в файле удалены; в переводе они остаются.
        [many] { $count } абзацев в файле удалено; в переводе они остаются.
       *[other] { $count } абзаца в файле удалено; в переводе они остаются.
    }
    .help =
        { $held ->
            [yes] Верните это под его строку с «¶» или удалите этот файл. Если это нужно убрать и со страницы, сообщите, пожалуйста, редакции.
           *[no] Если его нужно убрать и со страницы, сообщите об этом, пожалуйста, редакции.
        }
intake-straightened = Кавычки в фигурных скобках или вокруг подписи ссылки или картинки стали типографскими; теперь они снова прямые.
intake-mended = Несколько знаков рамки присланного вам файла были изменены программой или случайно. Они восстановлены.
    .help = Вам ничего не нужно с этим делать.
intake-line-ends = Концы строк в файле были такие, как в другой системе; их преобразовали.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] Картинки в документе, которые не вошли в текст: { $count }.
        [links] Ссылки на другие места документа, от которых остались только слова: { $count }.
        [comments] Комментарии в документе, которые не вошли в текст: { $count }.
        [changes] В документе были записаны исправления. Все они приняты.
        [boxes] В документе есть надписи (текстовые поля): их текста может не хватать, или он стоит в другом месте.
        [margins] То, что стоит в верхнем и нижнем колонтитулах, в текст не вошло.
        [tables] Таблицы с объединёнными ячейками или с несколькими абзацами в ячейке, которые пришлось упростить: { $count }.
        [formulas] Формулы, которые теперь записаны знаками другой системы; пожалуйста, проверьте их: { $count }.
        [readings] Мелкие знаки над буквами, которые показывают, как их читать, не сохранились.
        [objects] Части документа, сделанные в другой программе, например листы таблиц, которые не вошли в текст: { $count }.
        [signs] Знаки рисованного шрифта, например стрелки и галочки, которые не вошли в текст; напишите их, пожалуйста, буквами или словами: { $count }.
       *[looks] Цвета и подчёркивания не сохранились.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = Невидимый знак ({ $code }) стоит там, где он меняет смысл строки.
    .help = Удалите начало строки до первой буквы и наберите его заново.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = В слове «{ $word }» стоят буквы другого алфавита, которые выглядят так же: { $letters }.
    .help = Наберите слово заново.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: принято как { $target }.
# $path (String): the file that was sent.
intake-there = { $path }: здесь уже есть.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: отложено; о причине сказано в { $receipt }.
# $path (String): the file that was sent.
intake-ignored = { $path }: не тронуто, потому что программа держит этот файл для себя или ещё не закончила его.
intake-written = { $path }: в это письмо кто-то что-то вписал. Оно оставлено как есть и новому не мешает: прочитайте его, пожалуйста.
intake-pandoc = Документы (.docx, .odt) читаются, если на этом компьютере установлена программа «pandoc».
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] Принят { $taken } файл
        [few] Приняты { $taken } файла
        [many] Принято { $taken } файлов
       *[other] Принято { $taken } файла
    }, { $held ->
        [one] { $held } отложен.
        [few] { $held } отложены.
        [many] { $held } отложено.
       *[other] { $held } отложено.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] Был бы принят { $taken } файл
        [few] Были бы приняты { $taken } файла
        [many] Было бы принято { $taken } файлов
       *[other] Было бы принято { $taken } файла
    }, { $held ->
        [one] { $held } был бы отложен.
        [few] { $held } были бы отложены.
        [many] { $held } было бы отложено.
       *[other] { $held } было бы отложено.
    }
# $path (String): the file that was sent.
intake-writing = { $path }: ещё записывается, поэтому не тронуто. Выполните «hexapla intake» снова.
# $path (String): a folder.
intake-too-deep = { $path }: лежит так глубоко во вложенных папках, что туда никто не заглядывает. Переместите содержимое выше.
intake-nothing = Принимать нечего.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = Не удалось записать { $path }: { $detail }. То, что прислали, лежит там, где лежало.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } уже на своём месте, но убрать его оттуда, где он лежит, или ответить на него не удалось: { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: было бы принято как { $target }.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: было бы отложено с таким письмом:

## Help

help-intake = Принять то, что прислали переводчики, и ответить им
help-intake-file = Файлы или папки; если не указаны — папка «inbox»
help-intake-dry-run = Ничего не принимать и показать, что было бы сделано
