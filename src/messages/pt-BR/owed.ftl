
taken-back = { $count ->
        [one] O original não diz mais isto, e a tradução ainda diz: linha { $lines }.
       *[other] O original não diz mais { $count } parágrafos, títulos ou itens de lista que a tradução ainda tem: linhas { $lines }.
    }
    .why = Os leitores deste idioma ficam sabendo o que já não vale.
    .help = Apague. Se for para ficar de propósito, “hexapla accept ARTICLE LOCALE --all” diz isso.
