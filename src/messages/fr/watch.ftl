
preview-not-live = Les lecteurs ne voient pas encore cette page. { $reasons }
preview-last-good = « { $path } » contient des erreurs ; ce qu’il disait auparavant est affiché.
preview-settings = pipeline.toml contient des erreurs ; les réglages précédents sont utilisés.
preview-held = La plupart des fichiers ont disparu. Ce qu’il y avait est affiché, et rien n’est publié.
preview-no-page = Impossible de générer cette page.
preview-findings = { $count ->
    [0] Rien à signaler dans les textes de cette page
    [one] { $count } point relevé dans les textes de cette page
   *[other] { $count } points relevés dans les textes de cette page
}
watch-ready = Sous surveillance : { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
} dans { $folders ->
    [one] { $folders } dossier
   *[other] { $folders } dossiers
}.
watch-preview = Aperçu de { $section } : { $url }
watch-control = État et mesures : { $url }
watch-taken = Pris en compte : { $path }
watch-removed = Disparu : { $path }
watch-moved = Déplacé : { $from } → { $path }
watch-back = Revenu tel quel : { $path }
watch-ignored = Laissé de côté : { $path }
watch-faulty = Fautif : { $path } ({ $code })
watch-kept = Fautif : { $path } ({ $code }). Ce qu’il disait auparavant reste affiché.
watch-settings-kept = pipeline.toml est fautif ({ $code }). Les réglages précédents restent utilisés.
watch-settings-held = pipeline.toml n’est pas utilisé tel qu’il est maintenant, car ce qui était en ordre ne serait plus affiché ({ $what ->
    [texts] textes
   *[articles] articles
} : { $count } sur { $before }). Les réglages précédents restent utilisés. Corrigez-le, ou lancez « hexapla watch --resume » si c’est voulu.
watch-held = { $loss ->
    [gone] Le dossier « { $path } » a disparu
    [empty] Il ne reste rien dans le dossier « { $path } »
   *[texts] { $gone ->
        [one] { $gone } texte sur { $before } a disparu
       *[other] { $gone } textes sur { $before } ont disparu
    }
}. Cela ressemble à un accident : ce qu’il y avait reste sur les sites, et rien n’est publié. Si c’est voulu, lancez « hexapla watch --resume ».
watch-resumed = Ce qui était en attente est pris en compte tel qu’il est maintenant.
watch-reloaded = Les réglages et tous les fichiers ont été examinés de nouveau.
watch-polling = Le système de fichiers ne signale pas les changements faits par d’autres. Il est examiné toutes les { $seconds } secondes.
watch-limit = Le système ne surveille pas davantage de dossiers pour cet utilisateur ; tous sont donc examinés toutes les { $seconds } secondes. Augmentez « fs.inotify.max_user_watches » pour que les changements soient signalés aussitôt.
watch-lost = Il y a eu plus de changements que le système n’a pu en signaler. Tout est examiné.
watch-published = { $section } : la parution { $release } est en ligne, avec { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} ; { $changed ->
    [one] { $changed } fichier a changé
   *[other] { $changed } fichiers ont changé
}.
watch-unchanged = { $section } : la parution { $release } est à jour.
watch-pinned = { $section } : fixée à la parution { $release } ; rien n’a été publié.
watch-publish-failed = { $section } n’a pas été publiée : { $detail } ({ $path })
watch-publish-faulty = { $section } n’a pas été publiée, car ses pages ne peuvent pas être générées. « hexapla check » dit pourquoi.
watch-publish-waits = Quelqu’un d’autre est en train de publier ; un nouvel essai suivra.
watch-keep-failed = Impossible de garder les derniers bons textes : { $detail }
watch-watch-failed = Impossible de surveiller des dossiers : { $detail }. Ils sont examinés toutes les { $seconds } secondes.
watch-ended = Terminé.
watch-taken-by = Un autre service d’arrière-plan s’occupe de ce réseau : le processus { $pid } sur { $host }, depuis { $since }.
watch-taken-by-somebody = Un autre service d’arrière-plan s’occupe de ce réseau.
watch-lock-failed = Impossible de verrouiller « { $path } » : { $detail }
watch-overtaken = « { $path } » change plus vite qu’il ne peut être publié.
help-watch = S’occuper du réseau : afficher, contrôler et publier ce qui change
help-watch-publish = Publier ce qui change
help-watch-no-preview = Ne pas afficher d’aperçus
help-watch-control = Port pour l’état et les mesures [par défaut : n’importe quel port libre]
help-watch-once = Prendre en compte ce qui est là, puis s’arrêter
help-watch-resume = Considérer ce qui est en attente comme voulu
help-wait = Attendre que le service d’arrière-plan ait pris des fichiers en compte
help-wait-path = Fichiers ou dossiers ; sans aucun, tout le réseau
help-wait-timeout = Durée maximale d’attente, par exemple « 5s » [par défaut : 60s]
wait-bad-time = « { $value } » n’est pas une durée. Écrivez-la comme « 5s », « 500ms » ou « 2m ».
wait-outside = « { $path } » n’est pas dans ce réseau.
wait-unknown = On ne sait rien de « { $path } » : aucun fichier de ce nom n’est là, et aucun n’a été intégré ni n’a reçu de réponse.
wait-nobody = Aucun service d’arrière-plan ne s’occupe de ce réseau. Lancez-en un avec « hexapla watch ».
wait-late = Le service d’arrière-plan ne les a pas encore pris en compte. Il est peut-être encore au travail ; « hexapla watch » dit ce qu’il fait.
watch-log-failed = Impossible d’écrire le journal : { $detail }. Rien d’autre ne s’arrête pour autant.
wait-held = { $loss ->
    [gone] Le dossier « { $path } » a disparu
    [empty] Il ne reste rien dans le dossier « { $path } »
   *[texts] { $gone ->
        [one] { $gone } texte sur { $before } a disparu
       *[other] { $gone } textes sur { $before } ont disparu
    }
}. Tant que personne n’a vérifié, le service d’arrière-plan ne prend rien en compte. Remettez ce qui a disparu, et il reprendra de lui-même ; si c’est voulu, lancez « hexapla watch --resume ».
