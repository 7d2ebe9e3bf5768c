### `hexapla new`: beginnings of articles, variants, sections and locales.
### $article is an article's id, such as 2022/kite-school.
### $id is the name of a string, of an article or of a heading.
### $locale is the tag of a language, such as fr or pt-BR.
### $path is a path of a file or folder.
### $section is a section's id.
### $source is the original, its language or its text.

## Help

help-new = Begin an article, a variant, a section or a locale
help-new-article = Begin an article: its metadata, and its original as a draft
help-new-variant = Make a file that shows a translator what to translate, and where
help-new-section = Add a section to pipeline.toml, with its strings
help-new-locale = Add a locale to pipeline.toml, with strings to translate, and list what it owes
help-new-id = The article’s id: its path, such as 2026/summer-school
help-headline = Its headline
help-original = The language of its original [the network’s source-locale, if not said]
help-new-of = The article’s id
help-new-into = The language to translate into
help-new-section-id = The section’s id, such as “brazil”
help-url = Where its site stands, such as https://example.org/
help-new-locales = A language of its editions; the first stands at the address itself (may be repeated)
help-new-tag = The new language’s tag, such as “pt-BR”
help-new-in = The section that publishes it [none, if not said]

## What was done, or not

new-written = Written: { $path }
new-exists = { $path } is there already. Nothing was changed.
new-article-exists = There is an article “{ $id }” already. Nothing was changed.
new-bad-article = “{ $id }” cannot be an article’s id. Write letters, digits and hyphens, with “/” between folders.
new-no-source-locale = The network has no language of originals. Say one with “--locale”, or add “source-locale” under “[network]” in pipeline.toml.
new-no-source = The original of “{ $article }” is not there or cannot be read. “hexapla check” says why.
new-locale-exists = The section “{ $section }” publishes { $locale } already.
new-locale-known = { $locale } is a locale of this network already. Say with “--section” which section is to publish it.
new-locale-unpublished = No section publishes { $locale } yet: its variants are read, and can stand in for others. Add it to the “locales” of a section when you are ready.
new-cannot-edit = pipeline.toml could not be changed by itself. Add “{ $locale }” to “locales” by hand.
new-strings = Strings for { $locale }. Take away “# ” at the beginning of a line, and translate what stands behind “=”.
new-section-strings = What this section says otherwise than the others, such as its own site-name and site-tagline.

## In the file that a translator fills in

fill-in-top = To translate from { $source } into { $locale }. Write each translation between the quotation marks below its original. What stands in braces, such as {"{"} $name {"}"}, is filled in by itself: keep it as it is.
fill-in-draft = Delete the line with “draft” when the text is ready to be published.
fill-in-messages = Translate only the words. Keep the names, arrows and brackets.
fill-in-body = Write each translation below its original. These comments are not published, and may stay or go.

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

# $title (String): the article's headline.
# $source (String): the name of the language that it is translated from.
# $locale (String): the name of the language that it is translated into.
handoff-top = “{ $title }”, from { $source } into { $locale }
handoff-fill = Write each translation between the quotation marks below its original.
handoff-update = The original has changed since it was translated. Here is what needs another look: each change, and below it your translation as it is now. Mend the translation where it stands, and leave the lines with “¶” as they are.
handoff-review = Here is the whole translation, each paragraph below its original. Mend what you like where it stands, and leave the lines with “¶” as they are. What you leave as it is stays.
handoff-send = When you are done, save the file under the same name, and put it into the folder where you send your translations. Notes like this one are taken out by themselves.
# The facts follow, a line each.
handoff-facts = What stands in braces is filled in by itself, and each language writes it in its own way. Keep it as it is:
handoff-body = Write each translation below its original. What you leave empty can follow later.
handoff-stays = If a translation can stay as it is although the original has changed, write an x between the brackets behind “¶”: [x]. What you leave as it is, without an x, is asked for again later.
handoff-before = The original was:
handoff-now = Now it is:
handoff-original = The original:
handoff-new = New in the original:
handoff-links = A link or a picture leads elsewhere now:
# $names (String): the names of texts that are filled in, each in braces, with commas.
handoff-gone = The original no longer has { $names }. Where the translation still has it, take it out.
handoff-taken-back = The original no longer says this. Delete your translation below, and leave the line with “¶”. If it is to stay, write an x between the brackets: [x].
# The parts follow, a line each.
handoff-parts-gone = The original no longer has this. Delete it from your translation below:
handoff-forms = Write behind each bracket what is said there. A line that your language does not need can stay as it is.
handoff-whole = All of this part of the original:
# $path (String): the file.
# $paragraphs (Number): paragraphs that something is to be done about.
# $words (Number): words of the original in them.
handoff-written = Written: { $path } ({ $paragraphs ->
        [one] one paragraph
       *[other] { $paragraphs } paragraphs
    }, { $words ->
        [one] one word
       *[other] { $words } words
    })
handoff-nothing = { $locale } owes nothing to “{ $article }”: there is nothing to hand out. “--whole” hands out the whole translation.
# $name (String): a translator's name.
handoff-nothing-for = There is no work for { $name }: there is nothing to hand out.
handoff-unreadable = The translation of “{ $article }” into { $locale } cannot be read. “hexapla check” says why.
help-handoff = Write files for translators: what is to be translated, or what has changed
help-handoff-article = The article’s id
help-handoff-tag = The language to translate into
help-handoff-translator = Everything that this translator, by id or name, has work with
help-handoff-whole = The whole translation, and not only what has changed
help-handoff-out = The folder to write into [outbox]
