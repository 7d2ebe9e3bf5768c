### Texts held against each other: `align`, `compare` and `diff`.
### $article is an article's id, such as 2022/kite-school.
### $day is a day, as 2022-07-23.
### $extra is what one side has too much.
### $known is names that would be right, with commas between them.
### $locale is the tag of a language, such as fr or pt-BR.
### $markup is a number of changes of marks alone.
### $missing is what is missing, or how much.
### $other is the other of two, or how many others.
### $pairs is how many pairs there are.
### $place is where it is.
### $recorded is a number of recorded texts.
### $severity is how much a change weighs, a word for the choice alone.
### $stale is how many are stale.
### $targets is where links lead.
### $verdict is what came of it, a word for the choice alone.
### $taken is how many are to be taken out.

## Help

help-align = Show which paragraphs of an original and its translation belong together
help-compare = Show what a translation of an older original owes to the newer one
help-align-source = The original’s file
help-align-variant = The translation’s file
help-compare-old = The original’s file as it was when the translation was made
help-compare-new = The original’s file as it is now

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] { $pairs } piece of the text has its counterpart
       *[other] { $pairs } pieces of the text have their counterpart
    }; missing from the translation: { $missing }; in the translation only: { $extra }.
compare-verdict = { $verdict ->
        [current] The translation is up to date.
        [markup] There is nothing to translate; links or marks are to be mended in { $markup ->
                [0] what stands between the paragraphs
                [one] { $markup } place
               *[other] { $markup } places
            }.
       *[stale] The translation is out of date in { $stale ->
                [one] { $stale } place
               *[other] { $stale } places
            }.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = State
compared-head-severity = Change
compared-head-kind = Kind
compared-head-source-line = Original
compared-head-old-line = Old line
compared-head-new-line = New line
compared-head-variant-line = Translation
compared-head-text = Text

# States of a paragraph. Keep them short.
compared-current = up to date
compared-markup = links or marks
compared-moved = moved
compared-stale = out of date
compared-missing = missing
compared-extra = only in the translation
compared-taken-back = to be taken out

# How much a paragraph of the original changed.
severity-cosmetic = layout
severity-markup = links or marks
severity-minor = minor
severity-major = wording
compared-assumed = changed together with the original
compared-unknown = not recorded

## What a translation owes: `diff`

help-diff = Show what changed in the original since a translation was made, word by word
help-diff-article = The article’s id
help-diff-locale = The language of the translation
help-diff-format = The form: { $known } [human, if not said]
diff-no-variant = { $article } has no text in { $locale } that can be read. “hexapla new variant” makes a file to begin with.
diff-original = { $locale } is the language of the original of { $article }: it owes nothing.
diff-no-original = { $article } has no original that can be read, so that there is nothing to hold { $locale } against.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }, { $locale }: out of date: { $stale }; missing: { $missing }; to be taken out: { $taken }; other: { $other }.{ $recorded ->
        [no] { " " }Nobody recorded what this translation was made from, so that only what is missing or left over can be told; “hexapla record” does.
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] minor change
       *[major] wording changed
    }
diff-since = since { $day }
diff-source = Original:
diff-variant = Translation, { $place }:
diff-gone = The original no longer says this; the translation still does.
diff-extra = Only the translation says this.
diff-markup = { $targets ->
        [none] The words are the same; a link or a mark changed.
       *[other] The words are the same; the original now leads to { $targets }.
    }
diff-old-unknown = What the original said before is not known; this is what it says now.
diff-declared = The original’s words are the same; it was said by hand that this is out of date.
diff-assumed = Both texts have this since the same day; that one was made from the other is only assumed.
