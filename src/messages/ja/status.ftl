### The status table.
### The glossary stands in cli.ftl.

heading-article = 記事
state-source = 原文
state-live = 公開中
state-draft = 下書き
state-gated = 準備中
state-withheld = 差し止め
state-embargoed = 公開待ち
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = { $locale }を表示
state-missing = なし
to-do-title = 作業
to-do-missing = { $article } · { $locale }：なし、翻訳する語数は{ $words }語。{ $instead ->
        [none] 読者には何も表示されません
        [link] 読者には{ $shown }へのリンクが表示されます
       *[labelled] 読者には{ $shown }が、言語の印付きで表示されます
    }（{ $sections }）
to-do-draft = { $article } · { $locale }：下書き。{ $instead ->
        [none] 読者には何も表示されません
        [link] 読者には{ $shown }へのリンクが表示されます
       *[labelled] 読者には{ $shown }が、言語の印付きで表示されます
    }（{ $sections }）
to-do-invalid = { $article } · { $locale }：「{ $code }」のため差し止め。詳しくは「hexapla check」（{ $sections }）
to-do-veto = { $article } · { $locale }：編集者の拒否により差し止め（{ $sections }）
to-do-embargo = { $article } · { $locale }：公開日を待っています（{ $sections }）
to-do-required = { $article } · { $locale }：「{ $code }」のため準備中（{ $sections }）
status-total = 記事{ $articles }件、言語版{ $variants }件。{ $words ->
        [0] { $unknown ->
            [0] 翻訳するものはありません。
           *[other] 翻訳するものは今のところ見当たりませんが、{ $unknown }個の段落は不明です。
        }
       *[other] 翻訳する語数は{ $words }語です。
    }
status-total-taken-back = 原文で削除されたため、翻訳からも削除すべき段落が{ $count }個あります。
status-gone = 記事はもう一つもありませんが、読者にはまだ次のものが表示されています：
status-empty = 記事はまだありません。最初の記事を「{ $example }」に置いてください。
