
preview-not-live = Los lectores no ven todavía esta página. { $reasons }
preview-last-good = «{ $path }» tiene errores; se muestra lo que decía antes de ellos.
preview-settings = pipeline.toml tiene errores; se usa la configuración anterior a ellos.
preview-held = La mayoría de los archivos ya no está. Se muestra lo que había, y no se publica nada.
preview-no-page = No se puede hacer esta página.
preview-findings = { $count ->
    [0] No se ha encontrado nada mal en los textos de esta página
    [one] { $count } hallazgo en los textos de esta página
   *[other] { $count } hallazgos en los textos de esta página
}
watch-ready = Se vigilan { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
} en { $folders ->
    [one] { $folders } carpeta
   *[other] { $folders } carpetas
}.
watch-preview = Vista previa de { $section }: { $url }
watch-control = Estado del servicio y métricas: { $url }
watch-taken = Incorporado: { $path }
watch-removed = Ya no está: { $path }
watch-moved = Movido: { $from } → { $path }
watch-back = Ha vuelto tal como estaba: { $path }
watch-ignored = Dejado aparte: { $path }
watch-faulty = Con errores: { $path } ({ $code })
watch-kept = Con errores: { $path } ({ $code }). Se sigue mostrando lo que decía antes.
watch-settings-kept = pipeline.toml tiene errores ({ $code }). Se sigue usando la configuración anterior.
watch-settings-held = pipeline.toml no se usa tal como está ahora, porque dejaría de mostrarse lo que estaba bien ({ $what ->
    [texts] textos
   *[articles] artículos
}: { $count } de { $before }). Se sigue usando la configuración anterior. Corríjalo o, si es lo que se quiere, ejecute «hexapla watch --resume».
watch-held = { $loss ->
    [gone] Falta la carpeta «{ $path }»
    [empty] No queda nada en la carpeta «{ $path }»
   *[texts] { $gone ->
        [one] Falta { $gone } texto de { $before }
       *[other] Faltan { $gone } textos de { $before }
    }
}. Parece un accidente: lo que había se queda en los sitios, y no se publica nada. Si es a propósito, ejecute «hexapla watch --resume».
watch-resumed = Lo que estaba retenido se incorpora tal como está ahora.
watch-reloaded = Se han vuelto a mirar la configuración y todos los archivos.
watch-polling = El sistema de archivos no avisa de los cambios ajenos. Se mira cada { $seconds } segundos.
watch-limit = El sistema no vigila más carpetas para este usuario, así que todas se miran cada { $seconds } segundos. Suba «fs.inotify.max_user_watches» para que avise enseguida.
watch-lost = Ha cambiado más de lo que el sistema ha podido avisar. Se mira todo.
watch-published = { $section }: la entrega { $release } está en línea, con { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}; { $changed ->
    [one] { $changed } archivo es distinto
   *[other] { $changed } archivos son distintos
}.
watch-unchanged = { $section }: la entrega { $release } está al día.
watch-pinned = { $section }: fijada en la entrega { $release }; no se ha publicado nada.
watch-publish-failed = { $section } no se ha publicado: { $detail } ({ $path })
watch-publish-faulty = { $section } no se ha publicado, porque no se pueden hacer sus páginas. «hexapla check» dice por qué.
watch-publish-waits = Alguien más está publicando; se vuelve a intentar.
watch-keep-failed = No se han podido conservar los últimos textos buenos: { $detail }
watch-watch-failed = No se pueden vigilar las carpetas: { $detail }. Se miran cada { $seconds } segundos.
watch-ended = Terminado.
watch-taken-by = Otro servicio se ocupa de esta red: el proceso { $pid } de { $host }, desde { $since }.
watch-taken-by-somebody = Otro servicio se ocupa de esta red.
watch-lock-failed = No se puede bloquear «{ $path }»: { $detail }
watch-overtaken = «{ $path }» cambia más deprisa de lo que se puede publicar.
help-watch = Ocuparse de la red: mostrar, comprobar y publicar lo que cambia
help-watch-publish = Publicar lo que cambia
help-watch-no-preview = No mostrar vistas previas
help-watch-control = Puerto del estado del servicio y las métricas [si no se indica: cualquiera que esté libre]
help-watch-once = Incorporar lo que hay, y terminar
help-watch-resume = Lo que está retenido es lo que se quiere
help-wait = Esperar a que el servicio haya incorporado los archivos
help-wait-path = Archivos o carpetas; ninguno significa toda la red
help-wait-timeout = Cuánto esperar como máximo, por ejemplo «5s» [si no se indica: 60s]
wait-bad-time = «{ $value }» no es una duración. Escríbala como «5s», «500ms» o «2m».
wait-outside = «{ $path }» no está en esta red.
wait-unknown = No se sabe nada de «{ $path }»: no existe ese archivo, y no consta que se haya incorporado ni contestado.
wait-nobody = Ningún servicio se ocupa de esta red. Inicie uno con «hexapla watch».
wait-late = El servicio todavía no los ha incorporado. Puede que siga trabajando; «hexapla watch» dice qué hace.
watch-log-failed = No se ha podido escribir el registro: { $detail }. Nada más se detiene por eso.
wait-held = { $loss ->
    [gone] Falta la carpeta «{ $path }»
    [empty] No queda nada en la carpeta «{ $path }»
   *[texts] { $gone ->
        [one] Falta { $gone } texto de { $before }
       *[other] Faltan { $gone } textos de { $before }
    }
}. Hasta que alguien lo haya mirado, el servicio no incorpora nada. Devuelva a su lugar lo que falta, y seguirá por sí solo; si es a propósito, ejecute «hexapla watch --resume».
