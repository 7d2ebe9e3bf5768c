
heading-translated = Traduzidos
heading-copied = Não traduzidos
heading-obsolete = Obsoletos
heading-done = Feito
table-percent = { NUMBER($percent) }%
strings-total = { $strings ->
        [one] { $strings } rótulo
       *[other] { $strings } rótulos
    } em “{ $reference }” e em { $languages ->
        [one] mais { $languages } idioma
       *[other] mais { $languages } idiomas
    }; { $open ->
        [0] nada para traduzir.
        [one] { $open } para traduzir ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        }). “hexapla check” mostra qual é.
       *[other] { $open } para traduzir ({ $words ->
            [one] { $words } palavra
           *[other] { $words } palavras
        }). “hexapla check” mostra quais são.
    }
strings-none = Ainda não há rótulos em nenhum idioma além do de referência. Onde eles ficam, quem diz é “layout”, em “[strings]”.
strings-of-one = “{ $locale }”: { $percent }% feito; traduzidos: { $translated }; não traduzidos: { $copied }; faltando: { $missing }; obsoletos: { $obsolete }; palavras para traduzir: { $words }.
strings-no-folder = “{ $path }” não é uma pasta que possa ser lida.
strings-which-language = Não há como saber de que idioma é a pasta “{ $path }”, por isso os plurais não são examinados. “--locale” diz qual é, por exemplo “--locale fr”.
strings-bad-language = “{ $value }” não é um código de idioma.
strings-same-language = As duas pastas estão em “{ $locale }”. Compare um idioma com outro; “--locale” diz qual é.
no-sites = Esta rede só tem rótulos, e nenhum site. “hexapla check” e “hexapla status” cuidam dela; acrescente uma “[[section]]” se ela for ter um site.
help-strings = Comparar duas pastas de arquivos Fluent sem uma rede: os do idioma de referência e os de outro
help-strings-locale = O outro idioma, se a pasta não tiver o nome dele
