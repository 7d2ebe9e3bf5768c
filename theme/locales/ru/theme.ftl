## Every page

skip-to-content = Перейти к содержанию
page-title = { $page } — { site-name }
nav-main = Главное меню
nav-home = Главная
nav-articles = Все статьи
nav-topics = Темы
nav-archive = Архив
nav-languages = Языки
site-name = Сеть Hexapla
site-tagline = Статьи на многих языках
feed-title = Лента новостей (Atom)
footer-about = Издатель: { site-name }

## Articles

published-on = Опубликовано { $date }
updated-on = Обновлено { $date }
byline = Текст: { $authors }
translated-by = Перевод: { $translators }
topics-label = Темы
# No ending is put to the name of a language: it stands in parentheses, or after a colon.
notice-labelled = Этой статьи пока нет на вашем языке ({ $wanted }). Вы читаете её на другом: { $shown }.
notice-original = Перейти на страницу того издания
footnotes-title = Примечания
footnote-back = Вернуться в тексте к примечанию { $number }
previous-article = Предыдущая статья:
next-article = Следующая статья:
neighbours-label = Предыдущая и следующая статьи
page-address = Адрес этой страницы:

## Listings

latest-articles = Новые статьи
all-articles = Посмотреть все статьи
articles-title = Все статьи
no-articles = Здесь пока нет статей.
other-languages = На других языках
entry-language = Язык: { $language }
pager-label = Страницы
pager-previous = Более новые статьи
pager-next = Более старые статьи
pager-status = Страница { $number } из { $total }
numbered-title = { $title }, страница { $number }

## Topics and years

topics-title = Темы
topic-feed-title = Лента новостей по теме «{ $topic }» (Atom)
archive-title = Архив
year-title = Статьи по годам: { $year }
article-count = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
}
trail-label = Вы здесь

## An address that a page had

redirect-title = Эта страница переехала

## An address that leads nowhere

not-found-title = Страница не найдена
not-found-text = По этому адресу страницы нет. Возможно, она переехала или в адресе опечатка.
not-found-home = Перейти на главную

## Отставшие тексты, исправления, отзывы

notice-aged = Оригинал этой статьи немного изменился. Возможно, этот перевод передаёт не всё, что в нём сказано сейчас.
notice-outdated = Оригинал этой статьи изменился. Этот перевод передаёт не всё, что в нём сказано сейчас.
notice-outdated-since = С { $date } оригинал этой статьи изменился. Этот перевод передаёт не всё, что в нём сказано сейчас.
notice-unknown = Неизвестно, передаёт ли этот перевод то, что сказано в оригинале сейчас.
notice-read-original = Читать оригинал ({ $language })
corrections-title = Исправления
retracted = Эта статья отозвана. Её текст здесь больше не публикуется.
retracted-on = Эта статья { $date } была отозвана. Её текст здесь больше не публикуется.
