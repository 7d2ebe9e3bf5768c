
taken-back = { $count ->
        [one] L’original ne le dit plus, et la traduction le dit encore : ligne { $lines }.
       *[other] L’original ne dit plus { $count } paragraphes, titres ou éléments de liste que la traduction a encore : lignes { $lines }.
    }
    .why = Les lecteurs de cette langue apprennent ce qui n’est plus vrai.
    .help = Supprimez-le. S’il doit rester exprès, « hexapla accept ARTICLE LOCALE --all » le dit.
