### The glossary stands in cli.ftl.

## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] «{ $commit }» — это не имя коммита.
        [source] В коммите «{ $commit }» нет оригинала этой статьи.
       *[absent] В репозитории нет коммита «{ $commit }».
    }
    .why = Нельзя узнать, с чего сделан этот перевод; вместо этого берётся его собственная история, а она знает меньше.
    .help = { $fault ->
        [form] Напишите имя коммита так, как его показывает git, например «3f2a9c1e07b4».
        [source] Укажите коммит, в котором оригинал уже был.
       *[absent] Исправьте имя или получите всю историю, если эта копия репозитория неполная (shallow).
    }
unknown-translated-from = У статьи нет версии на языке «{ $locale }», с которой, как указано, переведена эта.
    .why = Версию сравнивают с оригиналом, и она может показаться неверной там, где она верна.
    .help = { $near ->
        [none] Удалите строку, если перевод сделан с оригинала.
       *[other] Возможно, вы имели в виду «{ $near }»? Удалите строку, если перевод сделан с оригинала.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = Получается, что этот текст переведён сам с себя: { $way }.
    .why = Нельзя сказать, что в нём должно быть, а значит, и актуален ли он.
    .help = Оставьте «translated-from» только в том тексте, который действительно сделан с другого. У оригинала его не бывает.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] «{ $spelling }» не может обозначать язык в путях.
       *[other] «{ $spelling }» уже обозначает { $other }.
    }
    .why = По пути к файлу Hexapla не поняла бы, на каком он языке.
    .help = Напишите так, как в именах папок или файлов: буквы, цифры, «-» и «_», например «zh-cn».

## “hexapla init --adopt”

help-adopt = Взять файлы Markdown такими, как они лежат: угадать расположение и языки и записать pipeline.toml
help-adopt-dry-run = Показать, что было бы записано, и ничего не записывать
adopt-no-folder = Папки «{ $path }» нет. Укажите папку сайта, который нужно перенять; если её не указать, это та папка, в которой вы находитесь.
adopt-nothing = В «{ $path }» никакие два файла Markdown не похожи на один текст на двух языках, поэтому угадывать не по чему. Какие бывают расположения, сказано в разделе «Adopting a site» документации; «hexapla init» без «--adopt» создаёт новую сеть.
adopt-folders = Оригиналы лежат и в этих папках корня: { $folders }
adopt-layout = Расположение: { $layout }{ $source ->
        [none] {""}
       *[other] , оригиналы: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = Оригиналы: { $locale } ({ $because ->
        [declared] так сказано в настройках генератора
        [most] язык, на котором больше всего текстов
        [letters] судя по буквам, которыми они написаны
       *[usual] обычный язык; ничто не говорит о другом
    })
adopt-articles = { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
        [many] { $articles } статей
       *[other] { $articles } статьи
    }, { $paired ->
        [one] { $paired } перевод с оригиналом
        [few] { $paired } перевода с оригиналами
        [many] { $paired } переводов с оригиналами
       *[other] { $paired } перевода с оригиналами
    }
adopt-head-locale = Язык
adopt-head-folder = В именах
adopt-head-texts = Тексты
adopt-head-paired = С оригиналом
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = Ключ «{ $key }» называется здесь { $names }.
adopt-base = «{ $key }» указывает коммит, с которого сделан перевод: { $files ->
        [one] в { $files } файле.
        [few] в { $files } файлах.
        [many] в { $files } файлах.
       *[other] в { $files } файла.
    }
adopt-generators = Посмотрено в { $files }.
adopt-rival = Другое расположение подошло бы другим файлам: { $layout } ({ $paired ->
        [one] { $paired } перевод с оригиналом
        [few] { $paired } перевода с оригиналами
        [many] { $paired } переводов с оригиналами
       *[other] { $paired } перевода с оригиналами
    }). У сети одно расположение.
adopt-doubted = «{ $name }» похоже на язык, но языком не считается: { $paired ->
        [0] ни у одного его текста нет оригинала.
        [one] только у { $paired } из его текстов есть оригинал.
        [few] только у { $paired } из его текстов есть оригинал.
        [many] только у { $paired } из его текстов есть оригинал.
       *[other] только у { $paired } из его текстов есть оригинал.
    }
adopt-unplaced = { $files ->
        [one] { $files } файлу Markdown нет места в этом расположении:
        [few] { $files } файлам Markdown нет места в этом расположении:
        [many] { $files } файлам Markdown нет места в этом расположении:
       *[other] { $files } файла Markdown не имеют места в этом расположении:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}и ещё { $folders ->
        [one] { $folders } папка
        [few] { $folders } папки
        [many] { $folders } папок
       *[other] { $folders } папки
    }
adopt-foreign = { $files ->
        [one] { $files } файл в формате MDX, который не читается.
        [few] { $files } файла в формате MDX, который не читается.
        [many] { $files } файлов в формате MDX, который не читается.
       *[other] { $files } файла в формате MDX, который не читается.
    }
adopt-git = Для git в «{ $path }» добавляется строка «{ $line }».
adopt-done = Записан «{ $path }»; кроме сказанного выше, ничего не изменено. Прочитайте его, а затем попробуйте:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = Настройки этого репозитория как сети, угаданные по { $files ->
        [one] { $files } файлу Markdown.
        [few] { $files } файлам Markdown.
        [many] { $files } файлам Markdown.
       *[other] { $files } файла Markdown.
    }
    Исправьте, что неверно: ни один текст не изменён, и второй раз никто не угадывает.
adopt-note-source = Язык оригиналов: { $because ->
        [declared] так сказано в настройках генератора.
        [most] на нём больше всего текстов.
        [letters] судя по буквам, которыми они написаны.
       *[usual] обычный; ничто не говорит о другом.
    }
adopt-note-layout = { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
        [many] { $articles } статей
       *[other] { $articles } статьи
    }, { $paired ->
        [one] { $paired } перевод с оригиналом.
        [few] { $paired } перевода с оригиналами.
        [many] { $paired } переводов с оригиналами.
       *[other] { $paired } перевода с оригиналами.
    }
adopt-note-exclude = Файлы Markdown, которые лежат среди статей, но статьями не являются.
adopt-note-ignored = Ключи других программ, найденные в { $files ->
        [one] { $files } файле
        [few] { $files } файлах
        [many] { $files } файлах
       *[other] { $files } файла
    }.
# $keys is a list of keys.
adopt-note-other = Из них в Hexapla тоже есть { $keys }, но с другим значением.
adopt-note-base = Коммит, с которого сделан перевод; найден в { $files ->
        [one] { $files } файле.
        [few] { $files } файлах.
        [many] { $files } файлах.
       *[other] { $files } файла.
    }
adopt-note-section = Один сайт со всеми языками, первый — по самому адресу. Если сайтов больше, добавьте секции.
adopt-note-url = Напишите здесь адрес самого сайта.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = И ещё замечаний вида «{ $code }»: { $count }, в { $files ->
        [0] сети.
        [one] { $files } файле.
        [few] { $files } файлах.
        [many] { $files } файлах.
       *[other] { $files } файла.
    }
findings-more-where = Все они есть в «hexapla check --format json»; что означает вид замечаний, скажет «hexapla explain CODE».
adopt-note-address = В адресах остаются папки, поскольку имена файлов в них могут совпадать.
