
heading-translated = 翻訳済み
heading-copied = 未翻訳
heading-obsolete = 不要
heading-done = 完了
table-percent = { NUMBER($percent) }%
strings-total = 「{ $reference }」の表示文言{ $strings }件、ほかに{ $languages }言語。{ $open ->
        [0] 翻訳するものはありません。
       *[other] 翻訳するものは{ $open }件（{ $words }語）です。「hexapla check」で分かります。
    }
strings-none = 基準言語のほかには、まだどの言語にも表示文言がありません。置き場所は「[strings]」の「layout」で決まります。
strings-of-one = 「{ $locale }」：{ $percent }%完了。翻訳済み：{ $translated }。未翻訳：{ $copied }。なし：{ $missing }。不要：{ $obsolete }。残りの語数：{ $words }。
strings-no-folder = 「{ $path }」は、読み込めるフォルダーではありません。
strings-which-language = フォルダー「{ $path }」の言語が分からないため、複数形は調べません。「--locale fr」のように「--locale」で指定してください。
strings-bad-language = 「{ $value }」は言語タグではありません。
strings-same-language = 両方のフォルダーが「{ $locale }」です。別の言語と比べてください。言語は「--locale」で指定できます。
no-sites = このネットワークには表示文言だけがあり、サイトはありません。「hexapla check」と「hexapla status」が使えます。サイトを持たせるなら「[[section]]」を追加してください。
help-strings = ネットワークなしで、Fluentファイルの二つのフォルダー（基準言語のものと、別の言語のもの）を比べる
help-strings-locale = もう一方の言語（フォルダー名が言語タグでない場合）
