
preview-not-live = Читатели пока не видят этой страницы. { $reasons }
preview-last-good = В «{ $path }» есть ошибки; показано то, что было там до них.
preview-settings = В pipeline.toml есть ошибки; используются настройки, которые были до них.
preview-held = Большинство файлов исчезло. Показано то, что было, и ничего не публикуется.
preview-no-page = Эту страницу нельзя составить.
preview-findings = { $count ->
    [0] В текстах этой страницы ошибок не найдено
    [one] { $count } замечание к текстам этой страницы
    [few] { $count } замечания к текстам этой страницы
    [many] { $count } замечаний к текстам этой страницы
   *[other] { $count } замечания к текстам этой страницы
}
watch-ready = Под наблюдением: { $articles ->
    [one] { $articles } статья
    [few] { $articles } статьи
    [many] { $articles } статей
   *[other] { $articles } статьи
} в { $folders ->
    [one] { $folders } папке
    [few] { $folders } папках
    [many] { $folders } папках
   *[other] { $folders } папки
}.
watch-preview = Предварительный просмотр, секция { $section }: { $url }
watch-control = Состояние службы и показатели: { $url }
watch-taken = Принято: { $path }
watch-removed = Исчезло: { $path }
watch-moved = Перемещено: { $from } → { $path }
watch-back = Вернулось без изменений: { $path }
watch-ignored = Оставлено без внимания: { $path }
watch-faulty = С ошибками: { $path } ({ $code })
watch-kept = С ошибками: { $path } ({ $code }). По-прежнему показывается то, что было там раньше.
watch-settings-kept = В pipeline.toml есть ошибки ({ $code }). По-прежнему используются прежние настройки.
watch-settings-held = pipeline.toml в нынешнем виде не используется: то, что было исправно, перестало бы показываться ({ $what ->
    [texts] тексты
   *[articles] статьи
}: { $count } из { $before }). По-прежнему используются прежние настройки. Исправьте файл или, если так и задумано, выполните «hexapla watch --resume».
watch-held = { $loss ->
    [gone] Исчезла папка «{ $path }»
    [empty] В папке «{ $path }» ничего не осталось
   *[texts] { $gone ->
        [one] Исчез { $gone } текст из { $before }
        [few] Исчезли { $gone } текста из { $before }
        [many] Исчезли { $gone } текстов из { $before }
       *[other] Исчезло { $gone } текста из { $before }
    }
}. Похоже на случайность: всё, что было, остаётся на сайтах, и ничего не публикуется. Если так и задумано, выполните «hexapla watch --resume».
watch-resumed = Отложенное принимается в том виде, в каком оно сейчас.
watch-reloaded = Настройки и все файлы просмотрены заново.
watch-polling = Файловая система не сообщает о чужих изменениях. Она просматривается каждые { $seconds } с.
watch-limit = Больше папок система для этого пользователя не отслеживает, поэтому все они просматриваются каждые { $seconds } с. Чтобы узнавать об изменениях сразу, увеличьте «fs.inotify.max_user_watches».
watch-lost = Изменилось больше, чем система смогла сообщить. Просматривается всё.
watch-published = { $section }: на сайте выпуск { $release }, в нём { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
}; { $changed ->
    [one] изменился { $changed } файл
    [few] изменились { $changed } файла
    [many] изменились { $changed } файлов
   *[other] изменилось { $changed } файла
}.
watch-unchanged = { $section }: выпуск { $release } актуален.
watch-pinned = { $section }: закреплён выпуск { $release }; ничего не опубликовано.
watch-publish-failed = Секция { $section } не опубликована: { $detail } ({ $path })
watch-publish-faulty = Секция { $section } не опубликована, потому что её страницы нельзя составить. Почему, скажет «hexapla check».
watch-publish-waits = Сейчас публикует кто-то другой; попытка повторится.
watch-keep-failed = Последние исправные тексты не удалось сохранить: { $detail }
watch-watch-failed = Следить за папками не удаётся: { $detail }. Они просматриваются каждые { $seconds } с.
watch-ended = Работа окончена.
watch-taken-by = За этой сетью следит другая служба: процесс { $pid } на { $host }, начиная с { $since }.
watch-taken-by-somebody = За этой сетью следит другая служба.
watch-lock-failed = «{ $path }» не удаётся заблокировать: { $detail }
watch-overtaken = «{ $path }» меняется быстрее, чем его можно опубликовать.
help-watch = Следить за сетью: показывать, проверять и публиковать изменения
help-watch-publish = Публиковать изменения
help-watch-no-preview = Без предварительного просмотра
help-watch-control = Порт для состояния службы и показателей [по умолчанию любой свободный]
help-watch-once = Принять то, что есть, и закончить
help-watch-resume = Отложенное так и задумано
help-wait = Дождаться, пока служба примет файлы
help-wait-path = Файлы или папки; если не указаны, то вся сеть
help-wait-timeout = Сколько ждать самое большее, например «5s» [по умолчанию 60s]
wait-bad-time = «{ $value }» — это не длительность. Напишите её как «5s», «500ms» или «2m».
wait-outside = «{ $path }» не относится к этой сети.
wait-unknown = О файле «{ $path }» ничего не известно: его нет, такой файл не принимали и на него не отвечали.
wait-nobody = За этой сетью не следит ни одна служба. Запустите её командой «hexapla watch».
wait-late = Служба их ещё не приняла. Возможно, она пока работает; что она делает, показывает «hexapla watch».
watch-log-failed = Не удалось записать журнал: { $detail }. Всё остальное продолжает работать.
wait-held = { $loss ->
    [gone] Исчезла папка «{ $path }»
    [empty] В папке «{ $path }» ничего не осталось
   *[texts] { $gone ->
        [one] Исчез { $gone } текст из { $before }
        [few] Исчезли { $gone } текста из { $before }
        [many] Исчезли { $gone } текстов из { $before }
       *[other] Исчезло { $gone } текста из { $before }
    }
}. Пока никто не посмотрел, в чём дело, служба ничего не принимает. Верните исчезнувшее, и она сама продолжит работу; если так и задумано, выполните «hexapla watch --resume».
