
duplicate-region = O dado “{ $fact }” enumera “{ $region }” duas vezes.
    .why = Os leitores encontrariam o nome duas vezes, e o total teria um a mais.
    .help = Exclua um dos dois.
wrong-count = O dado “{ $fact }” enumera { $found }, e são esperados { $expected }.
    .why = Um dos dois está errado: alguém contou de outro jeito que a lista.
    .help = Acrescente o que falta, exclua o que sobra, ou corrija “expect-count”.
unnamed-region = { $section ->
        [none] Não há nome para “{ $region }” em { $locale }.
       *[other] A seção “{ $section }” não tem nome para “{ $region }” em { $locale }.
    }
    .why = O leitor encontraria um buraco na frase.
    .help = Escreva region-{ $region } = … em um arquivo de rótulos deste idioma.
unused-fact = Nenhum texto mostra o dado “{ $fact }”.
    .why = Quem o corrige acredita que as páginas mudam. Muitas vezes, algum texto traz o número digitado.
    .help = Escreva { $placeable } onde está o número nos textos, ou exclua o dado.
contradicted-fact = Aqui está “{ $written }”, e no dado “{ $fact }” está { $value }.
    .why = Os leitores encontram dois números em um mesmo artigo.
    .help = Escreva { $placeable } no lugar do número se ele quiser dizer o mesmo.
falling-fact = O dado “{ $fact }” aqui é { $value }, e antes era { $before }, em “{ $other }”.
    .why = Na série “{ $series }” ele só pode crescer: um dos dois artigos está errado.
    .help = Corrija o que está errado, ou a data dele. Se o número puder cair, retire-o de “monotonic”.
unknown-series = Não existe a série “{ $name }”.
    .why = Os números dela não seriam comparados com nenhum outro.
    .help = { $near ->
        [none] As séries são indicadas no pipeline.toml: { $known }.
       *[other] Você quis dizer “{ $near }”? As séries são indicadas no pipeline.toml: { $known }.
    }
