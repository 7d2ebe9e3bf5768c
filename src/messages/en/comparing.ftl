### Texts held against each other: `align`, `compare` and `diff`.

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

# Heads of columns. Keep them short.
compared-head-state = State
compared-head-severity = Change
compared-head-kind = Kind
compared-head-source-line = Original, line
compared-head-old-line = Old line
compared-head-new-line = New line
compared-head-variant-line = Translation, line
compared-head-text = Text

# States of a paragraph. Keep them short.
compared-current = up to date
compared-markup = links or marks
compared-moved = moved
compared-stale = out of date
compared-missing = missing
compared-extra = only in the translation

# How much a paragraph of the original changed.
severity-cosmetic = layout
severity-markup = links or marks
severity-minor = minor
severity-major = wording
