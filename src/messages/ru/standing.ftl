### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = устарело: { $count }
cell-missing = нет: { $count }
cell-taken-back = убрать: { $count }
cell-minor = мелочей: { $count }
cell-markup = { $count ->
        [one] { $count } ссылка
        [few] { $count } ссылки
        [many] { $count } ссылок
       *[other] { $count } ссылки
    }
cell-assumed = предположительно: { $count }

## What the signs in the cells mean

legend-current = как в оригинале
legend-behind = отстаёт от оригинала
legend-unknown = неизвестно, соответствует ли оригиналу
legend-parent = показан другой текст на этом языке
legend-unready = не готово
legend-waiting = ждёт своего срока
legend-missing = нет
legend-withheld = не допущено

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } абзац устарел ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
        [few] { $count } абзаца устарели ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
        [many] { $count } абзацев устарели ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
       *[other] { $count } абзаца устарели ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
    }
owed-units-taken-back = { $count ->
        [1] убрать { $count } абзац (строка { $lines })
        [one] убрать { $count } абзац (строки { $lines })
        [few] убрать { $count } абзаца (строки { $lines })
        [many] убрать { $count } абзацев (строки { $lines })
       *[other] убрать { $count } абзаца (строки { $lines })
    }
owed-units-missing = { $count ->
        [one] не хватает { $count } абзаца ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
        [few] не хватает { $count } абзацев ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
        [many] не хватает { $count } абзацев ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
       *[other] не хватает { $count } абзаца ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
    }
owed-units-minor = { $count ->
        [one] { $count } незначительное изменение ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
        [few] { $count } незначительных изменения ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
        [many] { $count } незначительных изменений ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
       *[other] { $count } незначительного изменения ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] , с { $since }
    }; { $instead ->
        [own] { $notice ->
            [yes] читатели видят версию с предупреждением, что она могла отстать
           *[no] читатели видят версию как есть
        }
        [parent] читатели видят { $shown }
        [link] читатели находят ссылку на { $shown }
        [labelled] читатели видят { $shown } с пометкой о языке
       *[none] читатели не видят ничего
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] файл учёта повреждён, где — покажет «hexapla check»{ $count ->
            [0] { "" }
            [one] ; неизвестно, актуален ли { $count } абзац
            [few] ; неизвестно, актуальны ли { $count } абзаца
            [many] ; неизвестно, актуальны ли { $count } абзацев
           *[other] ; неизвестно, актуальны ли { $count } абзаца
        }
        [none] не записано, с чего сделан перевод; это запишет «hexapla record»
       *[held] { $count ->
            [1] неизвестно, актуален ли { $count } абзац; сравните его с оригиналом
            [one] неизвестно, актуален ли { $count } абзац; сравните их с оригиналом
            [few] неизвестно, актуальны ли { $count } абзаца; сравните их с оригиналом
            [many] неизвестно, актуальны ли { $count } абзацев; сравните их с оригиналом
           *[other] неизвестно, актуальны ли { $count } абзаца; сравните их с оригиналом
        }, а затем выполните «hexapla accept { $article } { $locale }»
    } ({ $sections })
to-do-correction = { $article } · { $locale }: читателям не сказано об { $count ->
        [1] исправлении от { $days }
        [one] исправлениях от { $days }
        [few] исправлениях от { $days }
        [many] исправлениях от { $days }
       *[other] исправлениях от { $days }
    } ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = Секция
heading-locale = Язык
heading-live = На сайте
heading-behind = Отстаёт
heading-unknown = Неизвестно
heading-missing = Нет
heading-withheld = Не допущено
heading-words-to-do = Осталось слов
heading-all = Всего
table-number = { $number }
status-all-articles = Все статьи
status-of-locale = { $locale }: { $count ->
        [one] { $count } дело
        [few] { $count } дела
        [many] { $count } дел
       *[other] { $count } дела
    }, { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
status-more-articles = В таблице показано статей: { $shown } из { $articles }, те, в которых больше всего работы. «--all» покажет все; «--section», «--locale» и «--article» выбирают нужные.
status-more-to-do = … и ещё { $count ->
        [one] { $count } дело
        [few] { $count } дела
        [many] { $count } дел
       *[other] { $count } дела
    }; «--all» покажет все.
status-nothing-such = Ничего такого нет.
status-no-locks = Ещё нигде не записано, с чего сделаны переводы. Начните с «hexapla record»: эта команда считает их актуальными в нынешнем виде; «hexapla record --from-git» выясняет это по истории.
status-some-locks = { $count ->
        [1] Для { $count } перевода не записано, с чего он сделан.
        [one] Для { $count } перевода не записано, с чего они сделаны.
        [few] Для { $count } переводов не записано, с чего они сделаны.
        [many] Для { $count } переводов не записано, с чего они сделаны.
       *[other] Для { $count } перевода не записано, с чего они сделаны.
    } Это запишет «hexapla record».

## What has changed since an earlier report

trend-title = С прошлого отчёта
trend-same = С прошлого отчёта ничего не изменилось.
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = { $count ->
        [one] { $count } новое дело
        [few] { $count } новых дела
        [many] { $count } новых дел
       *[other] { $count } нового дела
    }
trend-finished = { $count ->
        [one] { $count } дело сделано
        [few] { $count } дела сделаны
        [many] { $count } дел сделано
       *[other] { $count } дела сделано
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
trend-more = … и ещё { $count }
trend-unreadable = Не удалось прочитать прошлый отчёт «{ $path }»: { $detail }.
trend-no-report = «{ $path }» — это не отчёт команды «hexapla status --format json».
trend-other-version = «{ $path }» — отчёт версии { $found }, а сравнивать можно только с отчётами версии { $known }. Создайте отчёт этой версией Hexapla и сохраните его для следующего раза.
trend-other-selection = Прошлый отчёт о другом: для него «--section», «--locale», «--article» или «--stale», «--missing», «--withheld», «--corrections» были указаны иначе. Запросите теперь то же самое.

## Help

help-status-stale = Только переводы, которые отстают от оригиналов
help-status-missing = Только то, чего не хватает: целые тексты или их абзацы
help-status-withheld = Только готовые тексты, которые не допущены
help-status-corrections = Только тексты, читателям которых не сказано об исправлении
help-status-sort = Что стоит первым в списке дел: importance, age, words или article [по умолчанию importance]
help-status-since = Сравнить с прежним «status --format json» из этого файла
help-status-all = Показать все статьи и все дела, сколько бы их ни было
to-do-unread = { $article } · { $locale }: оригинала нет или его не удаётся прочитать, почему — скажет «hexapla check»; { $recorded ->
        [no] не записано, с чего сделан перевод
        [damaged] файл учёта тоже повреждён
       *[yes] { $owed ->
            [0] по последней записи перевод был актуален
            [one] по последней записи был неактуален { $owed } абзац
            [few] по последней записи были неактуальны { $owed } абзаца
            [many] по последней записи были неактуальны { $owed } абзацев
           *[other] по последней записи были неактуальны { $owed } абзаца
        }
    } ({ $sections })
