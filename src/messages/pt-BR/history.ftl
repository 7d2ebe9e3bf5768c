help-restore = Listar as versões anteriores de um arquivo, ou recuperar uma
help-restore-path = O arquivo, a partir da pasta da rede
help-restore-id = O número da versão; se não for indicado e houver várias, elas são listadas

restore-heading-id = Versão
restore-heading-time = Guardada em
# hexapla: same
restore-heading-bytes = Bytes
restore-heading-lines = Linhas
restore-heading-why = Por que foi guardada
restore-why = { $why ->
        [merged] outro texto foi incorporado a ela
        [restored] uma versão anterior tomou o lugar dela
        [removed] ela foi removida
       *[replaced] outro texto tomou o lugar dela
    }
restore-choose = “hexapla restore { $path } { $id }” recupera a versão { $id }.
restore-done = A versão { $id } de “{ $path }” está de volta em seu lugar.
restore-kept = O que havia antes foi guardado como versão { $id }.
restore-same = “{ $path }” já diz exatamente isso; nada foi gravado.
restore-dry-run = A versão { $id } de “{ $path }” seria recuperada; nada foi gravado.
restore-none = Nenhuma versão anterior de “{ $path }” está guardada.
restore-unknown = Não há nenhuma versão “{ $id }” de “{ $path }”. As que há são: { $known }.
restore-in-the-way = Nada foi gravado: em “{ $path }” há algo que não é um arquivo, ou um link leva até lá. Mova-o primeiro.
