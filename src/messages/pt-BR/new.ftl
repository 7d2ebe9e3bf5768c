### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = Começar um artigo, uma versão, uma seção ou um idioma
help-new-article = Começar um artigo: seus dados gerais e seu original como rascunho
help-new-variant = Criar um arquivo que mostra ao tradutor o que traduzir e onde
help-new-section = Acrescentar uma seção a pipeline.toml, com seus rótulos
help-new-locale = Acrescentar um idioma a pipeline.toml, com rótulos a traduzir, e listar o que falta nele
help-new-id = Identificador do artigo, isto é, seu caminho, por exemplo 2026/summer-school
help-headline = Título do artigo
help-original = Idioma do seu original [se não indicado: a source-locale da rede]
help-new-of = Identificador do artigo
help-new-into = Idioma para o qual traduzir
help-new-section-id = Identificador da seção, por exemplo “brazil”
help-url = Endereço do site, por exemplo https://example.org/
help-new-locales = Idioma de uma de suas edições; a primeira fica no próprio endereço (pode ser repetido)
help-new-tag = Código do novo idioma, por exemplo “pt-BR”
help-new-in = Seção que o publica [se não indicada: nenhuma]

## What was done, or not

new-written = Arquivo gravado: { $path }
new-exists = { $path } já existe. Nada foi alterado.
new-article-exists = Já há um artigo “{ $id }”. Nada foi alterado.
new-bad-article = “{ $id }” não pode ser o identificador de um artigo. Escreva letras, algarismos e hifens, com “/” entre as pastas.
new-no-source-locale = A rede não tem idioma dos originais. Indique um com “--locale”, ou acrescente “source-locale” em “[network]” no pipeline.toml.
new-no-source = O original de “{ $article }” não está lá ou não pode ser lido. “hexapla check” diz por quê.
new-locale-exists = A seção “{ $section }” já publica { $locale }.
new-locale-known = { $locale } já é um idioma desta rede. Indique com “--section” que seção deve publicá-lo.
new-locale-unpublished = Nenhuma seção publica { $locale } ainda: suas versões são lidas e podem substituir outras. Acrescente-o a “locales” de uma seção quando tudo estiver pronto.
new-cannot-edit = Não foi possível alterar pipeline.toml automaticamente. Acrescente você mesmo “{ $locale }” a “locales”.
new-strings = Rótulos para { $locale }. Retire “# ” do início de uma linha e traduza o que vem depois de “=”.
new-section-strings = O que esta seção diz de modo diferente das outras, como seus próprios site-name e site-tagline.

## In the file that a translator fills in

fill-in-top = Para traduzir de { $source } para { $locale }. Escreva cada tradução entre as aspas, abaixo do original. O que está entre chaves, como {"{"} $name {"}"}, é preenchido sozinho: deixe como está.
fill-in-draft = Apague a linha com “draft” quando o texto estiver pronto para ser publicado.
fill-in-messages = Traduza só as palavras. Mantenha os nomes, as setas e os colchetes.
fill-in-body = Escreva cada tradução abaixo do original. Estes comentários não são publicados; podem ficar ou ser apagados.

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = “{ $title }”: de { $source } para { $locale }
handoff-fill = Escreva cada tradução entre as aspas, abaixo do original.
handoff-update = O original mudou depois da tradução. Aqui está o que precisa de mais uma olhada: cada mudança e, abaixo dela, sua tradução como está agora. Corrija a tradução ali mesmo e deixe as linhas com “¶” como estão.
handoff-review = Aqui está toda a tradução, cada parágrafo abaixo do original. Corrija o que quiser ali mesmo e deixe as linhas com “¶” como estão. O que você não tocar fica como está.
handoff-send = Quando terminar, salve o arquivo com o mesmo nome e coloque-o na pasta por onde você envia suas traduções. Observações como esta são retiradas automaticamente.
handoff-facts = O que está entre chaves é preenchido sozinho, e cada idioma escreve isso à sua maneira. Deixe como está:
handoff-body = Escreva cada tradução abaixo do original. O que você deixar vazio pode vir depois.
handoff-stays = Se uma tradução pode ficar como está, embora o original tenha mudado, escreva um x entre os colchetes depois de “¶”: [x]. O que você deixar como está, sem um x, será pedido de novo mais tarde.
handoff-before = O original era assim:
handoff-now = Agora é assim:
handoff-original = O original:
handoff-new = Novo no original:
handoff-links = Um link ou uma imagem leva agora a outro lugar:
handoff-gone = O original não tem mais { $names }. Tire isso da tradução onde ainda estiver.
handoff-taken-back = O original não diz mais isto. Apague a sua tradução abaixo e deixe a linha com “¶”. Se for para ficar, escreva um x entre os colchetes: [x].
handoff-parts-gone = O original não tem mais isto. Apague-o da sua tradução abaixo:
handoff-forms = Escreva depois de cada colchete o que se diz ali. Uma linha de que seu idioma não precisa pode ficar como está.
handoff-whole = Toda esta parte do original:
handoff-written = Arquivo gravado: { $path } ({ $paragraphs ->
        [one] { $paragraphs } parágrafo
       *[other] { $paragraphs } parágrafos
    }, { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    })
handoff-nothing = { $locale } não tem nada pendente em “{ $article }”: não há nada para repassar. “--whole” entrega a tradução inteira.
handoff-nothing-for = Não há trabalho para { $name }: não há nada para repassar.
handoff-unreadable = A tradução de “{ $article }” para { $locale } não pode ser lida. “hexapla check” diz por quê.
help-handoff = Criar arquivos para os tradutores: o que há para traduzir ou o que mudou
help-handoff-article = Identificador do artigo
help-handoff-tag = Idioma para o qual traduzir
help-handoff-translator = Tudo o que esta pessoa (identificador ou nome) tem a traduzir
help-handoff-whole = A tradução inteira, e não só o que mudou
help-handoff-out = Pasta onde gravar [se não indicada: outbox]
