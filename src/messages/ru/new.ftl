### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = Начать статью, версию, секцию или язык
help-new-article = Начать статью: сведения о ней и её оригинал как черновик
help-new-variant = Создать файл, который показывает переводчику, что и куда переводить
help-new-section = Добавить секцию в pipeline.toml вместе с её надписями
help-new-locale = Добавить язык в pipeline.toml вместе с надписями для перевода и перечислить, чего ему не хватает
help-new-id = Идентификатор статьи, то есть её путь, например 2026/summer-school
help-headline = Заголовок статьи
help-original = Язык её оригинала [по умолчанию source-locale сети]
help-new-of = Идентификатор статьи
help-new-into = Язык, на который переводят
help-new-section-id = Идентификатор секции, например «brazil»
help-url = Адрес её сайта, например https://example.org/
help-new-locales = Язык одного из её изданий; первое стоит по самому адресу (можно указать несколько раз)
help-new-tag = Код нового языка, например «pt-BR»
help-new-in = Секция, которая его публикует [по умолчанию никакая]

## What was done, or not

new-written = Записан файл: { $path }
new-exists = { $path } уже есть. Ничего не изменено.
new-article-exists = Статья «{ $id }» уже есть. Ничего не изменено.
new-bad-article = «{ $id }» не может быть идентификатором статьи. Пишите буквы, цифры и дефисы, а между папками «/».
new-no-source-locale = У сети не указан язык оригиналов. Укажите его через «--locale» или добавьте «source-locale» под «[network]» в pipeline.toml.
new-no-source = Оригинала «{ $article }» нет, или его не удаётся прочитать. Причину назовёт «hexapla check».
new-locale-exists = Секция «{ $section }» уже публикует { $locale }.
new-locale-known = { $locale } уже есть среди языков этой сети. Укажите через «--section», какая секция должна его публиковать.
new-locale-unpublished = Ни одна секция пока не публикует { $locale }: версии на нём читаются и могут заменять другие. Когда всё будет готово, добавьте его в «locales» какой-нибудь секции.
new-cannot-edit = Не удалось изменить pipeline.toml автоматически. Добавьте «{ $locale }» в «locales» вручную.
new-strings = Надписи для { $locale }. Уберите «# » в начале строки и переведите то, что стоит после «=».
new-section-strings = То, что эта секция говорит иначе, чем другие, например собственные site-name и site-tagline.

## In the file that a translator fills in

fill-in-top = Перевести с { $source } на { $locale }. Пишите каждый перевод между кавычками под его оригиналом. То, что стоит в фигурных скобках, например {"{"} $name {"}"}, подставляется само: оставьте как есть.
fill-in-draft = Удалите строку с «draft», когда текст будет готов к публикации.
fill-in-messages = Переводите только слова. Имена, стрелки и скобки оставьте.
fill-in-body = Пишите каждый перевод под его оригиналом. Эти комментарии не публикуются, их можно оставить или удалить.
