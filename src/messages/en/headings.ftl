### Headings of articles, their signs and the ids that links lead to; and signs that are none.

# $id (String): the id, without its braces and its “#”.
lost-anchor = Behind this heading of the original stands “{"{"}#{ $id }{"}"}”, and here it is missing.
    .why = Links to this place lead readers of this language to the top of the article.
    .help = Write “{"{"}#{ $id }{"}"}” behind the heading, as in the original. It is not translated.
unspaced-heading = This begins like a heading, and is shown as a paragraph with its signs.
    .why = Readers see the signs, and whoever looks or listens for headings finds none here.
    .help = Write “##” in plain signs with a plain space behind them. If no heading is meant, write “\” before them.

# $found (String): what stands there. $meant (String): what to write. $wide (String): "yes" if there are signs of full width in it.
unread-markup = “{ $found }” looks like markup and is none: it stands in the text as it is.
    .why = Readers see the signs, and find no link, no note and no figure there.
    .help =
        { $wide ->
            [yes] Write “{ $meant }” instead. Some of the signs are of full width, which look almost the same; type them in half width.
           *[no] Write “{ $meant }” instead: the words in square brackets first, and right behind them the address in round ones.
        }
