### Strings of the default theme. A network's `locales/` may say any of them otherwise.

## Every page

skip-to-content = Skip to the content
# Shown in a browser's tab. $page is the page's own title.
page-title = { $page } – { site-name }
nav-main = Main menu
nav-home = Home
nav-articles = All articles
nav-topics = Topics
nav-archive = Archive
nav-languages = Languages
# The network and its sections say their own names; these stand in until they do.
site-name = A Hexapla network
site-tagline = Articles in many languages
feed-title = News feed (Atom)
footer-about = Published by { site-name }.

## Articles

# $date is a date, written out in full.
published-on = Published { $date }
# $date is a date, written out in full.
updated-on = Updated { $date }
# $authors is a name, or several with commas between them.
byline = By { $authors }
# At the foot of a translation. $translators is a name, or several with commas between them.
translated-by = Translated by { $translators }
topics-label = Topics
# Shown where an article has no text in the reader's language yet.
# $wanted and $shown are names of languages, in the reader's language.
notice-labelled = This article is not yet available in { $wanted }. You are reading the version in { $shown }.
notice-original = Go to the page of that edition
footnotes-title = Notes
# $number is the note's number.
footnote-back = Back to reference { $number }
# Before the headline of the article that is next older, or next younger.
previous-article = Previous article:
next-article = Next article:
# What the two are together, for those who hear the page.
neighbours-label = Previous and next article
# On paper, before the address.
page-address = Address of this page:

## Listings

latest-articles = Latest articles
all-articles = See all articles
articles-title = All articles
no-articles = There are no articles here yet.
other-languages = In other languages
# $language is the name of a language, in the reader's language.
entry-language = In { $language }
pager-label = Pages
pager-previous = Newer articles
pager-next = Older articles
# $number is the page's number, $total the number of all pages.
pager-status = Page { $number } of { $total }
# The further pages of a listing. $title is the listing's own title, $number the page's number.
numbered-title = { $title }, page { $number }

## Topics and years

topics-title = Topics
# $topic is a topic's name.
topic-feed-title = News feed about “{ $topic }” (Atom)
archive-title = Archive
# $year is a year as a date has it, such as 2022.
year-title = Articles from { $year }
# $count is the number of articles.
article-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
# What the way from the home page to this one is, for those who hear the page.
trail-label = You are here

## An address that leads nowhere

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may be mistyped.
not-found-home = Go to the home page

## An address that a page had

# Above the link to the page that was meant.
redirect-title = This page has moved

## Texts that are behind, corrections, retractions

# At the head of a translation whose original has changed a little, or lately.
notice-aged = The original of this article has changed a little. This translation may not say everything that it says now.
notice-outdated = The original of this article has changed. This translation does not say everything that it says now.
# $date is a date, written out in full.
notice-outdated-since = The original of this article has changed since { $date }. This translation does not say everything that it says now.
notice-unknown = It is not certain that this translation says what the original says now.
# $language is the name of a language, in the reader's language.
notice-read-original = Read the original in { $language }
# Above the list of what was corrected, at the foot of an article.
corrections-title = Corrections
# In the place of an article that its publisher no longer stands by.
retracted = This article has been retracted. Its text is no longer published here.
# $date is a date, written out in full.
retracted-on = This article was retracted on { $date }. Its text is no longer published here.
