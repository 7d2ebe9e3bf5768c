## Every page

skip-to-content = Pular para o conteúdo
page-title = { $page } – { site-name }
nav-main = Menu principal
nav-home = Início
nav-articles = Todos os artigos
nav-topics = Temas
nav-archive = Arquivo
nav-languages = Idiomas
site-name = Uma rede Hexapla
site-tagline = Artigos em vários idiomas
feed-title = Feed de notícias (Atom)
footer-about = Publicado por: { site-name }

## Articles

published-on = Publicado em { $date }
updated-on = Atualizado em { $date }
byline = Por { $authors }
translated-by = Traduzido por { $translators }
topics-label = Temas
notice-labelled = Este artigo ainda não está disponível em { $wanted }. Você está lendo a versão em { $shown }.
notice-original = Ir para a página dessa edição
footnotes-title = Notas
footnote-back = Voltar à chamada da nota { $number }
previous-article = Artigo anterior:
next-article = Próximo artigo:
neighbours-label = Artigo anterior e próximo artigo
page-address = Endereço desta página:

## Listings

latest-articles = Últimos artigos
all-articles = Ver todos os artigos
articles-title = Todos os artigos
no-articles = Ainda não há artigos aqui.
other-languages = Em outros idiomas
entry-language = Em { $language }
pager-label = Páginas
pager-previous = Artigos mais recentes
pager-next = Artigos mais antigos
pager-status = Página { $number } de { $total }
numbered-title = { $title }, página { $number }

## Topics and years

topics-title = Temas
topic-feed-title = Feed de notícias sobre “{ $topic }” (Atom)
archive-title = Arquivo
year-title = Artigos de { $year }
article-count = { $count ->
    [one] { $count } artigo
   *[other] { $count } artigos
}
trail-label = Você está aqui

## An address that leads nowhere

not-found-title = Página não encontrada
not-found-text = Não há nenhuma página neste endereço. A página pode ter mudado de lugar, ou o endereço pode ter sido digitado com erro.
not-found-home = Ir para a página inicial

## An address that a page had

redirect-title = Esta página mudou de endereço

## Textos desatualizados, correções, retratações

notice-aged = O original deste artigo mudou um pouco. Talvez esta tradução não diga tudo o que ele diz agora.
notice-outdated = O original deste artigo mudou. Esta tradução não diz tudo o que ele diz agora.
notice-outdated-since = O original deste artigo mudou desde { $date }. Esta tradução não diz tudo o que ele diz agora.
notice-unknown = Não é certo que esta tradução diga o que o original diz agora.
notice-read-original = Ler o original ({ $language })
corrections-title = Correções
retracted = Este artigo foi retirado. Seu texto não é mais publicado aqui.
retracted-on = Este artigo foi retirado em { $date }. Seu texto não é mais publicado aqui.
