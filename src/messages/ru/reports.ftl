### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = Объяснить код из «check» на примере
help-schema = Вывести JSON Schema для вида файлов, для редакторов
help-completions = Вывести то, что нужно оболочке для дополнения команд
help-man = Вывести страницу руководства или записать их все
help-quiet = Не показывать ничего, кроме замечаний и ошибок
help-format-of = Форма вывода: { $known } [по умолчанию human]
help-fail-on = С какого уровня завершаться с кодом 1: error, warning, note или never [по умолчанию error]
help-fail-on-status = С какого уровня в том, что показано, завершаться с кодом 1: error, warning, note или never [по умолчанию never]
help-code = Код, например «broken-link» [по умолчанию все]
help-schema-file = Вид файлов: pipeline, article или front-matter
help-shell = Оболочка: bash, elvish, fish, powershell или zsh
help-man-page = Команда, например «publish» [по умолчанию весь Hexapla]
help-man-out = Папка, в которую записать все страницы

## Slips on the command line

usage-choices = Возможные значения: { $known }.
usage-unknown-code = Кода «{ $value }» нет. «hexapla explain» перечисляет все коды.
usage-unknown-page = Команды «{ $value }» нет. Есть: { $known }.

## A report of findings

report-title = Hexapla: что неправильно
report-level = Уровень
report-place = Место
report-what = Что неправильно
report-help = Что делать
report-more = { $count ->
        [one] Ещё { $count } замечание здесь не показано.
        [few] Ещё { $count } замечания здесь не показаны.
        [many] Ещё { $count } замечаний здесь не показано.
       *[other] Ещё { $count } замечания здесь не показаны.
    }
sarif-root = Папка, от которой отсчитываются пути

## The status

status-title = Hexapla: как продвинулись переводы
# $known are the locales of the section's editions.
status-no-edition = У секции «{ $section }» нет издания на этих языках: { $locales }. Есть: { $known }.
status-no-variant = Ни у одной статьи ничего нет на этих языках: { $locales }.

## An explanation

heading-code = Код
heading-level = Уровень
heading-what = Пример
explain-why = Почему это важно:
explain-help = Что делать:
explain-wrong = Неправильно:
explain-says = Что об этом говорит «hexapla check»:
explain-right = Правильно:
# These follow the path of a file.
explain-there = существует
explain-absent = не существует
explain-link = это ссылка на другой файл
explain-pipe = это канал
explain-locked = читать не разрешено
explain-more = «hexapla explain» с кодом показывает на примере, что он означает.
explain-title = Все замечания
explain-intro = Эта страница создана командой «hexapla explain --format md». Каждый пример действительно проверен; он лежит в небольшой сети с английским, французским и арабским изданиями.

## Manual pages

man-name = Название
man-synopsis = Синтаксис
man-exit = Код завершения
man-exit-0 = Всё в порядке.
man-exit-1 = Содержание не соответствует требованиям.
man-exit-2 = Ошибка в командной строке или настройках.
man-exit-3 = Сбой окружения: диск, соединение или права.
explain-foreign = это второе имя чужого закрытого файла
