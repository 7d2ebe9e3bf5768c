### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = Вернуть на сайт прежние выпуски и закрепить их
help-releases = Показать, что опубликовано и к чему можно вернуться
help-archive = Собрать каждый сайт также в один файл <section>.tar.zst
help-dry-run = Только показать, что изменилось бы, и ничего не менять
help-unpin = Снова разрешить новые выпуски секциям, которые вернули к прежним
help-patience = Сколько ждать конца другой публикации [по умолчанию 0]
help-to-release = Выпуск, который поставить на сайт [по умолчанию тот, что был на сайте раньше]
help-releases-dir = Папка выпусков [по умолчанию public]
help-verify = Сравнить каждый файл с тем, что было опубликовано

## Publishing

publish-would-release = { $section }: станет выпуском { $release }; добавлено: { $added }, изменено: { $changed }, удалено: { $removed }.
publish-pinned = { $section }: закреплён выпуск { $release }, поэтому ничего нового на сайт не попадает (добавлено: { $added }, изменено: { $changed }, удалено: { $removed }). Опубликует «hexapla publish --unpin».
publish-pinned-elsewhere = { $section }: { $live ->
        [none] на сайте ничего нет
       *[other] на сайте выпуск { $live }
    }, хотя закреплён выпуск { $release }. Чтобы поставить его на сайт, выполните «hexapla rollback --section { $section } --to { $release }»; иначе «hexapla publish --unpin».
publish-unpinned = { $section }: выпуск { $release } больше не закреплён.
publish-would-unpin = { $section }: выпуск { $release } перестанет быть закреплённым.
publish-state-unknown = { $section }: файл «{ $path }» непонятен. В нём сказано, закреплён ли выпуск секции, поэтому ничего не изменено. Верните его в прежний вид или удалите: тогда ничего не закреплено.
publish-leftover = { $section }: «{ $path }» больше не нужен, но удалить его не удалось: { $detail }. Это ничему не вредит; следующая публикация попробует снова.
locked = { $host ->
        [none] Кто-то другой публикует в «{ $path }».
       *[other] Процесс { $pid } на «{ $host }» публикует в «{ $path }», начиная с { $since }.
    } Ничего не изменено. Дождитесь конца, или пусть «--wait 60» подождёт до 60 секунд.
locked-waiting = { $host ->
        [none] Кто-то другой публикует в «{ $path }».
       *[other] Процесс { $pid } на «{ $host }» публикует в «{ $path }», начиная с { $since }.
    } Ожидание конца…

## Going back

rollback-done = { $section }: выпуск { $release } снова на сайте и закреплён. Ничего новее не появится до «hexapla publish --unpin».
rollback-stays = { $section }: выпуск { $release } уже был на сайте, теперь он закреплён. Ничего новее не появится до «hexapla publish --unpin».
rollback-nothing = { $section }: до выпуска { $release } нет выпуска, к которому можно вернуться. «hexapla releases» покажет, что есть.
rollback-nothing-live = { $section }: на сайте ничего нет, возвращаться не от чего. Укажите через «--to», какой выпуск нужен; «hexapla releases» покажет, что есть.
rollback-unknown = { $section }: такого выпуска нет. Есть: { $known }.
rollback-damaged = { $section }: выпуск { $release } повреждён и не поставлен на сайт: { $files ->
        [one] { $files } файл не такой, каким был опубликован.
        [few] { $files } файла не такие, какими были опубликованы.
        [many] { $files } файлов не такие, какими были опубликованы.
       *[other] { $files } файла не такие, какими были опубликованы.
    } Выберите другой через «--to»; «hexapla releases --verify» покажет, какие целы.
rollback-failed = { $section }: вернуться не удалось: { $detail }. Проверьте, что диск не заполнен и что вам разрешено писать в «{ $path }», и попробуйте снова.
rollback-assets = { $section }: не все изображения и таблицы стилей более новых страниц удалось сохранить для читателей, у которых такая страница открыта: { $detail }.
rollback-which-section = Укажите через «--section», какая секция имеется в виду: каждая нумерует свои выпуски отдельно. Есть: { $known }.
usage-unknown-delivered = Для секции «{ $value }» ничего не опубликовано. Есть: { $known }.

## What is there

releases-none = В «{ $path }» нет выпусков. Первый создаст «hexapla publish».
releases-heading-section = Секция
releases-heading-release = Выпуск
releases-heading-made = Создан
releases-heading-files = Файлы
releases-heading-size = Размер
releases-heading-state = Состояние
releases-size = { $size } кБ
releases-whole = Каждый файл такой, каким был опубликован.
releases-live-missing = { $section }: выпуск { $release } должен быть на сайте, но его нет: читатели ничего не находят. Выполните «hexapla publish» или «hexapla rollback».
release-live = на сайте
release-pinned = закреплён
# The release that “hexapla rollback” would make live.
release-before = был на сайте раньше
release-damaged = повреждён
release-damage = { $section }, выпуск { $release }: файл «{ $path }» { $flaw ->
        [missing] отсутствует
        [unreadable] не удаётся прочитать
       *[changed] не такой, каким был опубликован
    }.
release-damage-more = { $section }, выпуск { $release }: { $more ->
        [one] ещё { $more } повреждённый файл
        [few] ещё { $more } повреждённых файла
        [many] ещё { $more } повреждённых файлов
       *[other] ещё { $more } повреждённого файла
    }.

## Archives

archive-done = { $section }: архив «{ $path }».
archive-changed = Архив «{ $path }» не записан: файлы собранного сайта тем временем изменились. Соберите снова.
