## Settings

bad-folder = «{ $folder }» в «{ $key }» не годится как папка.
    .why = Присланные файлы могли бы там потеряться или быть приняты за что-то другое.
    .help = { $fault ->
        [taken] В «{ $other }» лежит другое. Выберите папку, которая нужна только для этого.
       *[shape] Напишите путь вроде «new/texts», без «..» и без имён, которые начинаются с точки.
    }
duplicate-translator = Под именем «{ $name }» уже значится другой переводчик.
    .why = По имени должен находиться один человек.
    .help = Дайте одному из двух другое имя.

## What a translator is told

digest-title = Что нужно перевести
digest-greeting = Здравствуйте, { $name }!
digest-intro = Вот чего ждут читатели. Сначала — самое важное для них.
digest-nothing = Сейчас вам ничего переводить не нужно.
digest-words = Всего нужно перевести { $words ->
        [one] { $words } слово.
        [few] { $words } слова.
        [many] { $words } слов.
       *[other] { $words } слова.
    }
digest-missing = ещё не переведено ({ $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    })
digest-draft = ваш текст пока черновик
digest-faulty = читатели не видят ваш текст: в нём нужно кое-что исправить
digest-corrections = { $count ->
        [1] ещё не сказано об исправлении ({ $days })
        [one] ещё не сказано об исправлениях ({ $days })
        [few] ещё не сказано об исправлениях ({ $days })
        [many] ещё не сказано об исправлениях ({ $days })
       *[other] ещё не сказано об исправлениях ({ $days })
    }
digest-thanks = Спасибо за ваш труд!

## On the command line

usage-unknown-translator = Переводчика «{ $value }» нет. { $known ->
        [none] В pipeline.toml никто не назван.
       *[other] Есть: { $known }.
    }
help-status-translator = Только то, что должен сделать этот переводчик (идентификатор или имя); с «--format md» — письмом
