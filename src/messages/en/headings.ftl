### Headings of articles, their signs and the ids that links lead to; and signs that are none.

# $id (String): the id, without its braces and its “#”.
lost-anchor = Behind this heading of the original stands “{"{"}#{ $id }{"}"}”, and here it is missing.
    .why = Links to this place lead readers of this language to the top of the article.
    .help = Write “{"{"}#{ $id }{"}"}” behind the heading, as in the original. It is not translated.
unspaced-heading = This begins like a heading, and is shown as a paragraph with its signs.
    .why = Readers see the signs, and whoever looks or listens for headings finds none here.
    .help = Write “##” in plain signs with a plain space behind them. If no heading is meant, write “\” before them.

# $found (String): what stands there. $meant (String): what to write. $wide (String): "yes" if there are signs of full width in it, "emphasis" if it is to be emphasised, "lone" if only the first asterisks are there, "figure" if it is a note whose number is in the figures of another script.
unread-markup = “{ $found }” looks like markup and is none: it stands in the text as it is.
    .why = Readers see the signs, and find no link, no note and no figure there.
    .help =
        { $wide ->
            [emphasis] Write “{ $meant }” instead: brackets, quotation marks and full stops stand outside of the asterisks, which stand right at the words.
            [figure] Write “{ $meant }” instead: notes have the same names in all languages.
            [lone] Two asterisks stand right before what is emphasised, and two right behind it. Write the other two where the emphasis ends, as in “{ $meant }”, or delete these.
            [yes] Write “{ $meant }” instead. Some of the signs are of full width, which look almost the same; type them in half width.
           *[no] Write “{ $meant }” instead: the words in square brackets first, and right behind them the address in round ones.
        }

# $kind (String): "list" and "lines" (its items have other signs, or none), "table", "heading", "quote", "item" (one without its sign), or "indented" (it stands behind the margin).
# $own (Number), $source (Number): the items of the list, and those of the original's.
# $write (String): what to write: the sign of an item ("-" or "1."), of a heading ("##") or a quotation (">"), or a table's line of hyphens.
unread-block = { $kind ->
        [list] The original has a list here, and this line begins with a sign that makes none.
        [lines] The original has a list here, and this is one paragraph.
        [item] The list has { $source } items in the original and { $own } here: this line does not begin with “{ $write }”, and is read as a part of the item above it.
        [table] The original has a table here, and this is one paragraph.
        [heading] The original has a heading here, and this is a paragraph.
        [quote] This is a quotation in the original, and here it is a paragraph like any other.
       *[indented] This is shown as program code, since spaces stand before it.
    }
    .why = Readers see one paragraph with odd signs, or code, and what stands here is taken for missing.
    .help = { $kind ->
        [list] Begin this line, and each further one of the list, with “{ $write }” and a space.
        [lines] Write each item of the list on a line of its own, which begins with “{ $write }” and a space.
        [item] If this line is an item of its own, begin it with “{ $write }” and a space.
        [table] Write “{ $write }” on a line of its own below the first one, and “|” between the cells of each line.
        [heading] Begin this line with “{ $write }” and a space.
        [quote] Begin this line with “{ $write }” and a space.
       *[indented] Delete the spaces at the beginning of these lines.
    }
