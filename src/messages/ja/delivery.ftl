### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = 以前のリリースに戻して公開し、そのまま固定する
help-releases = 公開しているもの、戻れるリリースを表示する
help-archive = 各サイトを一つのファイル<section>.tar.zstにもまとめる
help-dry-run = 変わる点を表示するだけで、何も変更しない
help-unpin = 以前のリリースに戻した支部で、再び新しいリリースを公開できるようにする
help-patience = ほかの公開が終わるのを待つ時間 [省略時：0]
help-to-release = 公開するリリース [省略時：直前に公開していたもの]
help-releases-dir = リリースを置くフォルダー [省略時：public]
help-verify = すべてのファイルを、公開したときの内容と比べる

## Publishing

publish-would-release = { $section }：リリース{ $release }になります：追加{ $added }、変更{ $changed }、削除{ $removed }。
publish-pinned = { $section }：リリース{ $release }に固定されているため、新しいものは公開されません（追加{ $added }、変更{ $changed }、削除{ $removed }）。公開するには「hexapla publish --unpin」を実行してください。
publish-pinned-elsewhere = { $section }：{ $live ->
        [none] 何も公開されていません
       *[other] 公開中なのはリリース{ $live }です
    }が、固定されているのはリリース{ $release }です。これを公開するには「hexapla rollback --section { $section } --to { $release }」を、固定をやめるには「hexapla publish --unpin」を実行してください。
publish-unpinned = { $section }：リリース{ $release }への固定を解除しました。
publish-would-unpin = { $section }：リリース{ $release }への固定が解除されます。
publish-state-unknown = { $section }：「{ $path }」を理解できません。支部が固定されているかどうかを示すファイルなので、何も変更していません。元に戻すか、削除してください。削除すると、支部は固定されていないことになります。
publish-leftover = { $section }：「{ $path }」は不要になりましたが、削除できませんでした：{ $detail }。害はありません。次に公開するときにもう一度試します。
locked = { $host ->
        [none] ほかの誰かが「{ $path }」に公開しているところです。
       *[other] 「{ $host }」のプロセス{ $pid }が、{ $since }から「{ $path }」に公開しているところです。
    }何も変更していません。終わるのを待つか、「--wait 60」で最長60秒待つようにしてください。
locked-waiting = { $host ->
        [none] ほかの誰かが「{ $path }」に公開しているところです。
       *[other] 「{ $host }」のプロセス{ $pid }が、{ $since }から「{ $path }」に公開しているところです。
    }終わるのを待っています…

## Going back

rollback-done = { $section }：リリース{ $release }を再び公開し、固定しました。「hexapla publish --unpin」を実行するまで、新しいものは公開されません。
rollback-stays = { $section }：リリース{ $release }はすでに公開中で、いま固定しました。「hexapla publish --unpin」を実行するまで、新しいものは公開されません。
rollback-nothing = { $section }：リリース{ $release }より前に戻れるリリースはありません。あるものは「hexapla releases」で分かります。
rollback-nothing-live = { $section }：何も公開されていないため、戻る元がありません。どのリリースかを「--to」で指定してください。あるものは「hexapla releases」で分かります。
rollback-unknown = { $section }：そのリリースはありません。あるのは次のとおりです：{ $known }。
rollback-damaged = { $section }：リリース{ $release }は壊れているため、公開しませんでした。{ $files }個のファイルが、公開したときと違います。「--to」で別のものを選んでください。無事なものは「hexapla releases --verify」で分かります。
rollback-failed = { $section }：戻せませんでした：{ $detail }。ディスクに空きがあり、「{ $path }」に書き込む権限があることを確かめて、もう一度お試しください。
rollback-assets = { $section }：新しいページを開いたままの読者のための画像やスタイルシートを、一部残せませんでした：{ $detail }。
rollback-which-section = どの支部かを「--section」で指定してください。リリースの番号は支部ごとに数えます。あるのは次のとおりです：{ $known }。
usage-unknown-delivered = 支部「{ $value }」で公開されたものはありません。あるのは次のとおりです：{ $known }。

## What is there

releases-none = 「{ $path }」にリリースはありません。最初のリリースは「hexapla publish」で作れます。
releases-heading-section = 支部
releases-heading-release = リリース
releases-heading-made = 作成
releases-heading-files = ファイル
releases-heading-size = サイズ
releases-heading-state = 状態
# hexapla: same
releases-size = { $size } kB
releases-whole = すべてのファイルが、公開したときのままです。
releases-live-missing = { $section }：公開中のはずのリリース{ $release }がありません。読者には何も見えません。「hexapla publish」か「hexapla rollback」を実行してください。
release-live = 公開中
release-pinned = 固定
# The release that “hexapla rollback” would make live.
release-before = 直前に公開
release-damaged = 破損
release-damage = { $section }、リリース{ $release }：「{ $path }」は{ $flaw ->
        [missing] なくなっています
        [unreadable] 読み込めません
       *[changed] 公開したときの内容と違います
    }。
release-damage-more = { $section }、リリース{ $release }：壊れたファイルがほかに{ $more }個あります。

## Archives

archive-done = { $section }：アーカイブ「{ $path }」。
archive-changed = 「{ $path }」は書き出しませんでした。その間に、生成したサイトのファイルが変わりました。もう一度生成してください。
