### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = Вместо того, что стоит здесь в фигурных скобках, ничего нельзя подставить.
    .help = Скопируйте это из оригинала буква в букву, с обеими скобками и с прямыми кавычками ("). Если в начале оригинала есть строка об этом, скопируйте и её.
# $detail (String): what is wrong there.
letter-fluent-syntax = Это не удаётся прочитать: { $detail }.
    .help = Сравните с оригиналом знак за знаком. Каждая открытая скобка закрывается, а если форм несколько, одна из них начинается с «*».
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = Слово «{ $key }», с которого начинается эта строка, неизвестно.
    .help = { $near ->
        [none] Напишите его как в оригинале, такие слова не переводятся; или удалите строку.
       *[other] Может быть, «{ $near }»? Такие слова не переводятся.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = То, что стоит после «{ $key }», в таком виде прочитать нельзя.
    .help = Напишите это в том виде, в каком оно стоит в оригинале: текст стоит между двумя прямыми кавычками (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = У текста нет заголовка.
    .help = { $fence ->
        [document] Начните документ с заголовка и дайте ему стиль «Название».
        [none] Напишите в самом начале три строки: «+++», затем { $key } = "…" с заголовком между кавычками, затем ещё раз «+++».
        [yaml] Напишите { $key }: "…" под первой строкой «---», с заголовком между кавычками.
       *[toml] Напишите { $key } = "…" под первой строкой «+++», с заголовком между кавычками.
    }
letter-local-picture = Эта картинка лежит на вашем собственном компьютере, и читатели её не увидят.
    .help = Пришлите картинку в редакцию и спросите, что здесь написать.
letter-empty-body = Под строками в начале файла ничего нет.
    .help = Напишите под ними текст и пришлите файл ещё раз.
letter-raw-html = То, что стоит здесь между «<» и «>», читателям не показывают.
    .help = Напишите как в оригинале или уберите.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = «{ $id }» стоит в начале файла и нигде в тексте не показано.
    .help = Напишите { $placeable } там, где это стоит в оригинале.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = Здесь стоит «{ $written }», а для статьи записано { $value }.
    .help = Если речь о том же, напишите вместо этого { $placeable }: значение подставится само.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = «{ $text }» — это адрес или подпись ссылки или картинки, и там вместо фигурных скобок ничего не подставляется.
    .help = Напишите полностью, так, как это должны увидеть читатели.
# $path (String): the path as it is written.
letter-path-outside-root = «{ $path }» не относится к файлам статьи.
# $locale (String): the tag of a language.
letter-unknown-translated-from = Статьи нет на языке «{ $locale }», с которого, судя по файлу, переведён этот текст.
    .help = Удалите строку, если он переведён с оригинала.
# $commit (String): the name of a commit.
letter-unknown-base = В файле сказано, что он сделан по состоянию «{ $commit }» оригинала, а оно неизвестно.
# $id (String): the name of a string.
letter-too-many-placeables = В «{ $id }» нужно подставить слишком много.
    .help = Напишите как в оригинале.
# These stand behind what is wrong, and say what to do.
letter-help-meant = Напишите как в оригинале. Если вы изменили это нарочно, оставьте как есть и сообщите редакции.
letter-help-translate = Переведите это. Если так и должно быть, оставьте и сообщите редакции.
letter-help-extra = Удалите это, если в оригинале этого больше нет. Если вы добавили это для своих читателей, оставьте как есть и сообщите редакции.
letter-help-missing = Переведите то, чего не хватает, и пришлите файл ещё раз.
letter-help-right = Исправьте, если это описка. Если всё верно, оставьте как есть и сообщите редакции.
letter-help-editors = В тексте этого не исправить. Пожалуйста, сообщите редакции.
letter-help-file = Напишите имя точно так, как в оригинале. Если это другой файл, пришлите его редакции.
letter-help-word = Скажите это другими словами.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = Опишите изображение в квадратных скобках или в разделе «[{ $key }]» в начале файла.
letter-help-address = Пишите только буквами, цифрами и дефисами.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = что-то написано не так, как нужно
letter-cause-twice = со слова, с которого начинается строка, начинается и другая
# The sign is “=” or “:”.
letter-cause-start = после первого слова строки не хватает знака

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = В этих строках: { $lines }
# A quotation follows.
receipt-before = Когда это переводили, в оригинале было:
intake-barred = Туда, где место этому тексту, сейчас ничего нельзя записать.
    .help = Это не ваша вина, и ничего не потеряно: оставьте файл здесь. Редакция видит, что мешает; когда она это уберёт, текст будет принят сам.
intake-two-later = Раньше вашего из «{ $name }» пришёл другой текст для той же статьи и того же языка, и он уже принят. У вашего с ним почти нет общих фраз.
    .help = Если оба текста ваши или вы договорились взять ваш, сохраните файл как «{ $proposal }»: он займёт место другого, а тот останется в хранении. Если нет, договоритесь между собой или спросите редакцию и удалите тот файл, который не нужен.
receipt-decided = Это письмо исчезнет, как только будет решено, какой из текстов остаётся.
letter-taken-back = { $count ->
        [1] В оригинале этого больше нет, а в переводе ещё есть.
        [one] В оригинале больше нет { $count } абзаца, заголовка или пункта списка, который ещё есть в переводе. Вот первый из них.
        [few] В оригинале больше нет { $count } абзацев, заголовков или пунктов списка, которые ещё есть в переводе. Вот первый из них.
        [many] В оригинале больше нет { $count } абзацев, заголовков или пунктов списка, которые ещё есть в переводе. Вот первый из них.
       *[other] В оригинале больше нет { $count } абзаца, заголовка или пункта списка, которые ещё есть в переводе. Вот первый из них.
    }
    .help = Если у вас есть весь перевод, удалите это в нём и пришлите его. Если нет, попросите у редакции файл с изменениями и удалите это в нём. Если это должно остаться, скажите об этом редакции.
receipt-minutes = { $text }, около { $minutes } минут
receipt-hours = { $text }, около { $hours ->
        [1] часа
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часа
    }
