### The status table.
### $article is an article's id, such as 2022/kite-school.
### $articles is how many articles, or their ids.
### $code is the code of a rule or of a character, which is not translated.
### $example is an example, as it is written.
### $instead is what is shown instead.
### $locale is the tag of a language, such as fr or pt-BR.
### $sections is sections' ids, with commas between them.
### $shown is what is shown.
### $unknown is how many nothing is known of.
### $variants is a number of variants.
### $words is a number of words.
### $count is a number.

heading-article = Article
state-source = original
state-live = live
state-draft = draft
state-gated = not ready
state-withheld = withheld
state-embargoed = waiting
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = shows { $locale }
state-missing = missing
to-do-title = To do
to-do-missing = { $article } · { $locale }: missing, { $words ->
        [one] { $words } word
       *[other] { $words } words
    } to translate; { $instead ->
        [none] readers see nothing
        [link] readers find a link to { $shown }
       *[labelled] readers see { $shown }, marked as such
    } ({ $sections })
to-do-draft = { $article } · { $locale }: a draft; { $instead ->
        [none] readers see nothing
        [link] readers find a link to { $shown }
       *[labelled] readers see { $shown }, marked as such
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: withheld because of “{ $code }”; “hexapla check” says more ({ $sections })
to-do-veto = { $article } · { $locale }: withheld by an editor’s veto ({ $sections })
to-do-embargo = { $article } · { $locale }: waits for its day ({ $sections })
to-do-required = { $article } · { $locale }: not ready, because of “{ $code }” ({ $sections })
status-total = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $variants ->
        [one] { $variants } variant
       *[other] { $variants } variants
    }; { $words ->
        [0] { $unknown ->
            [0] nothing to translate.
            [one] nothing is known to need translating, and of { $unknown } paragraph nobody knows.
           *[other] nothing is known to need translating, and of { $unknown } paragraphs nobody knows.
        }
        [one] { $words } word to translate.
       *[other] { $words } words to translate.
    }
# Follows the sentence above, where the original deleted what translations still say.
status-total-taken-back = { $count ->
        [one] { $count } paragraph is to be taken out, since the original took it back.
       *[other] { $count } paragraphs are to be taken out, since the originals took them back.
    }
status-gone = There are no articles any more, and readers still see some:
status-empty = There are no articles yet. Put the first into “{ $example }”.
