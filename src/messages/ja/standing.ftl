### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = 古い{ $count }
cell-missing = なし{ $count }
cell-taken-back = 要削除{ $count }
cell-minor = 小変更{ $count }
cell-markup = リンク{ $count }
cell-assumed = おそらく最新{ $count }

## What the signs in the cells mean

legend-current = 原文のとおり
legend-behind = 原文より遅れている
legend-unknown = 原文のとおりか不明
legend-parent = 同じ言語の別の文章を表示
legend-unready = 準備中
legend-waiting = 公開の時を待っている
legend-missing = なし
legend-withheld = 差し止め

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = 古い段落{ $count }個（{ $words }語）
owed-units-taken-back = 削除すべき段落{ $count }個（{ $lines }行目）
owed-units-missing = 足りない段落{ $count }個（{ $words }語）
owed-units-minor = 小さな変更{ $count }件（{ $words }語）
to-do-behind = { $article } · { $locale }：{ $owed }{ $since ->
        [none] { "" }
       *[other] （{ $since }から）
    }。{ $instead ->
        [own] { $notice ->
            [yes] 読者には、遅れているかもしれないという告知付きで表示されます
           *[no] 読者にはこのまま表示されます
        }
        [parent] 読者には{ $shown }が表示されます
        [link] 読者には{ $shown }へのリンクが表示されます
        [labelled] 読者には{ $shown }が、言語の印付きで表示されます
       *[none] 読者には何も表示されません
    }（{ $sections }）
to-do-unknown = { $article } · { $locale }：{ $lock ->
        [damaged] 対応記録が壊れています。場所は「hexapla check」で分かります{ $count ->
            [0] { "" }
           *[other] 。{ $count }個の段落は、最新かどうか不明です
        }
        [none] 何から作られたのか、誰も記録していません。「hexapla record」で記録できます
       *[held] { $count ->
           *[other] { $count }個の段落は、最新かどうか不明です。原文と見比べてから
        }、「hexapla accept { $article } { $locale }」を実行してください
    }（{ $sections }）
to-do-correction = { $article } · { $locale }：{ $count ->
       *[other] { $days }の訂正が読者に知らされていません
    }（{ $sections }）

## Totals. The headings stand above numbers of articles, and of words.

heading-section = 支部
heading-locale = 言語
heading-live = 公開中
heading-behind = 遅れ
heading-unknown = 不明
heading-missing = なし
heading-withheld = 差し止め
heading-words-to-do = 残りの語数
heading-all = 合計
table-number = { $number }
status-all-articles = すべての記事
status-of-locale = { $locale }：作業{ $count }件、{ $words }語
status-more-articles = 表にあるのは、記事{ $articles }件のうち作業の多い{ $shown }件です。「--all」ですべて表示し、「--section」「--locale」「--article」で選べます。
status-more-to-do = …ほかに作業が{ $count }件あります。「--all」ですべて表示できます。
status-nothing-such = 該当するものはありません。
status-no-locks = 翻訳が何から作られたのか、まだ誰も記録していません。「hexapla record」で始めると、今の翻訳を最新とみなします。「hexapla record --from-git」なら、履歴から調べます。
status-some-locks = { $count }件の翻訳には、何から作られたかの記録がありません。「hexapla record」で書けます。

## What has changed since an earlier report

trend-title = 以前の報告との違い
trend-same = 以前の報告から変わったことはありません。
# A number as it was and as it is.
trend-change = { $before } → { $now }
trend-new = 新しい作業{ $count }件
trend-finished = 済んだ作業{ $count }件
trend-item = { $article } · { $locale }：{ $words }語
trend-more = …ほかに{ $count }件
trend-unreadable = 以前の報告「{ $path }」を読み込めません：{ $detail }。
trend-no-report = 「{ $path }」は「hexapla status --format json」の報告ではありません。
trend-other-version = 「{ $path }」はバージョン{ $found }の報告ですが、比べられるのはバージョン{ $known }の報告だけです。今のHexaplaで報告を作り、次回のために取っておいてください。
trend-other-selection = 以前の報告は対象が違います。別の「--section」「--locale」「--article」、または「--stale」「--missing」「--withheld」「--corrections」で作られています。同じ指定にしてください。

## Help

help-status-stale = 原文より遅れている翻訳だけ
help-status-missing = 足りないものだけ（文章全体、またはその中の段落）
help-status-withheld = でき上がっていて差し止められている文章だけ
help-status-corrections = 訂正が読者に知らされていない文章だけ
help-status-sort = 作業の一覧の並び順：importance、age、words、article [省略時：importance]
help-status-since = このファイルにある以前の「status --format json」と比べる
help-status-all = 件数にかかわらず、すべての記事と作業を表示する
to-do-unread = { $article } · { $locale }：原文がないか、読み取れません。理由は「hexapla check」で分かります。{ $recorded ->
        [no] 何から作られたのか、誰も記録していません
        [damaged] 対応記録も壊れています
       *[yes] { $owed ->
            [0] 最後に記録されたときは、最新でした
           *[other] 最後に記録されたときは、{ $owed }個の段落が最新ではありませんでした
        }
    }（{ $sections }）
