
loose-markup = { $case ->
        [capitals] Em “{ $id }”, a tag “{ $name }” está escrita aqui com maiúsculas e ali com minúsculas.
        [empty] Em “{ $id }”, “{ $name }” não tem valor em “<{ $element }>”.
       *[run-on] Em “{ $id }”, uma página tomaria “{ $name }” pelo começo de outro sinal.
    }
    .why = { $case ->
        [capitals] Os navegadores não se importam; programas que leem isso como XML recusam.
        [empty] Os navegadores não se importam; programas que leem isso como XML recusam.
       *[run-on] Em uma página, os leitores veriam outro sinal. Em texto sem formatação não faz diferença.
    }
    .help = { $case ->
        [capitals] Escreva-a como no original, no começo e no fim.
        [empty] Escreva “{ $name }=""” se o rótulo for usado como XML.
       *[run-on] Escreva “&amp;” no lugar de “&” se o rótulo for posto em uma página como HTML.
    }
unknown-argument = { $case ->
        [asked] “{ $id }” escolhe por “{"$"}{ $name }”, que ninguém lhe dá.
        [value] “{ $id }” pede a “{ $term }” a forma “{ $value }”, que não existe ali.
       *[name] “{ $id }” dá “{ $name }” a “{ $term }”, que não o pede.
    }
    .why = A forma pretendida nunca é usada. Os leitores veem a última.
    .help = { $near ->
        [none] Use um destes: { $known }.
       *[other] Você quis dizer “{ $near }”?
    }
wrong-argument = { $case ->
        [differs] “{ $id }” dá “{ $value }” a “{ $function }”; o original dá “{ $wanted }”.
       *[unknown] “{ $id }” dá “{ $value }” a “{ $function }”, que não sabe o que fazer com isso.
    }
    .why = { $case ->
        [differs] Os leitores ficam sabendo de outro país, dia ou número.
       *[unknown] Nada pode ser escrito no lugar dele.
    }
    .help = { $case ->
        [differs] Escreva “{ $wanted }”.
       *[unknown] Escreva um código, um número ou um dia (“2022-07-23”) que exista.
    }
