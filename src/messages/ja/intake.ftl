### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = 「{ $name }」について
# $title (String): the article's headline, or the file's name.
receipt-accepted = ありがとうございます。お送りいただいた「{ $title }」を取り込みました。
# $title (String): the article's headline, or the file's name.
receipt-known = ありがとうございます。「{ $title }」は、一字一句同じものがすでにあります。変更の必要はありませんでした。
# $title (String): the article's headline, or the file's name.
receipt-held = 「{ $title }」をお送りいただき、ありがとうございます。まだ取り込むことができていません。ファイルは置かれた場所にそのままあり、何も失われていません。
receipt-to-mend = 直していただきたいところ
receipt-notes = ご参考までに
receipt-advice = お時間のあるときに見ていただきたいところ
receipt-standing = 翻訳の状況
# $line (Number): the line's number.
receipt-line = { $line }行目：
# $count (Number): how many more there are.
receipt-more = 同じような箇所がほかに{ $count }件あります。
receipt-whole = 原文のすべての段落が翻訳されていて、その後変わったものもありません。
receipt-same = 原文のどの段落にも文章が入っていて、その後変わったものもありません。上に挙げたところは、まだ原文のままです。
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    { $total }段落のうち、翻訳済みで最新のものは{ $done }段落です。{ $missing ->
        [0] { "" }
       *[other] { $missing }段落はまだ翻訳されていません。
    }{ $stale ->
        [0] { "" }
       *[other] { $stale }段落は、原文の内容がその後変わっています。
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = 原文が翻訳の後に変わったところ
receipt-now = 原文は今こうなっています：
# Paragraphs of the original follow.
receipt-gone = 原文にはもうない部分
receipt-gone-help =
    { $how ->
        [marks] お送りいただいたファイルの、「¶」のある行の下で削除するか、残す場合はそこの括弧の中にxを書いて、そのファイルをもう一度お送りください。
       *[plain] 訳文から削除してお送りいただくか、変更のあったところのファイルを編集部に頼んでください。残すときは、編集部に知らせてください。
    }
receipt-missing = まだ翻訳されていないところ
# What matters most to readers follows.
receipt-next = 次に翻訳していただきたいもの
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = 「{ $title }」：{ $work ->
        [missing] まだ翻訳されていません
        [draft] まだ下書きです
        [faulty] 直すところがあります
       *[behind] 原文が変わったか、足りないところがあります
    }{ $words ->
        [0] { "" }
       *[other] （{ $words }語）
    }
# $name (String): the file's name.
receipt-again = 直したら、「{ $name }」を同じ場所に保存してください。すべて整うと、このお便りは自動的に消えます。
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = アーカイブの中のファイル：{ $total }。受け取ったもの、またはすでにあるもの：{ $taken }。直していただきたいもの：{ $held }。
# $name (String): the archive's name.
receipt-archive-again = 直したら、もう一度ファイルをまとめて「{ $name }」を同じ場所に保存してください。または、アーカイブを削除し、直したファイルだけをお送りください。すでに受け取ったものは失われません。
receipt-later = 上に挙げたことは、後からでもかまいません。お手元のファイルで直し、「{ $name }」という名前でもう一度お送りください。このお便りは削除してかまいません。
receipt-thanks = ほかにしていただくことはありません。このお便りは削除してかまいません。

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = これは「{ $name }」の二つ目の版です。二人、または二台のコンピューターが同時に変更したため、プログラムが別に置いたものです。
    .help = 二つを見比べ、正しい内容を一つのファイルにまとめてから、もう一方を削除してください。
intake-old = ファイルの名前によると、これは古い版です。
    .help = 今ある文章の代わりに載せるものであれば、名前からその語を取り除いてください。そうでなければ、このファイルを取り除いてください。
intake-empty = ファイルの中に何もありません。
    .help = 文章をもう一度保存し、ファイルに入っているかどうか確かめてください。
intake-second-name = これは、ほかの人が所有し、全員に公開されていないファイルの別名（ハードリンク）です。
    .help = ファイルの写しを作り、それをここに置いてください。
intake-link = これは別のファイルへのリンクです。リンクの先は読みません。
    .help = ファイルそのものをここに置いてください。
intake-closed = ファイルを読めません。文章を受け取るプログラムに、読む権限がありません。
    .help = もう一度ここに保存するか、ほかの人も読めるようにファイルの権限を変えてください。
# $megabytes (Number): the largest size.
intake-too-large = ファイルが{ $megabytes }MBを超えています。これほど長い文章はありません。
    .help = 画像を入れずに、文章だけをお送りください。
# $line (Number): the line's number.
intake-unreadable = ファイルが壊れているか、文章のファイルではありません。最初に読めない箇所は{ $line }行目にあります。
    .help = 文字コード「UTF-8」のプレーンテキストとして保存し、もう一度お送りください。
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] この行に当てはまるものがいくつもあります：{ $choices }。
        [language] ファイルの名前からは、どの言語のものか分かりません。
        [strings] ファイルの名前からもフォルダーからも、どの言語のものか分かりません。
        [more] ファイルの名前に、記事の名前のほかの言葉も入っています。
        [title] タイトルの始まりが、記事「{ $choices }」のものと同じです。
       *[name] ファイルの名前に当てはまるものがいくつもあります：{ $choices }。
    }
    .help =
        { $how ->
            [line] そのうちのどれなのかを、この行に書いてください。
            [one] それで正しければ、ファイルの名前を「{ $names }」に変えてください。
            [many] ファイルの名前を、次のうち正しいものに変えてください：{ $names }。
            [folder] 「{ $example }」のように、言語の名前のフォルダーに入れてください。
           *[none] ファイルの名前を、「{ $example }」のように、記事の名前、半角のピリオド、言語のコードの順に変えてください。
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] どの文章なのか分かりません。
        [none] この名前の記事はありません。
       *[one] この行にある「{ $said }」という記事はありません。
    }{ $near ->
        [none] { "" }
       *[other] { $near } のことでしょうか。
    }{ $open ->
        [none] { "" }
       *[other] まだ訳されていないのは次のものです：{ $open }。
    }
    .help =
        { $line ->
            [far] 翻訳であれば、ファイルの名前を「{ $example }」のように、その文章の名前にしてください。翻訳でないファイルを置く場所ではありませんので、その場合はここから取り除いてください。
            [none] ファイルの名前を、「{ $example }」のように、記事の名前、半角のピリオド、言語のコードの順に変えてください。
           *[one] この行に記事の名前を書いてください。または、この行を消して、ファイルの名前を「{ $example }」のように変えてください。
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] ファイルのあるフォルダーが表す言語には、ここでは何も訳されていません：{ $said }。
        [none] ファイルの名前にある言語には、ここでは何も訳されていません：{ $said }。
       *[one] この行にある言語には、ここでは何も訳されていません：{ $said }。
    }あるのは次の言語です：{ $locales }。{ $near ->
        [none] { "" }
       *[other] { $near } のことでしょうか。
    }
    .help =
        { $line ->
            [folder] 正しい言語のフォルダーにファイルを入れるか、「{ $example }」のように、その言語のコードをファイルの名前に入れてください。
            [none] ファイルの名前を、「{ $example }」のように、記事の名前、半角のピリオド、言語のコードの順に変えてください。
           *[one] この行に、正しい言語のコードを書いてください。
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] ファイルの名前に、言語がいくつも入っています：{ $locales }。
       *[folder] ファイルの名前とフォルダーとで、言語が違っています：{ $locales }。
    }
    .help =
        { $place ->
            [name] ファイルの名前を、次のうち正しいものに変えてください：{ $names }。
           *[folder] どちらも同じ言語になるように、ファイルの名前を変えるか、別のフォルダーに入れてください。
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    この名前の画面表示用テキストのファイルはありません。{ $near ->
        [none] { "" }
       *[other] { $near } のことでしょうか。
    }
    .help = 原文の言語のファイルと同じ名前を付けて、「{ $example }」のように、言語の名前のフォルダーに入れてください。
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = この種類のファイル（「{ $name }」）は読めません。
    .help =
        { $instead ->
            [docx] 文章をWord文書（.docx）かプレーンテキスト（.txt）で保存し、もう一度お送りください。
           *[text] 文章をプレーンテキスト（.txt）で保存し、もう一度お送りください。
        }
# $name (String): a name in the archive.
intake-archive-outside = アーカイブを開きませんでした。中の「{ $name }」がリンクであるか、アーカイブの外を指しています。
    .help = リンクを入れずに文章をまとめ直すか、一つずつお送りください。
# $name (String): a name in the archive.
intake-archive-twice = アーカイブを開きませんでした。中に「{ $name }」が二つあります。
    .help = それぞれ一つだけにして文章をまとめ直すか、一つずつお送りください。
intake-archive-locked = アーカイブにパスワードがかかっています。
    .help = パスワードをかけずに文章をまとめ直すか、一つずつお送りください。
intake-archive-large = アーカイブの中身が、一度に受け取れる量を超えています。
    .help = 画像を入れずに文章だけをお送りいただくか、いくつかのアーカイブに分けてください。
intake-archive-damaged = アーカイブが壊れているか、普通とは違う方法で作られています。
    .help = 普通のZIPアーカイブとして文章をまとめ直すか、一つずつお送りください。
intake-archive-empty = アーカイブの中に文章がありません。
    .help = 文章をまとめ直すか、一つずつお送りください。
intake-archive-nested = これはアーカイブの中のアーカイブで、このようなものは開きません。
    .help = これだけを別にお送りいただくか、中の文章をほかの文章と一緒にまとめてください。
intake-document-damaged = 文書を読めませんでした。壊れているか、パスワードがかかっているか、大きすぎます。
    .help = 文章をプレーンテキスト（.txt）で保存し、もう一度お送りください。
# $others (String): paths of other files, with commas.
intake-two = 同じ記事の同じ言語の文章が、もう一つあります：{ $others }。
    .help = どちらにするかは、人が決めなければなりません。ここには一つのファイルだけを残してください。別の方から届いたものであれば、先にお互いに相談してください。
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    ファイルが、その言語（{ $expected }）のものではない文字（{ $found }）で書かれています。{ $by ->
        [folder] フォルダー「{ $folder }」は、この言語のものです。
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] この行の言語が違っているのかもしれません。行を直すか、正しいファイルをお送りください。
           *[name]
                { $name ->
                    [none] ファイルの名前に正しい言語のコードが入るように変えるか、正しいファイルをお送りください。
                   *[other] 文章が正しければ、ファイルの名前を「{ $name }」に変えてください。そうでなければ、正しいファイルをお送りください。
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    ファイルが、予定された言語（{ $expected }）ではなく、別の言語（{ $found }）で書かれているようです。{ $by ->
        [folder] フォルダー「{ $folder }」は、この言語のものです。
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] この行の言語が違っているのかもしれません。行を直すか、正しいファイルをお送りください。
           *[name]
                { $name ->
                    [none] ファイルの名前に正しい言語のコードが入るように変えるか、正しいファイルをお送りください。
                   *[other] 文章が正しければ、ファイルの名前を「{ $name }」に変えてください。そうでなければ、正しいファイルをお送りください。
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] 文章は簡体字で書かれていますが、この言語では繁体字を使います。
       *[Hant] 文章は繁体字で書かれていますが、この言語では簡体字を使います。
    }
    .help = 文章を変換し、もう一度読み直してから、改めてお送りください。
intake-chinese-line =
    { $wanted ->
        [Hant] この行は簡体字で、ほかの部分は繁体字で書かれています。
       *[Hans] この行は繁体字で、ほかの部分は簡体字で書かれています。
    }
    .help = 意図したものでなければ、変換して、もう一度お送りください。
# $detail (String): what is wrong there.
letter-toml-syntax = ファイルの先頭、「+++」と「+++」の間の行に、読み取れないところがあります：{ $detail }。
    .help = 各行は、名前、等号、そして半角の二重引用符（"）2つで囲んだ文からなります。文の中では「」などを使い、半角の二重引用符は使わないでください。
# $detail (String): what is wrong there.
letter-yaml-syntax = ファイルの先頭、「---」と「---」の間の行に、読み取れないところがあります：{ $detail }。
    .help = 各行は、名前、コロン、空白、そして文からなります。文の中にコロンがあるときは、文を半角の二重引用符（"）2つで囲んでください。
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = 「{ $fact }」という名前のものはありません。
    .help = 波括弧の中は自動的に埋められます。名前は原文のとおりに書いてください{ $near ->
        [none] 。
       *[other] （「{ $near }」のことかもしれません）。
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = 先頭の行は「{ $fence }」で始まっていますが、その下にあるはずの2つ目の「{ $fence }」がありません。
    .help = 最後の行の下に、「{ $fence }」だけの行を書いてください。
# $fence (String): the line that is meant.
intake-no-top = ファイルが「{ $fence }」の行で始まっていないため、先頭の行が本文と見なされてしまいます。
    .help = いちばん上に、「{ $fence }」だけの行を書いてください。
intake-loose = このファイルは翻訳を最新にするためのものですが、この文章は「¶」のあるどの行よりも上にあるため、どの段落のものか分かりません。
    .help = 該当する段落の「¶」の行の下に移して、ファイルをもう一度お送りください。
intake-no-mark = この文章の上にあるはずの「¶」の行がなく、どの段落のものか分かりません。
    .help = お渡ししたファイルのとおりにその行を戻すか、編集者に新しいファイルを頼んでください。
intake-beside = この文章はリストか表の隣にありますが、原文のそこには段落がありません。
    .help = リストか表の一部でしたら、その項目か行として書いてください。編集者へのご連絡でしたら、ここからは削除し、別にお知らせください。それから、ファイルをもう一度ここに保存してください。
intake-fewer = 今の訳文のここにある項目か行のうち、{ $count }つがお送りのファイルにはなく、このままでは失われます。
    .help = 「¶」の行の下に、変わらないところも含めて、リストか表の全体をお書きください。それから、ファイルをもう一度ここに保存してください。
intake-greeting = 段落の下に、原文にないものがあります。
    .help = 挨拶や編集部への連絡でしたら、ここから削除して、編集部に直接お知らせください。上の段落の一部でしたら、同じ行に書いてください。そのあと、ファイルをもう一度ここに保存してください。
intake-own-words = ここにあった部分は原文にはもうなく、今はお書きになった言葉が入っています。
    .help = 挨拶や編集部への連絡でしたら、お手元のファイルから削除して、もう一度お送りください。
intake-both = 「¶」の後ろの欄では残すことになっていますが、その言葉が削除されています。
    .help = 言葉を元に戻すか、括弧の中のxを消してください。そのあと、ファイルをもう一度ここに保存してください。
intake-stays = 取り除くはずだった部分が原文に戻ったので、訳文に残します。
intake-further = 最後の「¶」の行の下に段落が二つ以上ありますが、原文では一つです。今はすべて本文に入っています。
    .help = ご挨拶や編集者へのご連絡でしたら、お手元のファイルから削除し、もう一度お送りください。
intake-ending = この最後の段落に対応するものが原文になく、このままでは読者の目に触れます。
    .help = ご挨拶や編集者へのご連絡でしたら、お手元のファイルから削除し、もう一度お送りください。
intake-beyond = この段落に対応するものが原文になく、このままでは読者の目に触れます。
    .help = ご挨拶や編集者へのご連絡でしたら、お手元のファイルから削除し、もう一度お送りください。
intake-overtaken = この文章を書いていただいた段落は、ファイルが作られた後に変わりました。
    .help = 編集者に新しいファイルを頼み、お書きになった文章をそこに写してください。
intake-said-again = ここから取り除くはずだった部分が、原文に戻りました。
    .help = このリストか表を、「¶」のある行ごとファイルから削除して、残りを送ってください。または、新しいファイルを編集部に頼んでください。
intake-overtaken-by = 今の訳文ではこうなっています：
intake-unanswered = ファイルの中は何も変わっておらず、印も付いていません。
    .help = ファイルの中の段落を直すか、そのままでよい段落の「[ ]」の括弧の中にxを書いてください。それから、もう一度ここに保存してください。
intake-unchanged = ファイルの中は何も変わっていません。
    .help = 直したいところを直して、もう一度ここに保存してください。すべてそのままでよければ、ファイルを削除してかまいません。
intake-in-note = 「¶」の行の下の注に何か書き込まれています。このままでは注と一緒に失われます。
    .help = 注の終わり（「-->」、または「#」のない次の行）より下に移して、もう一度ここに保存してください。
intake-frame = お渡ししたファイルの枠がここで壊れていて、このままでは本文に出てしまいます。
    .help = 編集部に新しいファイルを頼み、訳をそこに写してください。「¶」「<!--」「-->」のある行はそのままにしておいてください。
intake-above = この文章は、お渡ししたファイルの最初の行（「+++」または「---」だけの行）より上にあり、どこにも属していません。
    .help = 消して、ファイルがお渡ししたときと同じように始まるようにしてください。それから、もう一度ここに保存してください。
intake-open-note = ここで「¶」で始まる注に終わりがありません。最後の行の後ろの「-->」が抜けています。
    .help = 原文の終わるところ、訳文の上に、半角で「-->」と書いてください。それから、もう一度ここに保存してください。
intake-cut = ファイルがここで、注の途中で終わっていて、残りがありません。
    .help = 途中で切れてしまったようです。全体をもう一度お送りください。
intake-no-head = お渡ししたファイルの上の部分がないか、壊れています。最初の行から段落の前までのすべてで、見出しもそこにあります。
    .help = お渡ししたファイルから戻してください。もう手元になければ、編集部に新しいファイルを頼み、訳をそこに写してください。
intake-unfilled = ファイルにはまだ何も書かれていません。
    .help = それぞれの原文の下に訳を書いてから、もう一度ここに保存してください。
intake-empty-message = ファイルの上の部分にある「{ $id }」がまだ訳されていませんが、本文がそれを表示します。このままでは、その名前が波括弧のまま読者に見えてしまいます。
    .help = 訳してください。「{ $id }」の後ろに、原文がそこで言っていることをあなたの言語で書きます。その行がなくなっていたら、お渡ししたファイルから写してください。
intake-open-text = ここで三つの引用符で始まる文章に終わりがありません。
    .help = お渡ししたファイルのとおり、最後の行の後ろに半角の引用符を三つ（{ "\"\"\"" }）書いてください。
intake-form-name = 「[{ $name }]」は形の名前で、このような名前は訳しません。
    .help =
        { $forms ->
            [none] お渡ししたファイルのとおりに書いてください。
           *[other] 代わりに次のどれかを書いてください：{ $forms }。
        }
intake-thinner = 訳文はすでにあり、そのうち{ $count }段落がお送りのファイルにはありません。
    .help = そこもお書きになるか、今の訳文が入った新しいファイルを編集者に頼み、お書きになった文章をそこに写してください。
intake-older = これは以前の訳文です。その後、別の文章に置き換わっています。
    .help = 古いファイルを間違えて送られたのでしたら、削除してください。この訳文に戻したいときは、以前の版に戻すよう編集者に頼んでください。
intake-tick = 「¶」の後ろの括弧の中に「{ $said }」とありますが、そのままでよいという意味かどうか分かりません。
    .help = 訳文がそのままでよければ、括弧の中にxを書いてください：[x]。もう一度尋ねてほしければ、空のままにしてください。
intake-strings-gone = すでにある表示文言のうち、{ $count }件がお送りのファイルにはありません：{ $names }。
    .help =
        { $what ->
            [taken] まだ必要な文言でしたら、ファイルに加えて、もう一度お送りください。
           *[held] それらの文言もファイルに加えて、もう一度お送りください。なくしてよいものでしたら、編集者にお知らせください。
        }
intake-shorter = 今ある原文は、お送りのファイルより{ $count }段落多くなっています。
    .help = 全文をお送りください。本当にこれほど短くなるのでしたら、編集者にお知らせください。
intake-two-here = ここが異なっています。
intake-two-there = 「{ $name }」ではこうなっています：
intake-garbled = 途中で文字コードが間違って扱われたため、一部の文字が化けています。
    .help = お手元の文章を開き、文字コード「UTF-8」で保存して、もう一度お送りください。

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = ファイルは文字コード「{ $encoding }」で保存されていたので、UTF-8に変換しました。
    .help = ページの文字がすべて正しいかどうか、ご確認ください。
# $count (Number): paragraphs.
intake-removed = 原文にもうない{ $count }段落を、訳文から取り除きました。
intake-left = ファイルのうち{ $count }段落はそのままでした。後でもう一度お願いします。
intake-emptied = ファイルで{ $count }段落が消されていました。訳文には残してあります。
    .help =
        { $held ->
            [yes] 「¶」のある行の下に戻すか、このファイルを削除してください。ページからも消す必要があるときは、編集部にお知らせください。
           *[no] ページからも消す必要があるときは、編集者にお知らせください。
        }
intake-straightened = 波括弧の中の引用符、またはリンクや画像のタイトルを囲む引用符が半角でなくなっていたので、半角の引用符に戻しました。
intake-mended = お渡ししたファイルの枠の記号がいくつか、ソフトや打ち間違いで変わっていたので、元に戻しました。
    .help = この点については何もしていただく必要はありません。
intake-line-ends = ファイルの改行が別のシステムのものだったので、変換しました。
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] 文書の画像のうち、取り込まなかったもの：{ $count }。
        [links] 文書内の別の場所へのリンクのうち、文字だけを残したもの：{ $count }。
        [comments] 文書のコメントのうち、取り込まなかったもの：{ $count }。
        [changes] 文書に変更履歴がありました。すべての変更を反映しました。
        [boxes] 文書にテキストボックスがあります。その文章は欠けているか、別の位置にあるかもしれません。
        [margins] 文書のヘッダーとフッターの内容は取り込みませんでした。
        [tables] セルの結合や、一つのセルに複数の段落があったため、簡単にした表：{ $count }。
        [formulas] 別の書き方の記号で書かれた数式（ご確認ください）：{ $count }。
        [readings] 文字の上のふりがなは取り込みませんでした。
        [objects] 表計算シートなど、ほかのソフトで作られた部分で、取り込まなかったもの：{ $count }。
        [signs] 矢印やチェックなど、絵文字用フォントの記号で、取り込まなかったもの（文字か言葉で書いてください）：{ $count }。
       *[looks] 色と下線は取り込みませんでした。
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = 目に見えない文字（{ $code }）が、行の意味を変えてしまう位置にあります。
    .help = 行の先頭から最初の文字までを削除し、打ち直してください。

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = 「{ $word }」という言葉に、見た目が同じ、別の文字体系の文字が混じっています：{ $letters }。
    .help = この言葉を打ち直してください。

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }：{ $target }として取り込みました。
# $path (String): the file that was sent.
intake-there = { $path }：すでにあります。
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }：保留しました。理由は{ $receipt }にあります。
# $path (String): the file that was sent.
intake-ignored = { $path }：プログラムが自分のために置いているか、まだ書き終えていないファイルなので、触れていません。
intake-written = { $path }：このお便りに何か書き込まれています。そのまま残してあり、新しいお便りの妨げにはなりません。お読みください。
intake-pandoc = このコンピューターに「pandoc」というプログラムがあれば、文書（.docx、.odt）を読み取れます。
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary = { $taken }個のファイルを取り込み、{ $held }個を保留しました。
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would = { $taken }個のファイルを取り込み、{ $held }個を保留することになります。
# $path (String): the file that was sent.
intake-writing = { $path }：まだ書き込みの途中なので、触れていません。「hexapla intake」をもう一度実行してください。
# $path (String): a folder.
intake-too-deep = { $path }：フォルダーの階層が深すぎるため、中は見ません。中身をもっと上のフォルダーに移してください。
intake-nothing = 取り込むものはありません。
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = { $path }に書き込めませんでした：{ $detail }。送られたものは元の場所にあります。
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path }は取り込まれましたが、元の場所から取り除くことも、そこに返事を書くこともできませんでした：{ $detail }。
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }：{ $target } として取り込みます（予行）。
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }：次のお便りを付けて保留にします（予行）。

## Help

help-intake = 翻訳者から届いたファイルを取り込み、返事を書く
help-intake-file = ファイルまたはフォルダー。省略すると、フォルダー「inbox」
help-intake-dry-run = 何も取り込まず、行うことだけを表示する
