help-restore = Показать прежние версии файла или вернуть одну из них
help-restore-path = Файл, путь от папки сети
help-restore-id = Номер версии; если он не указан, а версий несколько, выводится их список

restore-heading-id = Версия
restore-heading-time = Сохранена
restore-heading-bytes = Байты
restore-heading-lines = Строки
restore-heading-why = Почему сохранена
restore-why = { $why ->
        [merged] в неё был внесён другой текст
        [restored] её место заняла прежняя версия
        [removed] она была удалена
       *[replaced] её место занял другой текст
    }
restore-choose = «hexapla restore { $path } { $id }» вернёт версию { $id }.
restore-done = Версия { $id } файла «{ $path }» снова на месте.
restore-kept = То, что было там прежде, сохранено как версия { $id }.
restore-same = В «{ $path }» уже ровно это; ничего не записано.
restore-dry-run = Версия { $id } файла «{ $path }» была бы возвращена; ничего не записано.
restore-none = Прежних версий файла «{ $path }» не сохранено.
restore-unknown = Версии «{ $id }» файла «{ $path }» нет. Есть: { $known }.
restore-in-the-way = Ничего не записано: на месте «{ $path }» находится не файл, или туда ведёт ссылка. Сначала уберите это.
