
ignored-file = { $kind ->
        [partial] まだ送られている途中のファイルには触れません：{ $names }
       *[editor] エディターが開いているファイルの横に置くファイルには触れません：{ $names }
    }{ $more ->
        [0] 。
       *[other] 、ほか{ $more }個。
    }
    .why = プログラムは、後で自分で名前を変えるか削除するものに、このような名前を付けます。
    .help = { $kind ->
        [partial] 送られている間は、何もしなくてかまいません。残ってしまったら、もう一度送るか、削除してください。
       *[editor] ファイルが開いている間は、何もしなくてかまいません。残ってしまったら、エディターが異常終了したのかもしれません。見当たらなくなった文章が入っていないか確かめてから、削除してください。
    }
conflict-copy = 「{ $name }」は「{ $original }」の二つ目の版で、二人が同時に変更したために別に置かれたものです{ $there ->
       *[yes] 。
        [no] 。「{ $original }」はありません。
    }
    .why = どちらが正しいかは人にしか分からないため、二つ目の版は保留されます。公開も削除もされません。
    .help = { $there ->
       *[yes] 二つを見比べ、足りないものを「{ $original }」に移してから、「{ $name }」を削除してください。
        [no] これが正しいものなら、名前を「{ $original }」に変えてください。そうでなければ、削除してください。
    }
bad-duration = 「{ $value }」は「{ $key }」に使える時間の長さではありません。
    .help = { $low }から{ $high }までの長さを、300ms、10s、10m、2h、1h30mのように書いてください。
bad-time-of-day = 「{ $value }」は時刻ではありません（「{ $key }」）。
    .help = 06:30のように、時と分を二桁ずつ、00:00から23:59までで書いてください。
unknown-time-zone = 「{ $value }」はタイムゾーンではありません。
    .why = 時刻は、このタイムゾーンの時計で読み取ります。
    .help = Europe/ParisやAsia/Karachiのように、名前を書いてください。
help-log = 常駐プログラムが各ファイルに何をしたかを表示する
help-log-path = これらのファイル、またはこれらのフォルダーの下のファイルだけ
help-log-count = 終わりから何行を表示するか [省略時：100]
help-log-since = それ以降のものだけ：2022-07-26T12:00:00Zのような時刻、または2hのような、どのくらい前か
usage-bad-since = 「{ $value }」は、2022-07-26T12:00:00Zのようなタイムゾーン付きの時刻でも、2hや10mのような時間の長さでもありません。
log-none = ログには何もありません。ログを書くのは「hexapla watch」と「hexapla intake」だけです。
log-unreadable = ログを読み込めません：{ $detail }
log-heading-time = 時刻
log-heading-event = したこと
log-heading-what = 対象
log-heading-more = 理由と数
log-event = { $event ->
        [started] 開始
        [stopped] 停止
        [accepted] 取り込み
        [faulty] 誤りあり
        [moved] 移動
        [back] 元に戻る
        [kept-last-good] 最後の正しい文章を維持
        [ignored] 触れず
        [held] 人が確かめるまで保留
        [released] 保留を解除
        [removed] 削除
        [published] 公開
        [settings-kept] 最後の正しい設定を維持
        [restored] 以前の版に戻す
        [delivered] inboxから取り込み
        [answered] お便りを付けて保留
       *[failed] 失敗
    }
log-where =
    { $way ->
        [from] { $path }から
       *[to] { $path }へ
    }
log-count = { $what ->
        [added] 追加{ $count }
        [before] 以前{ $count }
        [changed] 変更{ $count }
        [files] ファイル{ $count }個
        [gone] 消失{ $count }
        [release] リリース{ $count }
        [removed] 削除{ $count }
       *[more] ほか{ $count }
    }
