help-restore = Listar las versiones anteriores de un archivo, o recuperar una
help-restore-path = El archivo, desde la carpeta de la red
help-restore-id = El número de la versión; si no se indica y hay varias, se listan

restore-heading-id = Versión
restore-heading-time = Guardada el
# hexapla: same
restore-heading-bytes = Bytes
restore-heading-lines = Líneas
restore-heading-why = Por qué se guardó
restore-why = { $why ->
        [merged] se le incorporó otro texto
        [restored] una versión anterior ocupó su lugar
        [removed] se eliminó
       *[replaced] otro texto ocupó su lugar
    }
restore-choose = «hexapla restore { $path } { $id }» recupera la versión { $id }.
restore-done = La versión { $id } de «{ $path }» vuelve a estar en su lugar.
restore-kept = Lo que había antes se ha guardado como versión { $id }.
restore-same = «{ $path }» ya dice exactamente eso; no se ha escrito nada.
restore-dry-run = Se recuperaría la versión { $id } de «{ $path }»; no se ha escrito nada.
restore-none = No se guarda ninguna versión anterior de «{ $path }».
restore-unknown = No hay ninguna versión «{ $id }» de «{ $path }». Las que hay son: { $known }.
restore-in-the-way = No se ha escrito nada: en «{ $path }» hay algo que no es un archivo, o un enlace lleva allí. Muévalo primero.
