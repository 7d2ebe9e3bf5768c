### Locks, and the commands that write them: record, accept, approve, mv. A lock is a small file
### that says from which paragraph of the original each paragraph of a translation was made.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] このファイルは、Hexaplaが読める対応記録ではありません。
        [newer] この対応記録は、もっと新しいバージョンのHexaplaが書いたもので、今のバージョンでは読めません。
        [barred] この翻訳の対応記録があるはずの所に、ファイルでないものがあります。
        [gone] { $lines ->
           *[other] この対応記録から{ $lines }行がなくなっています。
        }
        [torn] この対応記録は途中で切れています。
       *[line] { $lines ->
           *[other] この対応記録には、書き込んだときと違う行が{ $lines }行あります。最初は{ $line }行目です。
        }
    }
    .why = 翻訳のこれらの段落が最新かどうか、この記録からは分かりません。不明として扱われます。
    .help = { $what ->
        [newer] 新しいバージョンのHexaplaをインストールしてください。「hexapla record」は、この対応記録に手を付けません。
        [barred] それをよそへ移し、対応記録がどこかに残っていれば、その場所に置いてください。「hexapla record」は、今あるものに手を付けません。
       *[other] ファイルを元に戻してください。元のファイルがどこにもなければ、翻訳を原文と見比べてから「hexapla accept」を実行してください。
    }
conflicted-lock = この対応記録には、終わっていないマージの印が残っています（{ $line }行目）。
    .why = 両者が食い違うところでは、どちらが正しいのか分かりません。その段落は不明として扱われます。
    .help = まず記事のマージを済ませてから、「hexapla record」を実行してください。両方をもとに対応記録を書き直します。
orphan-lock = この対応記録に当たる翻訳がありません。
    .why = 移動と変更が同時に行われた文章では、何から訳したのかを示す唯一の記録かもしれません。
    .help = 記事を移したのなら「hexapla mv」で移してください。翻訳がもう要らないのなら、対応記録を削除してください。
source-locale-moved = 対応記録では、この翻訳は「{ $then }」の文章から作られていますが、今は「{ $now }」の文章と比べられています。
    .why = ある言語の文章から訳したという記録は、別の言語については何も語りません。翻訳全体が不明として扱われます。
    .help = 今も「{ $then }」の文章をもとにした翻訳なら、そのことを書き直してください。翻訳の「translated-from」に書くか、記事の原文を変えたのなら「source」に書きます。そうでなければ、「{ $now }」の文章と見比べてから「hexapla accept」を実行してください。
lock-behind = 「{ $article }」（{ $locale }）の変更が、まだ対応記録に書かれていません。
    .why = 記録するまでは、変更の日も以前の文面も残りません。
    .help = 「hexapla record」を実行し、「lock」フォルダーを文章と一緒にコミットしてください。

## Commands

help-record = それぞれの翻訳が何から作られたかを記録する
help-accept = 翻訳が原文のとおりであることを確認する
help-approve = 翻訳を今のままの形で承認する
help-mv = 記事を対応記録ごと移し、古いアドレスを転送する
help-record-article = 記録する記事。省略時はすべて
help-one-article = 記事
help-one-locale = 翻訳の言語
help-record-locale = この言語だけ（複数回指定可）
help-record-line = 翻訳のこの行を含む段落だけ（複数回指定可）
help-record-minor = 原文の変更を小さなものとし、翻訳は最新のままとする
help-record-stale = 対応記録にかかわらず、翻訳を古いものとする
help-from-git = 各翻訳が最後に実際に変わった時点の、gitにある原文をもとにする
help-record-dry-run = 書き込む内容を表示するだけで、何も書き込まない
help-accept-all = 古いと分かっている段落と、原文で削除されたものの翻訳では残す段落も含める
help-locked = 対応記録がない、または遅れている場合は失敗とする
help-mv-from = 記事の識別名
help-mv-to = 新しい識別名

## What they say

record-heading-locale = 言語
record-heading-owed = 残り
list-separator = 、
owed-stale = 古い{ $count }件
owed-minor = 小さな変更{ $count }件
owed-taken-back = 要削除{ $count }個
owed-missing = なし{ $count }件
owed-markup = 直すリンク{ $count }件
owed-unknown = 不明{ $count }件
owed-assumed = おそらく最新{ $count }件
owed-extra = 余分{ $count }件
record-more = …ほかに翻訳が{ $count }件あります。「hexapla status」をご覧ください。
record-done = { $locks ->
        [0] どの対応記録も現状のとおりです。何も書き込みませんでした。
       *[other] 対応記録を{ $locks }件書き込みました。うち{ $new }件は新しいものです。
    }
record-minor-done = { $count ->
        [0] 古い段落はありません。小さな変更として扱うものはありませんでした。
       *[other] 小さな変更として、{ $count }個の段落を最新のままとしました。
    }
record-stale-done = { $count ->
        [0] 印を付けた段落はありません。対象の段落は、すでに古いか、ありません。
       *[other] { $count }個の段落に、古いという印を付けました。
    }
accept-done = { $count ->
        [0] 確認するものはありませんでした。
       *[other] { $count }個の段落を確認しました。
    }{ $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] 古い段落は残っていません。
                   *[other] 翻訳に足りない段落が{ $missing }個あります。
                }
               *[other] まだ確認していない段落が{ $open }個あります。
            }
           *[other] 原文で削除されたため、翻訳からも削除すべき段落がまだ{ $taken }個あります。翻訳で残す場合は「--all」を付けてください。
        }
       *[other] まだ{ $left }個の段落が古いままです。「--all」を付ければ一緒に確認できます。
    }
approve-done = { $count ->
        [0] この文章はすでに承認されています。
       *[other] 今のままの形で承認しました。文章を少しでも変えると、承認は取り消されます。
    }
record-unwritten = { $nothing ->
        [recorded] 何も記録しませんでした。
        [carried] 最新のままとした段落はありません。
        [marked] 印を付けた段落はありません。
        [confirmed] 確認した段落はありません。
        [approved] 文章は承認できませんでした。
       *[no] ただし、すべてではありません。
    }{ $count }件の対応記録に書き込めませんでした。その内容は以前のままです。
record-dry-run = これは試しの実行なので、何も書き込んでいません。
record-busy = 別のHexaplaがここで対応記録を書き込んでいて、{ $seconds }秒たっても終わりません。終わるのを待ってから、もう一度このコマンドを実行してください。
record-left = 「{ $path }」はそのままにしました。{ $what ->
        [newer] もっと新しいバージョンのHexaplaが書いたものです。そのバージョンをインストールしてください。
        [unreadable] 読み込めません。直してから、もう一度「hexapla record」を実行してください。
       *[barred] その場所にファイルでないものがあるか、フォルダーを読み込めません。直してから、もう一度「hexapla record」を実行してください。
    }
record-recovered = 対応記録が{ $count }件なくなっていたため、分かっていた内容を、対応記録または記事の写しから取りました。
record-shallow = このリポジトリの写しには履歴の全体がないため、{ $count }件の翻訳が何から作られたのか分かりません。「git fetch --unshallow」を実行してから、もう一度「hexapla record --from-git」を実行してください。
record-unkept = 「{ $path }」に書き込めませんでした：{ $detail }。対応記録に誤りはありませんが、以前の文面が後でここに見つからないことがあります。
record-failed = 「{ $path }」に書き込めませんでした：{ $detail }。
record-no-variant = 「{ $article }」には、読み込める「{ $locale }」の翻訳がありません。
usage-bad-line = 「{ $value }」は行番号ではありません。行は1から数えます。
record-no-paragraph = { $line }行目には翻訳の段落がありません。何も書き込みませんでした。
record-needs-article = 「{ $option }」には、対象の記事の指定が必要です。記事も指定してください。
locked-behind = 対応記録が{ $count }件、ないか遅れています。「--locked」ではこれは許されません。「hexapla record」を実行し、「lock」フォルダーをコミットしてください。
# $what: no-git, git is not installed; no-repository, the network is in none; no-commits; failed, $detail is what git says.
record-no-history = { $what ->
        [no-git] プログラム「git」が見つからないため、履歴を使えません。インストールしてから、もう一度このコマンドを実行してください。
        [no-repository] このネットワークはgitリポジトリの中にないため、使える履歴がありません。「--from-git」を付けずに「hexapla record」を実行すると、どの翻訳も今のままで最新として扱われます。
        [no-commits] このgitリポジトリには、まだコミットがありません。「--from-git」を付けずに「hexapla record」を実行すると、どの翻訳も今のままで最新として扱われます。
       *[failed] 履歴を読み込めません：{ $detail }。何も記録しませんでした。壊れている所は「git fsck」で分かります。直すか、リポジトリを新しくクローンしてから、もう一度このコマンドを実行してください。「--from-git」を付けないと、どの翻訳も最新として扱われます。
    }

help-mv-dry-run = 移すものを表示するだけで、何も移さない
mv-done = 「{ $from }」は「{ $to }」になりました。対応記録も含めて{ $files }個のファイルを移しました。{ $redirects ->
        [0] アドレスは変わりません。
       *[other] { $redirects }件の言語版で、古いアドレスが新しいアドレスに通じます。
    }
mv-relinked = { $texts }件の文章で{ $count }件のリンクを書き換えました。行き先はこれまでと同じです。
mv-begun = 途中になっていた移動の続きを行いました。
mv-absolute = 「{ $id }」は記事の識別名に使えません。識別名は斜線では始まりません。「{ $near }」のことでしょうか？
mv-moves = { $from } → { $to }
mv-relinks = { $path }：リンク「{ $was }」は「{ $now }」に変わります
mv-redirects = { $path }：古いアドレスは新しいアドレスに通じます
mv-dry-run = これは試しの実行なので、何も移していません。
mv-follower = 「{ $path }」の「{ $link }」は、元の行き先に通じなくなりました。直してください。
mv-followers-more = …元の行き先に通じなくなったリンクがほかに{ $count }件あります。「hexapla check」で分かります。
mv-taken = 「{ $path }」はすでにあります。何も移していません。別の識別名を選ぶか、そのファイルをよそへ移してください。
mv-nothing = 「{ $article }」は移せません。パスにこの識別名を含むファイルがありません。
mv-failed = 「{ $path }」を移せませんでした：{ $detail }。それより前のものは移してあります。直してから、もう一度「hexapla mv」を実行してください。
