
label-reference = no original
label-text = aqui
missing-value = “{ $id }” não tem texto próprio, e o original tem.
    .why = No lugar dele, nada seria mostrado. O rótulo não é usado enquanto o texto faltar.
    .help = Escreva a tradução depois do “=”.
surplus-value = “{ $id }” tem texto próprio, e o original não tem.
    .why = Nada mostra este texto. O rótulo não é usado enquanto não for corrigido.
    .help = Talvez o texto deva ficar depois de um dos nomes que começam com um ponto. Senão, exclua-o.
missing-attribute = Falta em “{ $id }” o “.{ $attribute }”, que o original tem.
    .why = Faltaria uma etiqueta ou uma indicação. O rótulo não é usado enquanto ela faltar.
    .help = Escreva “.{ $attribute } =” com a tradução, com recuo, em uma linha própria abaixo do rótulo.
surplus-attribute = “{ $id }” tem “.{ $attribute }”, que o original não tem.
    .why = Nada o mostra. O rótulo não é usado enquanto não for corrigido.
    .help = { $near ->
        [none] Exclua-o, ou dê a ele o nome que tem no original.
       *[other] Você quis dizer “.{ $near }”?
    }
duplicate-attribute = “{ $id }” tem duas vezes “.{ $attribute }”.
    .why = Os leitores só veem o último.
    .help = Exclua um dos dois.
duplicate-form = “{ $id }” tem duas vezes a forma “[{ $form }]” em uma mesma escolha.
    .why = A primeira é sempre a usada; ninguém vê nunca a segunda.
    .help = Exclua uma das duas, ou dê a ela o nome que era para ter.
missing-reference = “{ $id }” não mostra “{ $reference }” tantas vezes quanto o original{ $forms ->
        [none] {""}
       *[other] {" "}(em { $forms })
    }.
    .why = Um nome que fica guardado em um só lugar falta aqui, ou está escrito à mão.
    .help = Coloque “{"{"} { $reference } {"}"}” no lugar da frase que cabe a ele.
surplus-reference = “{ $id }” mostra “{ $reference }”, que o original não mostra aqui, ou não tantas vezes{ $forms ->
        [none] {""}
       *[other] {" "}(em { $forms })
    }.
    .why = Se o nome estiver digitado errado, não há nada no lugar dele.
    .help = { $near ->
        [none] Use o que o original usa.
       *[other] Você quis dizer “{ $near }”?
    }
uneven-variable = { $case ->
        [fewer] “{ $id }” não mostra o valor “{"$"}{ $variable }” tantas vezes quanto o original{ $forms ->
            [none] {""}
           *[other] {" "}(em { $forms })
        }.
       *[other] “{ $id }” mostra o valor “{"$"}{ $variable }” mais vezes do que o original{ $forms ->
            [none] {""}
           *[other] {" "}(em { $forms })
        }.
    }
    .why = Em alguns casos, os leitores não o veriam, ou o leriam duas vezes.
    .help = Mostre-o uma vez em cada forma, como o original. Uma forma que serve para um só número pode dizê-lo por extenso.
missing-plural = “{ $id }” não tem forma para { $missing }, e “{ $locale }” precisa dela.
    .why = Com alguns números, os leitores veriam uma forma errada.
    .help = Os plurais deste idioma são: { $known }. Acrescente uma forma para cada um que falta.
compact-plural = “{ $id }” não tem a forma “[{ $form }]”, para números como “1 milhão”.
    .why = Em “{ $locale }”, os milhões têm uma forma própria.
    .help = Acrescente a forma se o número puder ficar tão grande. Senão, não há nada a fazer.
unselected-plural = “{ $id }” tem uma só forma para todos os números “{"$"}{ $variable }”; o original tem várias.
    .why = Também em “{ $locale }” as palavras mudam com o número, de modo que com alguns números a frase ficaria errada.
    .help = Dê a ele uma escolha por “{"$"}{ $variable }” com estas formas: { $known }. Se a frase estiver certa com todos os números, deixe-a.
term-name-taken = “{ $id }” tem o nome do termo “-{ $id }”.
    .why = Só um dos dois pode ser mostrado; o outro se perde. O rótulo não é usado até ter outro nome.
    .help = Dê outro nome a um deles, em todos os idiomas.
replacement-character = Uma letra de “{ $id }” se perdeu: no lugar dela há um caractere de substituição.
    .why = O arquivo foi lido alguma vez com a codificação errada, e gravado de novo.
    .help = Escreva a letra que cabe ali, e procure outras neste arquivo.
obsolete-string = O original não tem mais um rótulo “{ $id }”.
    .why = Nada o mostra, e ele não conta como traduzido.
    .help = { $near ->
        [none] Exclua-o.
       *[other] Exclua-o. Ou você quis dizer “{ $near }”?
    }
untranslated-string = { $case ->
        [missing] Falta “{ $id }” em “{ $locale }”.
        [part] Uma parte de “{ $id }” diz o mesmo que o original, palavra por palavra.
       *[other] “{ $id }” diz o mesmo que o original, palavra por palavra.
    }
    .why = { $case ->
        [part] Os leitores encontrariam um texto em outro idioma.
       *[other] Os leitores encontrariam um texto em outro idioma. Ele não conta como traduzido.
    }
    .help = { $case ->
        [missing] { $file ->
            [none] Acrescente-o a um arquivo de “{ $locale }”.
           *[other] Traduza-o em “{ $file }”.
        }
       *[other] Traduza-o. Se for igual de propósito, escreva “# hexapla: same” na linha acima dele.
    }
broken-markup = { $case ->
        [unclosed] Em “{ $id }”, “<{ $name }>” começa e não termina.
        [unopened] Em “{ $id }”, “</{ $name }>” termina o que não começou.
        [crossed] Em “{ $id }”, “</{ $element }>” está antes do fim de “<{ $name }>”, que começou dentro dele.
        [unfinished] Em “{ $id }”, falta o “>” no fim da marca “{ $name }”.
        [unquoted] Em “{ $id }”, o valor de “{ $name }” em “<{ $element }>” não está entre aspas.
        [quote] Em “{ $id }”, as aspas do valor de “{ $name }” em “<{ $element }>” não são fechadas.
        [bare] Em “{ $id }”, “{ $name }” em “<{ $element }>” não é um nome com um valor.
        [twice] Em “{ $id }”, “<{ $element }>” tem duas vezes “{ $name }”.
        [void-end] Em “{ $id }”, “</{ $name }>” termina o que não tem fim: “<{ $name }>” fica sozinho.
        [self-closed] Em “{ $id }”, “<{ $name }/>” precisa de uma marca de fim própria.
        [entity] Em “{ $id }”, “{ $name }” representa um caractere e não tem “;” no fim.
        [entity-name] Em “{ $id }”, “{ $name }” não representa nenhum caractere.
        [run-on] Em “{ $id }”, uma página toma “{ $name }” pelo começo de um caractere.
        [comment] Em “{ $id }”, o que vem depois de “{ $name }” é um comentário, que nenhum leitor vê.
        [unseen] Em “{ $id }”, “{ $name }” é algo que um texto não pode ter.
        [nameless] Em “{ $id }”, “{ $name }” começa o fim de uma marca e não diz de qual.
        [filled] Em “{ $id }”, o que é inserido depois de “<” seria tomado por uma marca.
        [space] Em “{ $id }”, falta um espaço antes de “{ $name }” em “<{ $element }>”.
       *[other] Em “{ $id }”, “{ $name }” começa como uma marca e não é uma.
    }
    .why = Em uma página, tudo o que vem depois apareceria errado, ou sumiria.
    .help = Compare com o original. Para cada “<b>” há um “</b>”, e o que começa por último termina primeiro.
markup-differs = { $case ->
        [extra] “{ $id }” tem “{ $tag }” mais vezes do que o original{ $forms ->
            [none] {""}
           *[other] {" "}(em { $forms })
        }.
       *[other] “{ $id }” não tem “{ $tag }” tantas vezes quanto o original{ $forms ->
            [none] {""}
           *[other] {" "}(em { $forms })
        }.
    }
    .why = Um link ou um destaque faltaria, ou ficaria no lugar errado.
    .help = Use as mesmas marcas que o original, cada uma em volta das palavras que cabem a ela.
lost-element = { $case ->
        [extra] “{ $id }” tem um elemento chamado “{ $name }”, que o original não tem.
       *[other] “{ $id }” perdeu o elemento chamado “{ $name }”{ $forms ->
            [none] {""}
           *[other] {" "}(em { $forms })
        }.
    }
    .why = A página coloca ali seu próprio link ou botão; sem o nome, os leitores não têm em que clicar.
    .help = { $near ->
        [none] Copie a marca do original com o “data-l10n-name”, que não se traduz.
       *[other] Você quis dizer “{ $near }”? O nome não se traduz.
    }
reference-cycle = “{ $id }” leva de volta a si mesmo: { $way }.
    .why = Não teria fim, por isso não pode ser mostrado.
    .help = Escreva o texto por inteiro em um destes rótulos.
unknown-option = { $case ->
        [option] “{ $function }” não tem a opção “{ $option }”.
        [value] “{ $function }” não admite “{ $value }” para “{ $option }”.
        [missing] “{ $function }” precisa da opção “{ $option }”.
        [few] “{ $function }” não recebe nada com que trabalhar.
       *[other] “{ $function }” recebe mais do que admite.
    }
    .why = O valor não seria escrito como se quer, ou nem seria escrito. O texto não é usado enquanto não for corrigido.
    .help = { $case ->
        [option] { $near ->
            [none] As opções possíveis são: { $known }.
           *[other] Você quis dizer “{ $near }”?
        }
        [value] { $near ->
            [none] Admite-se: { $known }.
           *[other] Você quis dizer “{ $near }”?
        }
       *[other] Compare com o original. Os nomes das opções não se traduzem.
    }
typewriter-mark = “{ $id }” tem o sinal “{ $mark }”, da máquina de escrever.
    .why = Os tradutores o copiam para todos os idiomas.
    .help = Escreva “’” para um apóstrofo, “ e ” em volta de uma citação, “…” para as reticências.
placeable-spacing = Em “{ $id }”, “{ $name }” não tem um espaço de cada lado dentro dos sinais de chave, ou tem mais de um.
    .why = Com espaços, os tradutores veem de relance o que é texto e o que não é.
    .help = Escreva “{"{"} { $name } {"}"}”, com os sinais que ele tem.
odd-id = { $case ->
        [length] O nome “{ $id }” passa de { $limit } caracteres.
        [short] O nome “{ $id }” não chega aos { $limit } caracteres que esta rede pede.
       *[other] O nome “{ $id }” não é feito de letras minúsculas, algarismos e hifens.
    }
    .why = Os nomes são digitados à mão; os que se parecem entre si são mais fáceis de encontrar.
    .help = Dê a ele um nome conforme o lugar em que é mostrado: “nav-home”.
undocumented-variable = Nenhum comentário diz o que é “{"$"}{ $variable }” em “{ $id }”.
    .why = O tradutor não tem como saber se é um nome, um número ou uma data, e a gramática depende disso.
    .help = Escreva acima dele: “# ${ $variable }: …”.
misplaced-comment = { $case ->
        [file] Este comentário sobre o arquivo inteiro está abaixo do primeiro rótulo.
        [blank] Este comentário sobre um grupo ou um arquivo está colado à linha de cima ou à de baixo.
       *[other] Este comentário sobre um grupo não tem nenhum rótulo abaixo dele.
    }
    .why = Os tradutores o veem junto dos rótulos errados, ou não o veem.
    .help = { $case ->
        [file] Coloque-o no início do arquivo, ou escreva “##” para um grupo.
        [blank] Deixe uma linha vazia acima dele e outra abaixo.
       *[other] Coloque-o acima dos rótulos de que ele trata, ou exclua-o.
    }
hard-coded-brand = { $term ->
        [none] “{ $id }” traz o nome “{ $name }” escrito por extenso.
       *[other] “{ $id }” traz “{ $name }” escrito por extenso, e para isso existe “{ $term }”.
    }
    .why = Se o nome mudar, ou se um idioma o declinar, este rótulo não acompanha.
    .help = { $term ->
        [none] Escreva-o uma só vez, em um termo como “-name”, e remeta a ele.
       *[other] Escreva “{"{"} { $term } {"}"}” no lugar dele.
    }
typed-number = “{ $id }” traz um número escrito tal e qual em “[{ $form }]”, e “{ $locale }” usa essa forma também para { $other }.
    .why = Também com { $other }, os leitores leriam o número escrito.
    .help = Mostre o valor também nessa forma, ou escreva uma forma “[{ $other }]” para o outro número. Se { $other } nunca ocorre, não há nada a fazer.
