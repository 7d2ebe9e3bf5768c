
preview-not-live = Os leitores ainda não veem esta página. { $reasons }
preview-last-good = “{ $path }” tem erros; é mostrado o que dizia antes deles.
preview-settings = pipeline.toml tem erros; é usada a configuração anterior a eles.
preview-held = A maioria dos arquivos não está mais lá. É mostrado o que havia, e nada é publicado.
preview-no-page = Esta página não pode ser feita.
preview-findings = { $count ->
    [0] Nada de errado foi encontrado nos textos desta página
    [one] { $count } ocorrência nos textos desta página
   *[other] { $count } ocorrências nos textos desta página
}
watch-ready = Em observação: { $articles ->
    [one] { $articles } artigo
   *[other] { $articles } artigos
} em { $folders ->
    [one] { $folders } pasta
   *[other] { $folders } pastas
}.
watch-preview = Pré-visualização de { $section }: { $url }
watch-control = Estado do serviço e métricas: { $url }
watch-taken = Incorporado: { $path }
watch-removed = Não está mais lá: { $path }
watch-moved = Movido: { $from } → { $path }
watch-back = Voltou como estava: { $path }
watch-ignored = Deixado de lado: { $path }
watch-faulty = Com erros: { $path } ({ $code })
watch-kept = Com erros: { $path } ({ $code }). Continua sendo mostrado o que dizia antes.
watch-settings-kept = pipeline.toml tem erros ({ $code }). Continua sendo usada a configuração anterior.
watch-settings-held = pipeline.toml não é usado como está agora, porque o que estava em ordem deixaria de ser mostrado ({ $what ->
    [texts] textos
   *[articles] artigos
}: { $count } de { $before }). Continua sendo usada a configuração anterior. Corrija-o ou, se for essa a intenção, execute “hexapla watch --resume”.
watch-held = { $loss ->
    [gone] Falta a pasta “{ $path }”
    [empty] Não resta nada na pasta “{ $path }”
   *[texts] { $gone ->
        [one] Falta { $gone } texto de { $before }
       *[other] Faltam { $gone } textos de { $before }
    }
}. Parece um acidente: o que havia fica nos sites, e nada é publicado. Se for de propósito, execute “hexapla watch --resume”.
watch-resumed = O que estava retido é incorporado como está agora.
watch-reloaded = A configuração e todos os arquivos foram examinados de novo.
watch-polling = O sistema de arquivos não avisa das mudanças feitas por outros. Ele é examinado a cada { $seconds } segundos.
watch-limit = O sistema não vigia mais pastas para este usuário, por isso todas são examinadas a cada { $seconds } segundos. Aumente “fs.inotify.max_user_watches” para que ele avise na hora.
watch-lost = Mudou mais do que o sistema conseguiu avisar. Tudo é examinado.
watch-published = { $section }: a entrega { $release } está no ar, com { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}; { $changed ->
    [one] { $changed } arquivo é diferente
   *[other] { $changed } arquivos são diferentes
}.
watch-unchanged = { $section }: a entrega { $release } está em dia.
watch-pinned = { $section }: fixada na entrega { $release }; nada foi publicado.
watch-publish-failed = { $section } não foi publicada: { $detail } ({ $path })
watch-publish-faulty = { $section } não foi publicada, porque suas páginas não podem ser feitas. “hexapla check” diz por quê.
watch-publish-waits = Outra pessoa está publicando; a tentativa será repetida.
watch-keep-failed = Os últimos textos bons não puderam ser guardados: { $detail }
watch-watch-failed = As pastas não podem ser vigiadas: { $detail }. Elas são examinadas a cada { $seconds } segundos.
watch-ended = Terminado.
watch-taken-by = Outro serviço cuida desta rede: o processo { $pid } em { $host }, desde { $since }.
watch-taken-by-somebody = Outro serviço cuida desta rede.
watch-lock-failed = “{ $path }” não pode ser bloqueado: { $detail }
watch-overtaken = “{ $path }” muda mais depressa do que pode ser publicado.
help-watch = Cuidar da rede: mostrar, verificar e publicar o que muda
help-watch-publish = Publicar o que muda
help-watch-no-preview = Não mostrar pré-visualizações
help-watch-control = Porta para o estado do serviço e as métricas [se não indicada: qualquer uma que esteja livre]
help-watch-once = Incorporar o que há, e terminar
help-watch-resume = O que está retido é o que se quer
help-wait = Esperar até o serviço ter incorporado os arquivos
help-wait-path = Arquivos ou pastas; nenhum significa toda a rede
help-wait-timeout = Quanto esperar no máximo, por exemplo “5s” [se não indicado: 60s]
wait-bad-time = “{ $value }” não é uma duração. Escreva-a como “5s”, “500ms” ou “2m”.
wait-outside = “{ $path }” não está nesta rede.
wait-unknown = Nada se sabe de “{ $path }”: esse arquivo não existe, e nenhum assim foi incorporado nem respondido.
wait-nobody = Nenhum serviço cuida desta rede. Inicie um com “hexapla watch”.
wait-late = O serviço ainda não os incorporou. Talvez ainda esteja trabalhando; “hexapla watch” diz o que ele faz.
watch-log-failed = O registro não pôde ser escrito: { $detail }. Nada mais para por causa disso.
wait-held = { $loss ->
    [gone] Falta a pasta “{ $path }”
    [empty] Não resta nada na pasta “{ $path }”
   *[texts] { $gone ->
        [one] Falta { $gone } texto de { $before }
       *[other] Faltam { $gone } textos de { $before }
    }
}. Até que alguém verifique, o serviço não incorpora nada. Ponha de volta o que falta, e ele continuará sozinho; se for de propósito, execute “hexapla watch --resume”.
