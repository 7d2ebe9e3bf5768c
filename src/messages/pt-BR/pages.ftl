### What can be wrong with pictures and with addresses that articles had.
### The glossary stands in cli.ftl.

broken-image = A largura e a altura desta imagem não podem ser lidas.
    .why = Ela está danificada, ou não é do tipo que o nome indica; a maioria dos navegadores mostrará um vazio no lugar.
    .help = Abra-a em um programa de imagens e exporte-a de novo com o nome certo.
bad-redirect = { $fault ->
        [many] Um artigo não pode ter mais de { $limit } endereços anteriores em um idioma.
       *[form] “{ $path }” não pode ter sido o endereço de um artigo.
    }
    .why = Ninguém é levado adiante a partir dele: quem segue um link antigo encontra uma página de erro.
    .help = Escreva só o que vinha depois do endereço da página inicial da edição, como “old-name”: letras, algarismos e hifens, e nenhum dos nomes que o site reserva para si.
redirect-clash = O endereço “{ $path }” não pode levar a este artigo: { $winner ->
        [none] nele está um arquivo ou outro site.
       *[other] ele é do artigo “{ $winner }”.
    }
    .why = O que está lá permanece, e ninguém é levado adiante a partir do endereço antigo.
    .help = Retire o endereço de “redirect-from”, ou dê outro endereço ao que está lá.
