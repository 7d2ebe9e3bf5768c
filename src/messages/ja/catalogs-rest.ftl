
loose-markup = { $case ->
        [capitals] 「{ $id }」のタグ「{ $name }」が、大文字の所と小文字の所があります。
        [empty] 「{ $id }」では、「<{ $element }>」の「{ $name }」に値がありません。
       *[run-on] 「{ $id }」では、「{ $name }」がページで別の文字の書き始めと見なされます。
    }
    .why = { $case ->
        [capitals] ブラウザーは気にしませんが、XMLとして読むプログラムは受け付けません。
        [empty] ブラウザーは気にしませんが、XMLとして読むプログラムは受け付けません。
       *[run-on] ページでは、読者に別の文字が見えてしまいます。ただのテキストなら問題ありません。
    }
    .help = { $case ->
        [capitals] 始まりも終わりも、原文のとおりに書いてください。
        [empty] この文言をXMLとして使うなら、「{ $name }=""」と書いてください。
       *[run-on] この文言をHTMLとしてページに入れるなら、「&」を「&amp;」と書いてください。
    }
unknown-argument = { $case ->
        [asked] 「{ $id }」は「{"$"}{ $name }」で使い分けていますが、その値はどこからも渡されません。
        [value] 「{ $id }」は「{ $term }」の形「{ $value }」を使おうとしていますが、その形はありません。
       *[name] 「{ $id }」は「{ $term }」に「{ $name }」を渡していますが、それは使われません。
    }
    .why = 意図した形は決して選ばれません。読者には最後の形が見えます。
    .help = { $near ->
        [none] 次のどれかを使ってください：{ $known }。
       *[other] 「{ $near }」のことでしょうか？
    }
wrong-argument = { $case ->
        [differs] 「{ $id }」は「{ $function }」に「{ $value }」を渡していますが、原文が渡しているのは「{ $wanted }」です。
       *[unknown] 「{ $id }」は「{ $function }」に「{ $value }」を渡していますが、これは扱えません。
    }
    .why = { $case ->
        [differs] 読者に、別の国や日付、数が伝わってしまいます。
       *[unknown] その場所に書けるものがありません。
    }
    .help = { $case ->
        [differs] 「{ $wanted }」と書いてください。
       *[unknown] 実際にあるコード、数、または日付（「2022-07-23」）を書いてください。
    }
