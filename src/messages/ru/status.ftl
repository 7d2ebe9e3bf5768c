### The status table.

heading-article = Статья
state-source = оригинал
state-live = на сайте
state-draft = черновик
state-gated = не готово
state-withheld = не допущено
state-embargoed = ждёт срока
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = показано { $locale }
state-missing = нет
to-do-title = Что сделать
to-do-missing = { $article } · { $locale }: версии нет, перевести { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }; { $instead ->
        [none] читатели не видят ничего
        [link] читатели находят ссылку на { $shown }
       *[labelled] читатели видят { $shown } с пометкой о языке
    } ({ $sections })
to-do-draft = { $article } · { $locale }: черновик; { $instead ->
        [none] читатели не видят ничего
        [link] читатели находят ссылку на { $shown }
       *[labelled] читатели видят { $shown } с пометкой о языке
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: версия не допущена из-за «{ $code }»; подробнее скажет «hexapla check» ({ $sections })
to-do-veto = { $article } · { $locale }: версия не допущена из-за вето редакции ({ $sections })
to-do-embargo = { $article } · { $locale }: версия ждёт своего срока ({ $sections })
to-do-required = { $article } · { $locale }: версия не готова из-за «{ $code }» ({ $sections })
status-total = { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
        [many] { $articles } статей
       *[other] { $articles } статьи
    }, { $variants ->
        [one] { $variants } версия
        [few] { $variants } версии
        [many] { $variants } версий
       *[other] { $variants } версии
    }; { $words ->
        [0] { $unknown ->
            [0] переводить нечего.
            [one] переводить, насколько известно, нечего, но неизвестно, актуален ли { $unknown } абзац.
            [few] переводить, насколько известно, нечего, но неизвестно, актуальны ли { $unknown } абзаца.
            [many] переводить, насколько известно, нечего, но неизвестно, актуальны ли { $unknown } абзацев.
           *[other] переводить, насколько известно, нечего, но неизвестно, актуальны ли { $unknown } абзаца.
        }
        [one] осталось перевести { $words } слово.
        [few] осталось перевести { $words } слова.
        [many] осталось перевести { $words } слов.
       *[other] осталось перевести { $words } слова.
    }
status-total-taken-back = { $count ->
        [1] Нужно убрать { $count } абзац, которого в оригинале больше нет.
        [one] Нужно убрать { $count } абзац: в оригиналах их больше нет.
        [few] Нужно убрать { $count } абзаца, которых в оригиналах больше нет.
        [many] Нужно убрать { $count } абзацев, которых в оригиналах больше нет.
       *[other] Нужно убрать { $count } абзаца, которых в оригиналах больше нет.
    }
status-gone = Статей больше нет, а читатели ещё видят некоторые:
status-empty = Статей пока нет. Положите первую в «{ $example }».
