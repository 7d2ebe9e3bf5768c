
taken-back = { $count ->
        [one] El original ya no lo dice y la traducción todavía sí: línea { $lines }.
       *[other] El original ya no dice { $count } párrafos, títulos o elementos de lista que la traducción todavía tiene: líneas { $lines }.
    }
    .why = A los lectores de este idioma se les cuenta lo que ya no vale.
    .help = Bórrelo. Si ha de quedarse a propósito, «hexapla accept ARTICLE LOCALE --all» lo dice.
