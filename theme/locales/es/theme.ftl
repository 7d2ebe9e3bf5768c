## Every page

skip-to-content = Ir al contenido
page-title = { $page } – { site-name }
nav-main = Menú principal
nav-home = Inicio
nav-articles = Todos los artículos
nav-topics = Temas
nav-archive = Archivo
nav-languages = Idiomas
site-name = Una red Hexapla
site-tagline = Artículos en muchos idiomas
feed-title = Canal de noticias (Atom)
footer-about = Publicado por: { site-name }

## Articles

published-on = Publicado el { $date }
updated-on = Actualizado el { $date }
byline = Por { $authors }
translated-by = Traducido por { $translators }
topics-label = Temas
notice-labelled = Este artículo todavía no está disponible en { $wanted }. Se muestra la versión en { $shown }.
notice-original = Ir a la página de esa edición
footnotes-title = Notas
footnote-back = Volver a la llamada de la nota { $number }
previous-article = Artículo anterior:
next-article = Artículo siguiente:
neighbours-label = Artículos anterior y siguiente
page-address = Dirección de esta página:

## Listings

latest-articles = Artículos más recientes
all-articles = Ver todos los artículos
articles-title = Todos los artículos
no-articles = Todavía no hay artículos aquí.
other-languages = En otros idiomas
entry-language = En { $language }
pager-label = Páginas
pager-previous = Artículos posteriores
pager-next = Artículos anteriores
pager-status = Página { $number } de { $total }
numbered-title = { $title }, página { $number }

## Topics and years

topics-title = Temas
topic-feed-title = Canal de noticias sobre «{ $topic }» (Atom)
archive-title = Archivo
year-title = Artículos de { $year }
article-count = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
}
trail-label = Usted está aquí

## An address that leads nowhere

not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Es posible que la página haya cambiado de lugar o que la dirección tenga un error.
not-found-home = Ir a la página de inicio

## An address that a page had

redirect-title = Esta página ha cambiado de dirección

## Textos atrasados, correcciones, retractaciones

notice-aged = El original de este artículo ha cambiado un poco. Es posible que esta traducción no recoja todo lo que el original dice ahora.
notice-outdated = El original de este artículo ha cambiado. Esta traducción no recoge todo lo que el original dice ahora.
notice-outdated-since = El original de este artículo ha cambiado desde el { $date }. Esta traducción no recoge todo lo que el original dice ahora.
notice-unknown = No es seguro que esta traducción diga lo que el original dice ahora.
notice-read-original = Leer el original ({ $language })
corrections-title = Correcciones
retracted = Este artículo ha sido retirado. Su texto ya no se publica aquí.
retracted-on = Este artículo fue retirado el { $date }. Su texto ya no se publica aquí.
