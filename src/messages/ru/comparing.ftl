### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = Показать, какие абзацы оригинала и перевода соответствуют друг другу
help-compare = Показать, чего не хватает переводу более старого оригинала до нового
help-align-source = Файл оригинала
help-align-variant = Файл перевода
help-compare-old = Файл оригинала, каким он был, когда делали перевод
help-compare-new = Файл оригинала, какой он сейчас

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] Соответствие есть у { $pairs } части текста
        [few] Соответствие есть у { $pairs } частей текста
        [many] Соответствие есть у { $pairs } частей текста
       *[other] Соответствие есть у { $pairs } части текста
    }; не хватает в переводе: { $missing }; есть только в переводе: { $extra }.
compare-verdict = { $verdict ->
        [current] Перевод актуален.
        [markup] Переводить нечего; нужно исправить ссылки или выделения: { $markup ->
                [0] между абзацами
                [one] в { $markup } месте
                [few] в { $markup } местах
                [many] в { $markup } местах
               *[other] в { $markup } места
            }.
       *[stale] Перевод устарел в { $stale ->
                [one] { $stale } месте
                [few] { $stale } местах
                [many] { $stale } местах
               *[other] { $stale } места
            }.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = Состояние
compared-head-severity = Изменение
compared-head-kind = Вид
compared-head-source-line = Оригинал
compared-head-old-line = Прежняя строка
compared-head-new-line = Новая строка
compared-head-variant-line = Перевод
compared-head-text = Текст

# States of a paragraph. Keep them short.
compared-current = актуально
compared-markup = ссылки или выделения
compared-moved = перемещено
compared-stale = устарело
compared-missing = нет
compared-extra = только в переводе
compared-taken-back = убрать

# How much a paragraph of the original changed.
severity-cosmetic = вид
severity-markup = ссылки или выделения
severity-minor = незначительно
severity-major = слова
compared-assumed = изменено вместе с оригиналом
compared-unknown = не записано

## What a translation owes: `diff`

help-diff = Показать слово за словом, что изменилось в оригинале с тех пор, как сделан перевод
help-diff-article = Идентификатор статьи
help-diff-locale = Язык перевода
help-diff-format = Форма вывода: { $known } [по умолчанию human]
diff-no-variant = У статьи { $article } нет текста на языке { $locale }, который можно прочитать. Заготовку файла создаст «hexapla new variant».
diff-original = { $locale } — язык оригинала статьи { $article }: сравнивать его не с чем.
diff-no-original = У статьи { $article } нет оригинала, который можно прочитать, поэтому сравнить { $locale } не с чем.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale }: устарело: { $stale }; не хватает: { $missing }; убрать: { $taken }; прочее: { $other }.{ $recorded ->
        [no] { " " }Нигде не записано, с чего сделан этот перевод, поэтому видно только то, чего не хватает или что осталось лишним; это запишет «hexapla record».
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] незначительное изменение
       *[major] изменились слова
    }
diff-since = с { $day }
diff-source = Оригинал:
diff-variant = Перевод, { $place }:
diff-gone = В оригинале этого больше нет, а в переводе ещё есть.
diff-extra = Это есть только в переводе.
diff-markup = { $targets ->
        [none] Слова те же; изменилась ссылка или выделение.
       *[other] Слова те же; оригинал теперь ведёт на { $targets }.
    }
diff-old-unknown = Что было в оригинале раньше, неизвестно; вот что в нём сейчас.
diff-declared = Слова оригинала те же; то, что это устарело, указано вручную.
diff-assumed = Это есть в обоих текстах с одного и того же дня; что один сделан с другого, только предполагается.
