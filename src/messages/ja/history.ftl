help-restore = ファイルの以前の版を一覧にする、または元に戻す
help-restore-path = ファイル（ネットワークのフォルダーから見たパス）
help-restore-id = 版の番号。省略したときに版が複数あれば、一覧を表示する

restore-heading-id = 版
restore-heading-time = 保存日時
restore-heading-bytes = バイト
restore-heading-lines = 行
restore-heading-why = 保存の理由
restore-why = { $why ->
        [merged] 別の文章が取り込まれた
        [restored] 以前の版に戻された
        [removed] 削除された
       *[replaced] 別の文章に置き換えられた
    }
restore-choose = 「hexapla restore { $path } { $id }」で第{ $id }版に戻せます。
restore-done = 「{ $path }」を第{ $id }版に戻しました。
restore-kept = それまでの内容は、第{ $id }版として保存しました。
restore-same = 「{ $path }」はすでにこの内容です。何も書き込みませんでした。
restore-dry-run = 実際に行えば「{ $path }」は第{ $id }版に戻ります。何も書き込みませんでした。
restore-none = 「{ $path }」の以前の版は保存されていません。
restore-unknown = 「{ $path }」に「{ $id }」という版はありません。あるのは次の版です：{ $known }。
restore-in-the-way = 何も書き込みませんでした。「{ $path }」の場所にファイルではないものがあるか、途中にリンクがあります。先によそへ移してください。
