### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = 「{ $key }」は{ $value }になっていますが、{ $low }から{ $high }まででなければなりません。
    .help = この範囲の整数を書いてください。
barrier-ends-first = 同時公開（barrier）の期限（「until」）が、公開を始める時刻（「at」）より後になっていません。
    .why = 始まる前に期限が切れ、どの言語もほかを待たないことになります。
    .help = 「until」にもっと後の時刻を書くか、省いてください。省けば期限はありません。
idle-barrier = この同時公開（barrier）の設定には言語がなく、記事の種類にもありません。
    .why = 同時公開は、言語をそろえて公開するためのものです。言語がなければ何も止めず、記事はすぐに公開されます。
    .help = 互いに待つ言語のリスト「locales」を加えるか、同時公開の設定を削除してください。
keep-above-goal = 「{ $key }」は{ $low }で、「{ $other }」の{ $high }を超えています。
    .why = 公開中のものに、これから公開するものより多くを求めることになり、公開してもすぐに外れることがあります。
    .help = 「{ $key }」には{ $high }以下の数を書いてください。
locale-not-published = 対象の支部に、言語「{ $locale }」で公開しているものはありません。
    .why = その言語が現れることはなく、同時公開は待つ相手がなく、義務も守る相手がいません。
    .help = 次のどれかを書いてください：{ $known }。または、支部の「locales」にその言語を加えてください。
role-twice = 言語「{ $locale }」が「must」と「off」の両方にあります。
    .why = 求められていない所では、足りないということもありません。
    .help = 二つのリストのどちらかから削除してください。
unknown-type = 「{ $name }」という種類はありません。
    .why = その種類の記事に求められることを、この記事に求められません。
    .help = { $near ->
        [none] 種類は次のとおりです：{ $known }。新しい種類は、pipeline.tomlに表「[types.…]」を書いて作ります。
       *[other] 「{ $near }」のことでしょうか？種類は次のとおりです：{ $known }。
    }

## What is owed

missing-required-variant = 「{ $section }」の読者に必須の、記事「{ $article }」の{ $locale }版が公開されていません{ $reason ->
        [none] （まだ翻訳されていません）
       *[other] （理由は「{ $reason }」）
    }。
    .why = ネットワークは、この記事をこの読者に自分の言語で届けると約束しています。
    .help = { $reason ->
        [none] 翻訳を手配してこのファイルに入れるか、「must」からこの言語を外してください。
       *[other] まだ何が必要かは「hexapla why { $article } { $locale }」で分かります。
    }
unknown-required-string = エディションに求められている表示文言「{ $name }」が、どの文言集にもありません。
    .why = どのエディションもこの文言を持てないため、どこでも新しいものが公開されません。
    .help = { $near ->
        [none] ネットワークの基準言語でこの表示文言を書くか、「required」からその名前を削除してください。
       *[other] 「{ $near }」のことでしょうか？違うなら、ネットワークの基準言語でこの表示文言を書いてください。
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = 記事がある言語でなぜ公開中か、なぜ公開されていないか、どうすれば変わるかを示す
help-why-article = 記事の識別名
help-why-locale = 言語
help-why-section = この支部だけ [省略時：その言語で公開しているすべての支部]
help-why-to = リリースのフォルダー。何が公開中かを読み取る [省略時：public]
why-heading = 「{ $article }」、{ $locale }、支部「{ $section }」
why-live = 読者には自分の言語で表示されます。
why-parent = 読者には{ $shown }の文章が、自分の言語のものとして表示されます。
why-gated = 公開されていません。まだ満たしていない条件があります。
why-embargoed = まだ公開されていません。公開の時を待っています。
why-withheld = 差し止められています。
why-retracted = 取り下げられました。代わりに告知が表示されます。
why-unscheduled = このエディションには載せません。
why-meanwhile-labelled = その間、読者には{ $shown }の文章が、言語の印付きで表示されます。
why-meanwhile-link = その間、読者には{ $shown }の文章へのリンクが表示されます。
why-meanwhile-none = その間、読者には何も表示されません。
why-no-edition = { $section ->
        [none] { $locale }で公開している支部はありません。
       *[other] 支部「{ $section }」は{ $locale }で公開していません。
    }

reason-missing-variant = { $locale }の文章がありません。
    .help = 翻訳を手配して、ファイル「{ $file }」に入れてください。元になるファイルは「hexapla new variant { $article } { $locale }」で作れます。
reason-draft = 文章はまだ下書きです。
    .help = でき上がったら、「{ $file }」から「draft = true」の行を削除してください。
reason-invalid = ファイルに問題があります：「{ $code }」。
    .help = 場所と対処は「hexapla check」で分かります。直せば公開されます。
reason-missing-headline = タイトルがありませんが、必須です。
    .help = 「{ $file }」の「{ $key }」に書いてください。
reason-missing-standfirst = リード文がありませんが、必須です。
    .help = 「{ $file }」の「{ $key }」に書いてください。
reason-missing-teaser = 紹介文がありませんが、必須です。
    .help = 「{ $file }」の「{ $key }」に書いてください。
reason-missing-body = タイトルだけで、その下に本文がありません。
    .help = 「{ $file }」で本文を翻訳してください。
reason-below-current = 原文の段落100個のうち、最新なのは{ $percent }個分です。{ $goal }個分が求められています。
    .help = 遅れている{ $units }個の段落を最新にしてください。変わった点は「hexapla diff { $article } { $locale }」で分かります。
reason-held-by-hysteresis = 原文の段落100個のうち、最新なのは{ $percent }個分です。新しい記事なら{ $goal }個分が求められますが、すでに公開中なので、{ $keep }個分あれば公開が続きます。
    .help = { $units ->
        [0] 原文と見比べ、そのとおりなら、「hexapla accept { $article } { $locale }」でそう確認してください。
       *[other] 遅れている{ $units }個の段落を最新にしてください。
    }
reason-not-approved = 今の文章を、まだ誰も承認していません。
    .help = 誰かに読んでもらい、それから「hexapla approve { $article } { $locale }」を実行してください。
reason-aged = { $since ->
        [none] 最近、
       *[other] { $since }以降、
    }原文の{ $units }個の段落が変わったか、加わったか、なくなりましたが、この翻訳はまだそのとおりになっていません{ $action ->
        [keep] （わずかな遅れで、まだ差し支えありません）
        [banner] （遅れているかもしれないとページに表示されます）
       *[withhold] （このような文章は差し止められます）
    }{ $until ->
        [none] 。
       *[other] 。{ $until }からは古いものとして扱われます。
    }
    .help = 最新にしてください。変わった点は「hexapla diff { $article } { $locale }」で分かります。
reason-outdated = { $since ->
        [none] かなり前に、
       *[other] { $since }以降、
    }原文の{ $units }個の段落が変わったか、加わったか、なくなりましたが、この翻訳はそのとおりになっていません{ $action ->
        [keep] 。
        [banner] （ページにそう表示されます）。
       *[withhold] （このような文章は差し止められます）。
    }
    .help = 最新にしてください。変わった点は「hexapla diff { $article } { $locale }」で分かります。
reason-unknown-history = { $part ->
        [some] { $units ->
           *[other] { $units }個の段落が原文のどの状態から作られたのか、誰も記録していません
        }
       *[whole] 原文のどの状態から作られたのか、誰も記録していません
    }{ $action ->
        [keep] 。
        [count] 。不明な段落は最新とは数えません。段落100個のうち{ $goal }個分が最新でなければなりません。
        [banner] （ページにそう表示されます）。
       *[withhold] （このような文章は差し止められます）。
    }
    .help = 原文のとおりなら、「hexapla accept { $article } { $locale }」でそう確認してください。
reason-assumed = { $units }個の段落が原文と同時に変わったため、最新として扱われていますが、まだ誰も確認していません。
    .help = 原文と見比べ、そのとおりなら、「hexapla accept { $article } { $locale }」で確認してください。
reason-strings-below = 記事以外の表示文言100件のうち、{ $locale }があるのは{ $percent }件分です。何かを公開するには{ $goal }件分が求められています。
    .help = 表示文言をもっと翻訳してください。足りないものは「hexapla check」で分かります。
reason-strings-held = { $lack ->
        [required] 記事以外の表示文言のうち、必須のものが一つ{ $locale }にありません。新しい記事なら求められますが、すでに公開中です。
       *[percent] 記事以外の表示文言100件のうち、{ $locale }があるのは{ $percent }件分です。新しい記事なら{ $goal }件分が求められますが、すでに公開中です。
    }
    .help = 表示文言を翻訳してください。足りないものは「hexapla check」で分かります。
reason-missing-string = 表示文言「{ $id }」は必須ですが、{ $locale }にはありません。
    .help = { $locale }の文言集に書いてください。
reason-embargo = { $until }まで解禁されません。
    .help = その時刻を過ぎてから、もう一度公開してください。時刻は「{ $meta }」か、公開ルールに書かれています。
reason-before-barrier = ほかの言語（{ $locales }）と同時に、{ $until }以降に公開されます。
    .help = その時刻を過ぎてから、もう一度公開してください。
reason-barrier-waiting = この記事は各言語が同時に公開されますが、次の言語の準備ができていません：{ $locales }。{ $until ->
        [none] {""}
       *[other] { $otherwise ->
            [hold] { $until }までに準備ができなければ、すべての言語が待ち続けます。
           *[partial] { $until }になると、準備のできた言語だけが先に公開されます。
        }
    }
    .help = それらの言語が条件を満たすようにしてください。何が必要かは、言語ごとに「hexapla why」で分かります。
reason-barrier-hold = この記事は各言語が同時に公開されますが、次の言語が遅れています：{ $locales }。期限が過ぎたので、編集者が決めなければなりません。
    .help = それらの言語が条件を満たすようにするか、同時公開の「locales」から外すか、「otherwise = "partial"」と書いてください。
reason-grandfathered = このルールより前の記事なので、どの文章にも必須のものだけが求められます。
reason-veto = 「{ $section }」では、編集者の拒否により差し止められています。
    .help = 「{ $meta }」から「veto」を外せば公開されます。
reason-off = 「{ $section }」では、この種類の{ $locale }版は求められていません。
    .help = 必要なら、「off」からこの言語を外してください。
reason-not-addressed = この記事は「{ $section }」向けではありません。
    .help = 必要なら、「{ $meta }」の「sections」にこの支部を加えてください。
reason-retracted = { $date }に取り下げられました。
    .help = 間違いなら、「{ $meta }」から「retracted」を削除してください。
reason-slug-clash = このアドレスは、すでにほかのものが使っています。
    .help = 「{ $file }」に別の「slug」を書いてください。

## Corrections, retractions, and what is simply gone

missing-correction = { $date }の訂正が、{ $locale }の読者に知らされていません。
    .why = この言語で誤った文章を読んだ人にも、ほかの人と同じように知る権利があります。
    .help = 何を訂正したかを、このファイルの「[corrections]」に書いてください："{ $date }" = "…"。
undeclared-correction = 記事に{ $date }の訂正はありません。
    .why = この訂正は表示されず、ほかの言語にも求められません。
    .help = 「{ $file }」の「corrections」にその日付を書くか、ここの日付を直してください。
idle-retraction = 取り下げの理由が書かれていますが、記事は取り下げられていません。
    .why = 取り下げたつもりの人がいるようですが、記事は公開されたままです。
    .help = 取り下げるなら、「{ $file }」の「retracted」に日付を書いてください。取り下げないなら、この行を削除してください。
vanished-article = 記事「{ $article }」は{ $pages }ページで公開中ですが、そのフォルダーがなくなっています。
    .why = 次に公開すると、読者に何も知らせずにページが消えます。これは取り下げではありません。
    .help = フォルダーを元に戻してください。記事を取り下げるなら、そのarticle.tomlに「retracted」と日付を書いてください。移したのなら、今の場所の「redirect-from」に古いアドレスを書いてください。
vanished-variant = 記事「{ $article }」は{ $locale }で公開中ですが、その言語のファイルがなくなっています。
    .why = 次に公開すると、読者に何も知らせずにページが消えるか、別の言語に置き換わります。
    .help = ファイルを元に戻してください。公開を止めておくなら「draft = true」と書いてください。記事を取り下げるなら、そのarticle.tomlに「retracted」と日付を書いてください。

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = 取り下げ
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }：{ $reason }（{ $sections }）
short-retracted = 取り下げ。代わりに告知を表示しています
short-before-barrier = 準備済み。ほかの言語との同時公開の時を待っています
short-barrier-waiting = 同時に公開するため、{ $value }を待っています
short-barrier-hold = { $value }を待っています。期限が過ぎたので、編集者が決めなければなりません
short-not-approved = 準備中：まだ誰も承認していません
short-below-current = 準備中：段落100個のうち{ $value }個分が最新です
short-outdated = 差し止め：原文は今は違う内容です
short-aged = 差し止め：原文が最近変わりました
short-unknown-history = 差し止め：何から作られたのか、誰も記録していません
short-strings-below = 準備中：サイトの表示文言100件のうち{ $value }件分が翻訳済みです
short-missing-string = 準備中：サイトの表示文言「{ $value }」がありません
reason-original-unread = この文章の原文がないか、読み取れないため、原文のとおりかどうか分かりません{ $action ->
        [keep] 。
        [count] 。不明な段落は最新とは数えません。段落100個のうち{ $goal }個分が最新でなければなりません。
        [banner] （ページにそう表示されます）。
       *[withhold] （このような文章は差し止められます）。
    }{ $recorded ->
        [no] 何から作られたのか、誰も記録していません。
        [damaged] 対応記録も壊れています。
       *[yes] { $owed ->
            [0] 最後に記録されたときは、最新でした。
           *[other] 最後に記録されたときは、原文の段落のうち{ $owed }個分が最新ではありませんでした。
        }
    }
    .help = 原文の何が悪いかは「hexapla check」で分かります。それが直れば、記録はすぐにまた有効になります。
short-original-unread = 差し止め：原文がないか、読み取れません
