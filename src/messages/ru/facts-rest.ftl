
cause-said = программа сообщает: «{ $said }»
cause-quote = не хватает закрывающей кавычки
cause-bracket = скобка не закрыта или закрыта скобкой другого вида
cause-comma = не хватает запятой
cause-deep = слишком многое вложено одно в другое
cause-end = текст обрывается на середине
cause-escape = после «\» стоит то, чего там быть не может
cause-surplus = здесь стоит лишнее, или перед этим не хватает перехода на новую строку
cause-key-twice = этот ключ стоит здесь дважды
cause-key-twice-named = ключ «{ $key }» стоит здесь дважды
io-folder = это папка
io-no-folder = что-то на пути к нему — не папка
cause-toml-date = такого дня или времени нет, или они записываются иначе
cause-toml-equals = после ключа не хватает «=» со значением
cause-toml-extended = у этого имени уже есть значение, и ключей под ним быть не может
cause-toml-key = ключа не хватает, или его нельзя прочитать: ключ состоит из букв, цифр, «-» и «_» или стоит в кавычках
cause-toml-number = число нельзя прочитать
cause-toml-text = в тексте стоит знак, которого там быть не может
cause-toml-unquoted = текст пишется в кавычках
cause-toml-value = после «=» не хватает значения
cause-yaml-anchor = имя после «*» ничему не дано через «&»
cause-yaml-colon = в строке стоит второе двоеточие; текст с двоеточием пишется в кавычках
cause-yaml-documents = после «---» начинается второй текст
cause-yaml-indent = строка начинается слишком далеко слева или справа
cause-yaml-no-colon = после ключа не хватает двоеточия
cause-yaml-sign = текст, который начинается с этого знака, пишется в кавычках
cause-yaml-tab = вместо пробелов стоит табуляция
cause-fluent-attribute = по атрибуту термина можно выбирать, но показать его нельзя
cause-fluent-brace = закрывающая фигурная скобка стоит здесь без открывающей
cause-fluent-call = перед «(» может стоять только имя функции заглавными буквами или имя термина
cause-fluent-option = значение «{ $option }» — это число или текст в кавычках
cause-fluent-defaults = больше одной формы выбора начинается с «*»
cause-fluent-empty = у «{ $id }» нет текста
cause-fluent-expression = то, что стоит между фигурными скобками, нельзя прочитать
cause-fluent-line = здесь строка должна кончаться
cause-fluent-literal = здесь не хватает числа или текста в кавычках
cause-fluent-name = здесь не хватает имени, которое начинается с одной из букв от A до Z
cause-fluent-no-default = ни одна из форм выбора не начинается с «*»
cause-fluent-order = в скобках то, что без имени, стоит перед тем, что с именем
cause-fluent-selector = выбирать можно по значению вроде «$count», по функции или по атрибуту термина, но не по этому
cause-fluent-sign = здесь не хватает «{ $wanted }»
cause-fluent-twice = «{ $name }» стоит в скобках дважды
cause-fluent-value = здесь не хватает текста
cause-string-cycle = она ссылается на саму себя
cause-string-long = она ссылается на слишком многие другие
cause-string-unknown = она ссылается на «{ $name }», а этого нет
cause-function-argument = «{ $function }» ничего не может сделать с «{ $given }»
cause-function-backwards = дни «{ $from }» и «{ $to }» стоят в обратном порядке
cause-function-lacks = для «{ $function }» нужен параметр «{ $option }»
cause-function-missing = для «{ $function }» ничего не задано
cause-function-option = «{ $function }» не умеет «{ $option }: { $given }»
cause-function-together = для «{ $function }» годится «{ $option }» или «{ $other }», но не оба сразу
cause-function-unnamed = у «{ $function }» нет на этом языке названия для «{ $given }»
cause-template-endless = это длится слишком долго и, возможно, никогда не кончится
cause-template-lacks = чему-то, что здесь вызывается, нужно больше, чем ему дают
cause-template-list = нужен список, а его нет, или он другой длины
cause-template-broken = надпись «{ $id }» нельзя составить: { $cause }
cause-template-kind = для «{ $name }» надпись «{ $id }» получает не текст: { $kind ->
        [nothing] совсем ничего
        [truth] «true» или «false»
        [list] список
       *[other] таблицу
    }
cause-template-no-id = для «t» не указано, какая нужна надпись
cause-template-no-string = надписи «{ $id }» нет
cause-template-open = комментарий или блок «raw» не закрыт
cause-template-statement = инструкции «{ $name }» нет
cause-template-string-lacks = надпись «{ $id }» не получает «{ $name }»
cause-template-surplus = то, что здесь вызывается, получает больше, чем принимает
cause-template-twice = блок «{ $name }» стоит здесь дважды
cause-template-undefined = { $name ->
        [none] используется значение, которого нет
       *[other] используется «{ $name }», а этого нет
    }
cause-template-unexpected = { $found ->
        [character] здесь стоит знак
        [end] здесь текст кончается
        [keyword] здесь стоит инструкция
        [name] здесь стоит имя
        [none] здесь что-то стоит
        [number] здесь стоит число
        [page] здесь стоит текст страницы
        [text] здесь стоит текст в кавычках
        [value] здесь стоит значение
       *[sign] здесь стоит «{ $sign }»
    }{ $wanted ->
        [keyword] , а не хватает инструкции
        [name] , а не хватает имени
        [sign] , а не хватает «{ $other }»
        [value] , а не хватает значения
       *[none] , и этому здесь не место
    }
cause-template-unknown = { $kind ->
        [block] блока «{ $name }» нет
        [filter] фильтра «{ $name }» нет
        [function] функции «{ $name }» нет
        [method] метода «{ $name }» нет
        [test] проверки «{ $name }» нет
       *[template] шаблона «{ $name }» нет
    }
cause-template-unopened = здесь стоит «{ $name }», но не открыто ничего, к чему это относилось бы
unwatched-fact = Ни в одной статье серии «{ $series }» нет факта «{ $fact }».
    .why = Нужно следить, чтобы это число только росло, а сравнивать нечего.
    .help = { $near ->
        [none] Напишите имя факта, который есть в статьях, или удалите это имя.
       *[other] Возможно, вы имели в виду «{ $near }»?
    }
incomparable-fact = { $case ->
        [undated] Факт «{ $fact }» в серии «{ $series }» может только расти, а у этой статьи нет даты.
        [other] Факт «{ $fact }» здесь другого вида, чем в «{ $other }», или в другой валюте.
       *[kind] Факт «{ $fact }» в серии «{ $series }» может только расти, но расти он не может.
    }
    .why = Если он уменьшится, никто этого не заметит.
    .help = { $case ->
        [undated] Напишите дату статьи.
        [other] Напишите его, как в других статьях, или уберите из «monotonic».
       *[kind] Расти могут числа, дни, денежные суммы и списки стран и регионов. Этот факт уберите из «monotonic».
    }
quoted-number = Факт «{ $fact }» — это «{ $found }» в кавычках, и на каждом языке он показывается именно так.
    .why = Если это число, по-французски его пишут с запятой, по-арабски — другими цифрами, и ни один текст не может выбрать по нему форму числа.
    .help = Если это число, напишите его без кавычек. Если это год, версия или что-то подобное, так и укажите: «{ "{" } value = "{ $found }" { "}" }».
