### The command line.
###
### Glossary for every file of this folder: English = Russian.
### The network: network = сеть; section = секция; edition = издание; article = статья; original, source = оригинал;
### variant = версия; unit = фрагмент; revision = редакция оригинала; placement = размещение; fact = факт;
### placeable = подстановка; string = надпись (строка is “line”); message = сообщение; catalog = набор надписей.
### A file: front matter = шапка; headline = заголовок статьи; heading = заголовок в тексте; standfirst = лид; teaser = анонс; slug = slug;
### credit = подпись; alternative text = замещающий текст; footnote = сноска; id = идентификатор; key = ключ; value = значение; lead image = главное изображение.
### Languages: locale, language = язык; language tag = код языка; fallback = запасной язык; script = письменность; stand in = заменять.
### Sites: address = адрес; theme = оформление; template = шаблон; topic = тема; listing = список; feed = лента; redirect = перенаправление; host = сервер.
### Publishing: build = собрать; publish = опубликовать; release = выпуск; live = на сайте; bundle = пакет; manifest = манифест; target = место назначения;
### roll back = вернуться к прежнему выпуску; pin = закрепить; policy = правила публикации; lock file = файл учёта (.lock); lock = блокировка.
### States (short, neuter): missing = нет; draft = черновик; submitted = на проверке; approved = одобрено; not ready = не готово;
### waiting = ждёт срока; withheld = не допущено; retracted = отозвано; veto = вето; embargo = эмбарго.
### Freshness: current, up to date = актуально; assumed = предположительно актуально; aged = устаревает; outdated, stale = устарело; unknown = неизвестно.
### Adopting: layout = расположение; pattern = образец пути; place (in a pattern) = метка; root = корень; adopt = перенять; exclude = исключить.
### Findings: error = ошибка; warning = предупреждение; note = примечание; finding = замечание; rule = правило проверки.
### Style: вы (lower case); infinitives in help lines; quotation marks «». Decimal numbers take the form *[other].
### Locks: lock (of a translation), .lock file = файл учёта; lock of a running publication = блокировка; record = записать; to accept = подтвердить; to approve = одобрить;
### paragraph (unit, in messages) = абзац; list item = пункт списка; stale, out of date = устарело; behind = отстаёт; up to date = актуально; assumed = предположительно актуально;
### minor change = незначительное изменение; to mend = исправить; missing (of paragraphs) = не хватает; too many, extra = лишний; markup = выделения и ссылки.
### Policy: policy = правила публикации; type = тип; barrier = барьер; time-out = срок; grace = отсрочка; go live = появиться на сайте, together: выйти одновременно;
### held back, withheld = не допущено; retraction = отзыв; retracted = отозвано; correction = исправление; thing to do = дело; commit = коммит; repository = репозиторий.

## Help

help-about = Публикует одну сеть статей как множество сайтов на многих языках.
help-usage = Использование:
help-commands = Команды
help-options = Параметры
help-arguments = Аргументы
help-init = Создать небольшую новую сеть, которую сразу можно опубликовать
help-status = Показать, чего не хватает, что не допущено и что уже на сайте, а также сколько слов осталось перевести
help-check = Показать всё, что неправильно: где, почему это важно и что делать
help-build = Собрать сайты в папке, не создавая выпусков
help-publish = Опубликовать сайты новыми выпусками
help-serve = Показать опубликованные сайты на этом компьютере
help-help = Показать справку по команде
help-root = Папка сети [по умолчанию текущая]
help-lang = Язык сообщений, например «ur» [по умолчанию язык системы]
help-now = Момент, для которого собираются сайты, например 2022-07-26T12:00:00Z [по умолчанию сейчас]
help-strict = То же, что «--fail-on warning»
help-section = Только эта секция (можно указать несколько раз)
help-locale = Только этот язык (можно указать несколько раз)
help-article = Только эта статья (можно указать несколько раз)
help-out = Папка, в которой собирать сайты
help-to = Папка с выпусками [по умолчанию public]
help-dir = Папка для новой сети [по умолчанию текущая]
help-serve-dir = Папка с собранными сайтами [по умолчанию public]
help-port = Порт первой секции; каждая следующая секция получает следующий порт [по умолчанию 8080]
help-help-flag = Показать эту справку
help-version-flag = Показать версию программы

## Slips on the command line

usage-unknown-argument = Параметра или аргумента «{ $argument }» нет.
usage-unknown-command = Команды «{ $command }» нет.
usage-missing-command = Укажите, что нужно сделать.
usage-missing-argument = Не указано: «{ $argument }».
usage-missing-value = Для «{ $argument }» нужно значение.
usage-bad-value = «{ $value }» не подходит как значение для «{ $argument }».
usage-bad-moment = «{ $value }» — это не момент с часовым поясом, например 2022-07-26T12:00:00Z.
usage-bad-locale = «{ $value }» — это не код языка.
usage-unknown-section = Секции «{ $value }» нет. Есть: { $known }.
usage-unknown-locale = Ни одна секция не публикует статьи на языке «{ $value }». Есть: { $known }.
usage-unknown-article = Статьи «{ $value }» нет.
usage-conflict = «{ $argument }» не сочетается с остальным в этой команде.
usage-other = Команда непонятна: { $detail }
usage-did-you-mean = Возможно, вы имели в виду «{ $near }»?
usage-see-help = Справка: «hexapla --help».

## What was done

publish-released = { $section }: выпуск { $release } опубликован; в нём { $pages ->
        [one] { $pages } страница со статьёй
        [few] { $pages } страницы со статьями
        [many] { $pages } страниц со статьями
       *[other] { $pages } страницы со статьями
    }, всего { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    }.
publish-unchanged = { $section }: ничего нового; на сайте остаётся выпуск { $release }.
publish-kept = { $section }: не опубликовано из-за ошибок, показанных выше. На сайте остаётся то, что было.
publish-current-is-folder = «{ $path }» — это папка, а должна быть ссылка, которую Hexapla может переключать. Переместите эту папку в другое место и повторите публикацию.
publish-failed = { $section }: опубликовать не удалось ({ $detail }). На сайте остаётся то, что было. Проверьте, не заполнен ли диск и можно ли вам записывать в «{ $path }».
build-done = { $section }: { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    } в «{ $path }».
build-failed = Не удалось записать «{ $path }»: { $detail }. Проверьте, не заполнен ли диск и можно ли вам туда записывать.
build-outside = Записывать в «{ $path }» нельзя: там лежат файлы самой сети. Укажите другую папку.
changed-again = Файлы продолжают меняться во время чтения, последний из них — «{ $path }». Подождите, пока изменения прекратятся, и попробуйте снова.
read-failed = Не удалось прочитать «{ $path }»: { $detail }.
summary = { $errors ->
        [0] Ошибок нет
        [one] { $errors } ошибка
        [few] { $errors } ошибки
        [many] { $errors } ошибок
       *[other] { $errors } ошибки
    }, { $warnings ->
        [0] предупреждений нет
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
        [many] { $warnings } предупреждений
       *[other] { $warnings } предупреждения
    }.
summary-more = Предупреждения показывает «hexapla check».
init-exists = В «{ $path }» уже есть сеть («{ $file }»). Ничего не изменено.
init-failed = Не удалось записать «{ $path }»: { $detail }.
init-git-left = «{ $path }» оставлен как есть. Добавьте в него для git строку «{ $line }».
init-done = Новая сеть находится в «{ $path }». Теперь попробуйте:
serve-at = { $section }: { $url }
serve-stop = Чтобы завершить, нажмите Ctrl+C.
serve-nothing = В «{ $path }» нет ни одного собранного сайта. Сначала выполните «hexapla publish» или «hexapla build --out { $path }».
serve-port = Не удалось открыть порт { $port }: { $detail }. Выберите другой с помощью «--port».
serve-settings = Адреса секций берутся из pipeline.toml, а этот файл использовать нельзя; «hexapla check» объяснит почему.

## Progress

progress-articles = Чтение статей
progress-pages = Создание страниц

## What the disk says

io-not-found = такого файла или папки нет
io-permission = нет прав доступа
io-full = диск заполнен
io-read-only = диск доступен только для чтения
io-in-use = уже занято другой программой
io-other = система сообщает «{ $kind }»
