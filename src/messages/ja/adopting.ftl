### The glossary stands in cli.ftl.

## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] 「{ $commit }」はコミットの名前ではありません。
        [source] コミット「{ $commit }」には、この記事の原文がありません。
       *[absent] リポジトリにコミット「{ $commit }」がありません。
    }
    .why = この翻訳が何から作られたのか調べられません。代わりに翻訳自身の履歴を使いますが、そこから分かることは限られます。
    .help = { $fault ->
        [form] gitが表示するとおりに、「3f2a9c1e07b4」のようなコミットの名前を書いてください。
        [source] 原文がすでにあるコミットを書いてください。
       *[absent] 名前を直すか、このリポジトリが浅いクローンなら、履歴全体を取得してください。
    }
unknown-translated-from = 「{ $locale }」から翻訳したとありますが、記事にその言語版がありません。
    .why = 代わりに原文と比べられ、正しいところも間違って見えることがあります。
    .help = { $near ->
        [none] 原文から翻訳したのなら、この行を削除してください。
       *[other] 「{ $near }」のことでしょうか？原文から翻訳したのなら、この行を削除してください。
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = この文章は、それ自身から翻訳したことになっています：{ $way }。
    .why = 内容がどうあるべきかも、最新かどうかも、誰にも分かりません。
    .help = 「translated-from」は、実際にもう一方から作られた文章だけに残してください。原文には書きません。

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] 「{ $spelling }」は、パスの中の言語名に使えません。
       *[other] 「{ $spelling }」は、すでに{ $other }の名前です。
    }
    .why = ファイルのパスを見ても、Hexaplaにはどの言語か分かりません。
    .help = フォルダーやファイルにあるとおりに、「zh-cn」のように、文字、数字、「-」、「_」で書いてください。

## “hexapla init --adopt”

help-adopt = 今あるMarkdownファイルをそのまま引き継ぐ。配置と言語を推定し、pipeline.tomlを書く
help-adopt-dry-run = 書き込む内容を表示するだけで、何も書き込まない
adopt-no-folder = 「{ $path }」というフォルダーはありません。引き継ぐサイトのフォルダーを指定してください。指定しなければ、現在のフォルダーになります。
adopt-nothing = 「{ $path }」には、同じ文章の二つの言語と思われるMarkdownファイルがないため、推定できません。使える配置は、説明書の「Adopting a site」をご覧ください。「--adopt」を付けない「hexapla init」は、新しいネットワークを作ります。
adopt-folders = ルートの次のフォルダーにも原文があります：{ $folders }
adopt-layout = 配置：{ $layout }{ $source ->
        [none] {""}
       *[other] 、原文：{ $source }
    }
# $because: declared, most, letters, usual.
adopt-source = 原文：{ $locale }（{ $because ->
        [declared] サイト生成ツールの設定による
        [most] 文章が最も多い言語
        [letters] 使われている文字による
       *[usual] よくある言語。ほかに手がかりなし
    }）
adopt-articles = 記事{ $articles }件、原文と対になる翻訳{ $paired }件
adopt-head-locale = 言語
adopt-head-folder = つづり
adopt-head-texts = 文章
adopt-head-paired = 原文あり
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = 「{ $key }」は、ここでは{ $names }という名前です。
adopt-base = 「{ $key }」は、翻訳の元になったコミットを示します。{ $files }個のファイルにあります。
adopt-generators = { $files }を参照しました。
adopt-rival = 別の配置なら、ほかのファイルに合います：{ $layout }（原文と対になる翻訳{ $paired }件）。一つのネットワークの配置は一つです。
adopt-doubted = 「{ $name }」は言語のようですが、言語とはみなしていません。{ $paired ->
        [0] 原文のある文章が一つもないためです。
       *[other] 原文のある文章が{ $paired }件しかないためです。
    }
adopt-unplaced = この配置に当てはまらないMarkdownファイルが{ $files }個あります：
adopt-unplaced-in = {"  "}{ $folder }：{ $files }
adopt-unplaced-more = {"  "}ほかにフォルダー{ $folders }個
adopt-foreign = { $files }個のファイルはMDXなので、読み込みません。
adopt-git = gitのために、「{ $path }」に「{ $line }」の行を加えます。
adopt-done = 「{ $path }」を書きました。上に示したもののほかは、何も変更していません。ひととおり読んでから、次のコマンドをお試しください：

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = このリポジトリをネットワークとして使うための設定です。{ $files }個のMarkdownファイルから推定しました。
    違うところは直してください。文章は何も変更しておらず、もう一度推定することもありません。
adopt-note-source = 原文の言語：{ $because ->
        [declared] サイト生成ツールの設定によります。
        [most] 文章が最も多い言語です。
        [letters] 使われている文字によります。
       *[usual] よくある言語です。ほかに手がかりはありません。
    }
adopt-note-layout = 記事{ $articles }件、原文と対になる翻訳{ $paired }件。
adopt-note-exclude = 記事の間にあり、記事ではないMarkdown。
adopt-note-ignored = ほかのプログラムのキー。{ $files }個のファイルにありました。
# $keys is a list of keys.
adopt-note-other = このうち{ $keys }はHexaplaにもありますが、意味が違います。
adopt-note-base = 翻訳の元になったコミット。{ $files }個のファイルにありました。
adopt-note-section = すべての言語を含む一つのサイトで、最初の言語がサイトのアドレスに置かれます。サイトがほかにもあれば、支部を増やしてください。
adopt-note-url = サイト自身のアドレスをここに書いてください。

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = 「{ $code }」の指摘が{ $files ->
        [0] ネットワーク全体に
       *[other] { $files }個のファイルに
    }あと{ $count }件あります。
findings-more-where = 全件は「hexapla check --format json」で分かります。指摘の種類の意味は「hexapla explain CODE」で分かります。
adopt-note-address = フォルダーが違えばファイル名が同じこともあるため、アドレスにはフォルダーを残します。
