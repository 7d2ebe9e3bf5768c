### Headings of articles: their signs, and the ids that links lead to.

# $id (String): the id, without its braces and its “#”.
lost-anchor = 原文ではこの見出しの後に「{"{"}#{ $id }{"}"}」がありますが、ここにはありません。
    .why = この場所へのリンクをたどると、この言語の読者は記事の先頭に着いてしまいます。
    .help = 見出しの後に、原文のとおり「{"{"}#{ $id }{"}"}」と書いてください。これは訳しません。
unspaced-heading = 見出しのように始まっていますが、記号ごと段落として表示されます。
    .why = 読者には記号が見え、見出しを目や耳で探す人はここで何も見つけられません。
    .help = 「##」を半角で書き、その後に半角の空白を入れてください。見出しでないのなら、その前に「\」を書いてください。
