
preview-not-live = 読者には、このページはまだ見えません。{ $reasons }
preview-last-good = 「{ $path }」にエラーがあるため、その前の内容を表示しています。
preview-settings = pipeline.tomlにエラーがあるため、その前の設定を使っています。
preview-held = ファイルのほとんどがなくなっています。以前あったものを表示し、何も公開しません。
preview-no-page = このページは作れません。
preview-findings = { $count ->
    [0] このページの文章に、問題は見つかりませんでした
   *[other] このページの文章に、指摘が{ $count }件あります
}
watch-ready = { $folders }個のフォルダーにある{ $articles }件の記事を見守っています。
watch-preview = { $section }のプレビュー：{ $url }
watch-control = 稼働状況と計測値：{ $url }
watch-taken = 取り込み：{ $path }
watch-removed = なくなりました：{ $path }
watch-moved = 移動：{ $from } → { $path }
watch-back = 元どおりに戻りました：{ $path }
watch-ignored = 対象外としました: { $path }
watch-faulty = 誤りあり：{ $path }（{ $code }）
watch-kept = 誤りあり：{ $path }（{ $code }）。引き続き、以前の内容を表示します。
watch-settings-kept = pipeline.tomlに誤りがあります（{ $code }）。引き続き、以前の設定を使います。
watch-settings-held = 今のpipeline.tomlは使いません。問題のなかったものが表示されなくなるためです（{ $what ->
    [texts] 文章
   *[articles] 記事
}：{ $before }件中{ $count }件）。引き続き、以前の設定を使います。直すか、意図したものであれば「hexapla watch --resume」を実行してください。
watch-held = { $loss ->
    [gone] フォルダー「{ $path }」がなくなっています
    [empty] フォルダー「{ $path }」の中に何も残っていません
   *[texts] { $before }件の文章のうち、{ $gone }件がなくなっています
}。事故のようなので、以前あったものをサイトに残し、何も公開しません。意図したものなら、「hexapla watch --resume」を実行してください。
watch-resumed = 保留していたものを、今の状態で取り込みます。
watch-reloaded = 設定とすべてのファイルを調べ直しました。
watch-polling = このファイルシステムは、ほかからの変更を知らせません。{ $seconds }秒ごとに調べます。
watch-limit = システムがこのユーザーのために見守れるフォルダーの数を超えたため、すべてのフォルダーを{ $seconds }秒ごとに調べます。変更をすぐに知るには、「fs.inotify.max_user_watches」を大きくしてください。
watch-lost = システムが知らせきれないほど多くの変更がありました。すべてを調べます。
watch-published = { $section }：リリース{ $release }を公開しました。ページは{ $pages }個、変わったファイルは{ $changed }個です。
watch-unchanged = { $section }：リリース{ $release }は最新です。
watch-pinned = { $section }：リリース{ $release }に固定されているため、何も公開しませんでした。
watch-publish-failed = { $section }は公開されませんでした：{ $detail }（{ $path }）
watch-publish-faulty = ページを作れないため、{ $section }は公開されませんでした。理由は「hexapla check」で分かります。
watch-publish-waits = ほかの誰かが公開しているところです。もう一度試します。
watch-keep-failed = 最後の正しい文章を保存できませんでした：{ $detail }
watch-watch-failed = フォルダーを見守ることができません：{ $detail }。{ $seconds }秒ごとに調べます。
watch-ended = 終了しました。
watch-taken-by = このネットワークは、別の常駐プログラムが見守っています：「{ $host }」のプロセス{ $pid }、{ $since }から。
watch-taken-by-somebody = このネットワークは、別の常駐プログラムが見守っています。
watch-lock-failed = 「{ $path }」をロックできません：{ $detail }
watch-overtaken = 「{ $path }」の変更が速すぎて、公開が追いつきません。
help-watch = ネットワークを見守り、変わったものを表示し、検査し、公開する
help-watch-publish = 変わったものを公開する
help-watch-no-preview = プレビューを表示しない
help-watch-control = 稼働状況と計測値のポート [省略時：空いているもの]
help-watch-once = 今あるものを取り込んで終了する
help-watch-resume = 保留しているものは、意図したものとする
help-wait = 常駐プログラムがファイルを取り込むまで待つ
help-wait-path = ファイルまたはフォルダー。省略すると、ネットワーク全体
help-wait-timeout = 最長で待つ時間（例：「5s」）[省略時：60s]
wait-bad-time = 「{ $value }」は時間の長さではありません。「5s」「500ms」「2m」のように書いてください。
wait-outside = 「{ $path }」は、このネットワークの中にありません。
wait-unknown = 「{ $path }」については何も分かりません。そのファイルはなく、取り込まれた記録も、返事の記録もありません。
wait-nobody = このネットワークを見守っている常駐プログラムはありません。「hexapla watch」で始めてください。
wait-late = 常駐プログラムは、まだ取り込んでいません。作業中かもしれません。何をしているかは「hexapla watch」に表示されます。
watch-log-failed = ログを書き込めませんでした：{ $detail }。ほかの動作は止まりません。
wait-held = { $loss ->
    [gone] フォルダー「{ $path }」がなくなっています
    [empty] フォルダー「{ $path }」の中に何も残っていません
   *[texts] { $before }件の文章のうち、{ $gone }件がなくなっています
}。誰かが確かめるまで、常駐プログラムは何も取り込みません。なくなったものを元に戻せば、自動的に再開します。意図したものなら、「hexapla watch --resume」を実行してください。
