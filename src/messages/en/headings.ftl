### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = Behind this heading of the original stands “{"{"}#{ $id }{"}"}”, and here it is missing.
    .why = Links to this place lead readers of this language to the top of the article.
    .help = Write “{"{"}#{ $id }{"}"}” behind the heading, as in the original. It is not translated.
unspaced-heading = This begins like a heading, and is shown as a paragraph with its signs.
    .why = Readers see the signs, and whoever looks or listens for headings finds none here.
    .help = Write “##” in plain signs with a plain space behind them. If no heading is meant, write “\” before them.
