## Every page

skip-to-content = Aller au contenu
page-title = { $page } – { site-name }
nav-main = Menu principal
nav-home = Accueil
nav-articles = Tous les articles
nav-topics = Thèmes
nav-archive = Archives
nav-languages = Langues
site-name = Un réseau Hexapla
site-tagline = Des articles en plusieurs langues
feed-title = Flux d’actualités (Atom)
footer-about = Éditeur : { site-name }

## Articles

published-on = Publié le { $date }
updated-on = Mis à jour le { $date }
byline = Par { $authors }
translated-by = Traduit par { $translators }
topics-label = Thèmes
notice-labelled = Cet article n’est pas encore disponible en { $wanted }. Vous en lisez la version en { $shown }.
notice-original = Aller à la page de cette édition
# hexapla: same
footnotes-title = Notes
footnote-back = Revenir à l’appel de note { $number }
previous-article = Article précédent :
next-article = Article suivant :
neighbours-label = Articles précédent et suivant
page-address = Adresse de cette page :

## Listings

latest-articles = Derniers articles
all-articles = Voir tous les articles
articles-title = Tous les articles
no-articles = Il n’y a pas encore d’article ici.
other-languages = Dans d’autres langues
entry-language = En { $language }
# hexapla: same
pager-label = Pages
pager-previous = Articles plus récents
pager-next = Articles plus anciens
pager-status = Page { $number } sur { $total }
# hexapla: same
numbered-title = { $title }, page { $number }

## Topics and years

topics-title = Thèmes
topic-feed-title = Flux d’actualités « { $topic } » (Atom)
archive-title = Archives
year-title = Articles de { $year }
# hexapla: same
article-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
trail-label = Vous êtes ici

## An address that leads nowhere

not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. La page a peut-être été déplacée, ou l’adresse comporte une faute de frappe.
not-found-home = Aller à la page d’accueil

## An address that a page had

redirect-title = Cette page a changé d’adresse

## Textes en retard, corrections, retraits

notice-aged = L’original de cet article a un peu changé. Cette traduction ne dit peut-être pas tout ce qu’il dit à présent.
notice-outdated = L’original de cet article a changé. Cette traduction ne dit pas tout ce qu’il dit à présent.
notice-outdated-since = L’original de cet article a changé depuis le { $date }. Cette traduction ne dit pas tout ce qu’il dit à présent.
notice-unknown = Il n’est pas certain que cette traduction dise ce que l’original dit à présent.
notice-read-original = Lire l’original ({ $language })
# hexapla: same
corrections-title = Corrections
retracted = Cet article a été retiré. Son texte n’est plus publié ici.
retracted-on = Cet article a été retiré le { $date }. Son texte n’est plus publié ici.
