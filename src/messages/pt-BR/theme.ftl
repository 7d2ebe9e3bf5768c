### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = “{ $colour }” não é uma cor que se possa escrever aqui (em “{ $key }”).
    .help = Escreva “#” e seis sinais, algarismos de 0 a 9 ou letras de a a f, como “#ac3218”, ou três, como “#fff”.
bad-font-name = “{ $font }” não pode ser o nome de uma fonte (em “{ $key }”).
    .why = Nomes de fontes têm letras, algarismos, espaços e hifens. Outros sinais poderiam alterar a folha de estilo.
    .help = Escreva cada fonte como um texto próprio, sem aspas nem vírgulas dentro, como ["Noto Serif", "Georgia"].
bad-picture = “{ $file }” não é uma imagem que os navegadores mostrem (em “{ $key }”).
    .help = Indique um arquivo que termine com um destes: { $known }.
bad-size = “{ $value }” não é um número de { $least } a { $most } com no máximo duas casas decimais (em “{ $key }”).
    .why = Letras ou linhas de outro tamanho não poderiam ser lidas.
    .help = Escreva um número assim sem aspas, como 1.1. Ou apague a linha: o Hexapla sabe do que cada escrita precisa.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = Nenhum idioma configurado se escreve na escrita “{ $name }”.
    .why = O que se diz aqui não tem efeito.
    .help = { $near ->
        [none] As escritas desta rede são: { $known }. Para um só idioma, escreva seu código, como “ur”.
       *[other] Você quis dizer “{ $near }”? As escritas desta rede são: { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] Em telas escuras, o contraste
       *[other] O contraste
    } de “{ $letters }” sobre “{ $ground }” é { $ratio }, e é preciso 4.5.
    .why = Leitores com visão fraca, com uma tela ruim ou ao sol não distinguem o texto.
    .help = Escureça um dos dois, ou clareie o outro.
missing-theme-file = Não há um arquivo “{ $file }” em “{ $folder }”.
    .why = O site mostra no lugar o sinal próprio do tema visual.
    .help = { $near ->
        [none] Ponha o arquivo lá, ou corrija o nome.
       *[other] Você quis dizer “{ $near }”?
    }
