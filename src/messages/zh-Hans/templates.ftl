
missing-argument = 界面文字“{ $id }”要用值“{ $variable }”，而这个模板没有提供。
    .why = 没有它，文字无法显示，用这个模板的页面都无法生成。
    .help = { $near ->
        [none] 请在这里提供这个值，或从各种语言的界面文字里去掉它。
       *[other] 模板提供的是“{ $near }”，是不是想写“{ $variable }”？
    }
surplus-argument = 这个模板给界面文字“{ $id }”提供了值“{ $variable }”，而任何语言都没有用它。
    .why = 读者在哪里都看不到它。
    .help = { $near ->
        [none] 请把这个值写进界面文字，或从模板中去掉它。
       *[other] 是不是想写“{ $near }”？
    }
unused-string = 没有任何地方显示界面文字“{ $id }”。
    .why = 翻译了也没有人看到。
    .help = { $near ->
        [none] 请从各种语言里删去它。如果本该由某个模板显示，请改正模板里或这里的名称。
       *[other] 是不是想写“{ $near }”？如果不是，请从各种语言里删去它。
    }
