### The command line.
###
### Glossary for every file of this folder: English = Japanese.
### The network: network = ネットワーク; section = 支部; edition = エディション; article = 記事; original, source = 原文;
### variant = 言語版; unit = 段落単位; revision = 原文の版; placement = 配置; fact = データ項目;
### placeable = 差し込み値; string = 表示文言; message = メッセージ; catalog = 文言集.
### A file: front matter = 冒頭の設定; headline = タイトル; heading = 見出し; standfirst = リード文; teaser = 紹介文; slug = slug;
### credit = クレジット; alternative text = 代替テキスト; footnote = 脚注; id = 識別名; key = キー; value = 値; lead image = メイン画像.
### Languages: locale, language = 言語; language tag = 言語タグ; fallback = 代替言語; script = 文字体系; stand in = 代わりに使う.
### Sites: site = サイト; address = アドレス; theme = テーマ; template = テンプレート; topic = トピック; listing = 一覧; feed = フィード; redirect = 転送; host = サーバー.
### Publishing: build = 生成する; publish = 公開する; release = リリース; live = 公開中; bundle = 公開一式; manifest = 目録; target = 公開先;
### roll back = 以前のリリースに戻す; pin = 固定する; policy = 公開ルール; lock file = 記録ファイル (.lock); lock = ロック.
### States: missing = なし; draft = 下書き; submitted = 提出済み; approved = 承認済み; not ready = 準備中;
### waiting = 公開待ち; withheld = 差し止め; retracted = 取り下げ; veto = 拒否; embargo = 解禁日指定.
### Freshness: current, up to date = 最新; assumed = おそらく最新; aged = 古くなりかけ; outdated, stale = 古い; unknown = 不明.
### Adopting: layout = ファイル配置; pattern = パスの型; place (in a pattern) = 置き場所; root = ルート; adopt = そのまま引き継ぐ; exclude = 除外する.
### Findings: error = エラー; warning = 警告; note = 注記; finding = 指摘; rule = 検査ルール.
### Style: です・ます; quotation marks 「」; full-width punctuation; no space between Japanese and Latin.
### Locks: lock = 対応記録 (not ロック: the old word goes from the line “Publishing”); record = 記録する; stale, out of date = 古い; behind = 遅れている; assumed = おそらく最新;
### minor (change) = 小さな変更; to mend = 直す; carry forward = 最新のままとする; commit = コミット; repository = リポジトリ; history = 履歴; rehearsal = 試しの実行.
### Policy: policy = 公開ルール; barrier = 同時公開; time-out = 期限; grace = 猶予期間; retraction = 取り下げ; correction = 訂正; type = 種類;
### required, must = 必須; reference language = 基準言語; notice = 告知; paragraph = 段落; list item = リスト項目; counterpart = 対応するもの; allow = 許可.

## Help

help-about = 一つの記事ネットワークを、多くの言語の多くのサイトとして公開します。
help-usage = 使い方：
help-commands = コマンド
help-options = オプション
help-arguments = 引数
help-init = すぐに公開できる小さなネットワークを新しく作る
help-status = 足りないもの、止められているもの、公開中のもの、残りの語数を表示する
help-check = 問題をすべて、場所・理由・対処とともに表示する
help-build = リリースを作らず、サイトをフォルダーに生成する
help-publish = サイトを新しいリリースとして公開する
help-serve = 公開したサイトをこのコンピューターで表示する
help-help = コマンドのヘルプを表示する
help-root = ネットワークのフォルダー [省略時：現在のフォルダー]
help-lang = メッセージの言語。例：「ur」 [省略時：システムの言語]
help-now = どの時点として生成するか。例：2022-07-26T12:00:00Z [省略時：現在]
help-strict = 「--fail-on warning」と同じ
help-section = この支部だけ（複数回指定可）
help-locale = この言語だけ（複数回指定可）
help-article = この記事だけ（複数回指定可）
help-out = 生成先のフォルダー
help-to = リリースを置くフォルダー [省略時：public]
help-dir = 新しいネットワークのフォルダー [省略時：現在のフォルダー]
help-serve-dir = 生成済みサイトのあるフォルダー [省略時：public]
help-port = 最初の支部のポート。以降の支部は順に次の番号 [省略時：8080]
help-help-flag = このヘルプを表示する
help-version-flag = バージョンを表示する

## Slips on the command line

usage-unknown-argument = 「{ $argument }」というオプションや引数はありません。
usage-unknown-command = 「{ $command }」というコマンドはありません。
usage-missing-command = 何をするかを指定してください。
usage-missing-argument = 「{ $argument }」がありません。
usage-missing-value = 「{ $argument }」には値が必要です。
usage-bad-value = 「{ $value }」は「{ $argument }」の値として使えません。
usage-bad-moment = 「{ $value }」は、2022-07-26T12:00:00Zのようなタイムゾーン付きの時刻ではありません。
usage-bad-locale = 「{ $value }」は言語タグではありません。
usage-unknown-section = 「{ $value }」という支部はありません。あるのは次のとおりです：{ $known }。
usage-unknown-locale = 言語「{ $value }」で公開している支部はありません。あるのは次のとおりです：{ $known }。
usage-unknown-article = 「{ $value }」という記事はありません。
usage-conflict = 「{ $argument }」は、ほかの指定と同時には使えません。
usage-other = コマンドを理解できません：{ $detail }
usage-did-you-mean = 「{ $near }」のことでしょうか？
usage-see-help = 「hexapla --help」をご覧ください。

## What was done

publish-released = { $section }：リリース{ $release }を公開しました。記事ページ{ $pages }件、ファイル{ $files }個です。
publish-unchanged = { $section }：変更はありません。リリース{ $release }が引き続き公開中です。
publish-kept = { $section }：上記のエラーのため、公開しませんでした。これまで公開していた内容はそのままです。
publish-current-is-folder = 「{ $path }」はフォルダーですが、Hexaplaが切り替えられるリンクでなければなりません。別の場所に移してから、もう一度公開してください。
publish-failed = { $section }：公開できませんでした：{ $detail }。これまで公開していた内容はそのままです。ディスクに空きがあり、「{ $path }」に書き込む権限があることを確かめてください。
build-done = { $section }：「{ $path }」にファイル{ $files }個を生成しました。
build-failed = 「{ $path }」に書き込めませんでした：{ $detail }。ディスクに空きがあり、そこに書き込む権限があることを確かめてください。
build-outside = 「{ $path }」には書き込めません。ネットワーク自体のファイルがあるためです。別のフォルダーを指定してください。
changed-again = 読み込んでいる間にファイルが変わり続けています（最後は「{ $path }」）。変更が落ち着いてから、もう一度お試しください。
read-failed = 「{ $path }」を読み込めませんでした：{ $detail }。
summary = { $errors ->
        [0] エラーなし
       *[other] エラー{ $errors }件
    }、{ $warnings ->
        [0] 警告なし
       *[other] 警告{ $warnings }件
    }。
summary-more = 警告は「hexapla check」で表示できます。
init-exists = 「{ $path }」にはすでにネットワークがあります（「{ $file }」）。何も変更していません。
init-failed = 「{ $path }」に書き込めませんでした：{ $detail }。
init-git-left = 「{ $path }」はそのままにしました。gitのために、「{ $line }」の行を加えてください。
init-done = 新しいネットワークを「{ $path }」に作りました。次のコマンドをお試しください：
serve-at = { $section }：{ $url }
serve-stop = 終了するにはCtrl+Cを押してください。
serve-nothing = 「{ $path }」には生成済みのサイトがありません。先に「hexapla publish」または「hexapla build --out { $path }」を実行してください。
serve-port = ポート{ $port }を開けませんでした：{ $detail }。「--port」で別のポートを選んでください。
serve-settings = 支部のアドレスはpipeline.tomlから読み取りますが、このファイルが読めません。理由は「hexapla check」で分かります。

## Progress

progress-articles = 記事を読み込み中
progress-pages = ページを作成中

## What the disk says

io-not-found = 見つかりません
io-permission = 権限がありません
io-full = ディスクがいっぱいです
io-read-only = ディスクが読み取り専用です
io-in-use = 別のプログラムが使用中です
io-other = システムの返答は「{ $kind }」です
