### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = Explicar com um exemplo um código de “check”
help-schema = Mostrar o JSON Schema de um tipo de arquivo, para editores de texto
help-completions = Mostrar o que um shell precisa para completar comandos
help-man = Mostrar uma página do manual, ou gravar todas
help-quiet = Não mostrar nada além de ocorrências e erros
help-format-of = Forma do resultado: { $known } [se não indicada: human]
help-fail-on = Nível a partir do qual terminar com o código 1: error, warning, note ou never [se não indicado: error]
help-fail-on-status = Nível a partir do qual, no que é mostrado, terminar com o código 1: error, warning, note ou never [se não indicado: never]
help-code = Um código, por exemplo “broken-link” [se não indicado: todos]
help-schema-file = Tipo de arquivo: pipeline, article ou front-matter
help-shell = O shell: bash, elvish, fish, powershell ou zsh
help-man-page = Um comando, por exemplo “publish” [se não indicado: todo o Hexapla]
help-man-out = Pasta em que gravar todas as páginas

## Slips on the command line

usage-choices = Pode ser: { $known }.
usage-unknown-code = Não há o código “{ $value }”. “hexapla explain” lista todos.
usage-unknown-page = Não há o comando “{ $value }”. Há: { $known }.

## A report of findings

report-title = Hexapla: o que está errado
report-level = Nível
report-place = Lugar
report-what = O que está errado
report-help = O que fazer
report-more = { $count ->
        [one] Há mais { $count } ocorrência que não está listada aqui.
       *[other] Há mais { $count } ocorrências que não estão listadas aqui.
    }
sarif-root = A pasta da qual partem os caminhos

## The status

status-title = Hexapla: como andam as traduções
# $known are the locales of the section's editions.
status-no-edition = A seção “{ $section }” não tem edição em: { $locales }. Ela tem: { $known }.
status-no-variant = Nenhum artigo tem nada em: { $locales }.

## An explanation

heading-code = Código
heading-level = Nível
heading-what = Por exemplo
explain-why = Por que importa:
explain-help = O que fazer:
explain-wrong = Errado:
explain-says = O que “hexapla check” diz disso:
explain-right = Certo:
# These follow the path of a file.
explain-there = existe
explain-absent = não existe
explain-link = é um link para outro arquivo
explain-pipe = é um pipe
explain-locked = não é permitido lê-lo
explain-more = “hexapla explain” e um código mostra o que ele significa, com um exemplo.
explain-title = Todas as ocorrências
explain-intro = Esta página é feita com “hexapla explain --format md”. Cada exemplo é realmente verificado; está em uma pequena rede com uma edição em inglês, uma em francês e uma em árabe.

## Manual pages

man-name = Nome
man-synopsis = Sinopse
man-exit = Código de saída
man-exit-0 = Está tudo bem.
man-exit-1 = O conteúdo está aquém do exigido.
man-exit-2 = A linha de comando ou as configurações estão erradas.
man-exit-3 = Falha do ambiente: disco, conexão ou permissão.
explain-foreign = é outro nome de um arquivo particular de outra pessoa
