
heading-translated = Переведено
heading-copied = Не переведено
heading-obsolete = Лишнее
heading-done = Готово
table-percent = { NUMBER($percent) } %
strings-total = { $strings ->
        [one] { $strings } надпись
        [few] { $strings } надписи
        [many] { $strings } надписей
       *[other] { $strings } надписи
    } на «{ $reference }» и ещё на { $languages ->
        [one] { $languages } языке
        [few] { $languages } языках
        [many] { $languages } языках
       *[other] { $languages } языка
    }; { $open ->
        [0] переводить нечего.
        [1] осталось перевести { $open } надпись ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        }). Её назовёт «hexapla check».
        [one] осталось перевести { $open } надпись ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        }). Их назовёт «hexapla check».
        [few] осталось перевести { $open } надписи ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        }). Их назовёт «hexapla check».
        [many] осталось перевести { $open } надписей ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        }). Их назовёт «hexapla check».
       *[other] осталось перевести { $open } надписи ({ $words ->
            [one] { $words } слово
            [few] { $words } слова
            [many] { $words } слов
           *[other] { $words } слова
        }). Их назовёт «hexapla check».
    }
strings-none = Ни на одном языке, кроме основного, надписей пока нет. Где они лежат, говорит «layout» в разделе «[strings]».
strings-of-one = «{ $locale }»: готово { $percent } %; переведено: { $translated }; не переведено: { $copied }; нет: { $missing }; лишних: { $obsolete }; слов для перевода: { $words }.
strings-no-folder = «{ $path }» — не папка, которую можно прочитать.
strings-which-language = По папке «{ $path }» не узнать её язык, поэтому формы числа не проверяются. Язык указывает «--locale», например «--locale fr».
strings-bad-language = «{ $value }» — это не код языка.
strings-same-language = Обе папки — на языке «{ $locale }». Сравнивайте язык с другим языком; какой он, указывает «--locale».
no-sites = В этой сети есть только надписи, а сайта нет. За надписями следят «hexapla check» и «hexapla status»; если сайт нужен, добавьте «[[section]]».
help-strings = Сравнить две папки файлов Fluent без сети: на основном языке и на другом
help-strings-locale = Другой язык, если его папка названа не по нему
