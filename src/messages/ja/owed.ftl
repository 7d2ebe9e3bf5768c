
taken-back = { $count ->
        [1] 原文はもうこれを述べていませんが、翻訳にはまだあります：{ $lines } 行目。
       *[other] 原文がもう述べていない段落・見出し・箇条書きが翻訳に { $count } 件残っています：{ $lines } 行目。
    }
    .why = この言語の読者に、もう当てはまらないことが伝わります。
    .help = 削除してください。わざと残す場合は「hexapla accept ARTICLE LOCALE --all」でそう記録できます。
