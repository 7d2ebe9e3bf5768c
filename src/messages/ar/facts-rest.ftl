
cause-said = يقول برنامج «{ $said }»
cause-quote = تنقص علامة التنصيص الأخيرة
cause-bracket = قوس لم يُغلق، أو أُغلق بقوس من نوع آخر
cause-comma = تنقص فاصلة
cause-deep = أشياء متداخلة أكثر مما ينبغي
cause-end = ينتهي في منتصفه
cause-escape = بعد «⁨\⁩» ما لا يصح أن يأتي بعدها
cause-surplus = هنا ما لا مكان له هنا، أو تنقص قبله بداية سطر جديد
cause-key-twice = هذا المفتاح مكرر هنا
cause-key-twice-named = المفتاح «{ $key }» مكرر هنا
io-folder = هو مجلد
io-no-folder = في المسار إليه ما ليس مجلدًا
cause-toml-date = لا يوجد يوم أو وقت كهذا، أو هو يُكتب بطريقة أخرى
cause-toml-equals = تنقص بعد مفتاح علامة «⁨=⁩» تتبعها قيمة
cause-toml-extended = لهذا الاسم قيمة من قبل، فلا يمكن أن تكون تحته مفاتيح
cause-toml-key = ينقص مفتاح، أو لا تمكن قراءته: المفتاح حروف وأرقام و«⁨-⁩» و«⁨_⁩»، أو يقع بين علامتي تنصيص
cause-toml-number = لا تمكن قراءة العدد
cause-toml-text = في نص محرف لا يصح أن يكون فيه
cause-toml-unquoted = يُكتب النص بين علامتي تنصيص
cause-toml-value = تنقص قيمة بعد «⁨=⁩»
cause-yaml-anchor = بعد «⁨*⁩» اسم لم تُعطه «⁨&⁩» لشيء
cause-yaml-colon = في السطر نقطتان رأسيتان للمرة الثانية؛ والنص الذي فيه نقطتان رأسيتان يُكتب بين علامتي تنصيص
cause-yaml-documents = بعد «⁨---⁩» يبدأ نص ثانٍ
cause-yaml-indent = يبدأ السطر قبل موضعه أو بعده
cause-yaml-no-colon = تنقص نقطتان رأسيتان بعد مفتاح
cause-yaml-sign = النص الذي يبدأ بهذا المحرف يُكتب بين علامتي تنصيص
cause-yaml-tab = هنا علامة جدولة (Tab)، والمطلوب مسافات
cause-fluent-attribute = الاسم الذي بعد نقطة في مصطلح يُختار بحسبه ولا يُعرض
cause-fluent-brace = هنا قوس معقوف يُغلق ولا يقابله ما يُفتح
cause-fluent-call = لا يصح قبل «⁨(⁩» إلا اسم دالة بحروف كبيرة أو اسم مصطلح
cause-fluent-option = قيمة «{ $option }» عدد، أو نص بين علامتي تنصيص
cause-fluent-defaults = في الاختيار أكثر من صيغة تبدأ بـ «⁨*⁩»
cause-fluent-empty = ليس لـ «{ $id }» نص
cause-fluent-expression = لا تمكن قراءة ما بين القوسين المعقوفين
cause-fluent-line = ينبغي أن ينتهي السطر هنا
cause-fluent-literal = ينقص هنا عدد أو نص بين علامتي تنصيص
cause-fluent-name = ينقص هنا اسم يبدأ بحرف من A إلى Z
cause-fluent-no-default = ليس في الاختيار صيغة تبدأ بـ «⁨*⁩»
cause-fluent-order = بين القوسين يأتي ما لا اسم له قبل ما له اسم
cause-fluent-selector = يُختار بحسب قيمة مثل «⁨$count⁩» أو دالة أو اسم بعد نقطة في مصطلح، ولا يُختار بحسب هذا
cause-fluent-sign = تنقص هنا «{ $wanted }»
cause-fluent-twice = ورد «{ $name }» مرتين بين القوسين
cause-fluent-value = ينقص هنا نص
cause-string-cycle = العبارة تشير إلى نفسها
cause-string-long = العبارة تشير إلى عبارات أكثر مما ينبغي
cause-string-unknown = تشير إلى «{ $name }»، ولا وجود لذلك
cause-function-argument = لا تستطيع الدالة «{ $function }» أن تفعل شيئًا بـ «{ $given }»
cause-function-backwards = اليومان «{ $from }» و«{ $to }» معكوسا الترتيب
cause-function-lacks = تحتاج الدالة «{ $function }» إلى الخيار «{ $option }»
cause-function-missing = لم تُعطَ الدالة «{ $function }» شيئًا
cause-function-option = لا تعرف الدالة «{ $function }» الخيار «⁨{ $option }: { $given }⁩»
cause-function-together = تقبل الدالة «{ $function }» إما «{ $option }» وإما «{ $other }»، ولا تقبلهما معًا
cause-function-unnamed = ليس لدى الدالة «{ $function }» اسم لـ «{ $given }» بهذه اللغة
cause-template-endless = يطول العمل أكثر مما ينبغي، ولعله لا ينتهي أبدًا
cause-template-lacks = شيء يُستدعى يحتاج إلى أكثر مما أُعطي
cause-template-list = تلزم قائمة، ولا توجد، أو طولها غير المطلوب
cause-template-broken = تعذّر تنسيق العبارة «{ $id }»: { $cause }
cause-template-kind = تُعطى العبارة «{ $id }» قيمةً لـ «{ $name }» ليست نصًّا: { $kind ->
        [nothing] لا شيء على الإطلاق
        [truth] «true» أو «false»
        [list] قائمة
       *[other] جدول
    }
cause-template-no-id = لم تُذكر للدالة «t» العبارة المطلوبة
cause-template-no-string = لا توجد عبارة باسم «{ $id }»
cause-template-open = تعليق أو كتلة «raw» لم تُغلق
cause-template-statement = لا توجد تعليمة باسم «{ $name }»
cause-template-string-lacks = لم تُعطَ العبارة «{ $id }» القيمة «{ $name }»
cause-template-surplus = شيء يُستدعى أُعطي أكثر مما يأخذ
cause-template-twice = الكتلة «{ $name }» مكررة هنا
cause-template-undefined = { $name ->
        [none] يستعمل القالب قيمة لا وجود لها
       *[other] يستعمل القالب «{ $name }»، ولا وجود لذلك
    }
cause-template-unexpected = { $found ->
        [character] هنا محرف
        [end] ينتهي القالب هنا
        [keyword] هنا تعليمة
        [name] هنا اسم
        [none] هنا شيء
        [number] هنا عدد
        [page] هنا نص من الصفحة
        [text] هنا نص بين علامتي تنصيص
        [value] هنا قيمة
       *[sign] هنا «{ $sign }»
    }{ $wanted ->
        [keyword] ، والناقص تعليمة
        [name] ، والناقص اسم
        [sign] ، والناقص «{ $other }»
        [value] ، والناقص قيمة
       *[none] ، وذلك في غير موضعه
    }
cause-template-unknown = { $kind ->
        [block] لا توجد كتلة باسم «{ $name }»
        [filter] لا يوجد مرشِّح باسم «{ $name }»
        [function] لا توجد دالة باسم «{ $name }»
        [method] لا توجد دالة تابعة باسم «{ $name }»
        [test] لا يوجد اختبار باسم «{ $name }»
       *[template] لا يوجد قالب باسم «{ $name }»
    }
cause-template-unopened = هنا «{ $name }»، ولا شيء مفتوح قبله ينهيه
unwatched-fact = ليس في السلسلة «{ $series }» مقال فيه البيان «{ $fact }».
    .why = يُراد التأكد من أن هذا الرقم يزداد ولا ينقص، ولا شيء يُفحص.
    .help = { $near ->
        [none] اكتب اسم بيان موجود في المقالات، أو احذفه.
       *[other] هل تقصد «{ $near }»؟
    }
incomparable-fact = { $case ->
        [undated] لا يجوز للبيان «{ $fact }» في السلسلة «{ $series }» إلا أن يزداد، وليس لهذا المقال تاريخ.
        [other] البيان «{ $fact }» هنا من نوع غير نوعه في «{ $other }»، أو بعملة أخرى.
       *[kind] لا يجوز للبيان «{ $fact }» في السلسلة «{ $series }» إلا أن يزداد، وليس مما يزداد.
    }
    .why = لن يلاحظ أحد إن نقص.
    .help = { $case ->
        [undated] اكتب تاريخ المقال.
        [other] اكتبه كما في المقالات الأخرى، أو أخرجه من «monotonic».
       *[kind] ما يزداد هو الأعداد والأيام ومبالغ المال وقوائم المناطق. أخرج هذا البيان من «monotonic».
    }
quoted-number = البيان «{ $fact }» هو «{ $found }» بين علامتي تنصيص، ويُعرض هكذا في كل لغة.
    .why = إن كان عددًا فالفرنسية تكتبه بفاصلة، والعربية بأرقام أخرى، ولا يستطيع أي نص أن يختار صيغة العدد بحسبه.
    .help = إن كان عددًا فاكتبه من دون علامتي التنصيص. وإن كان سنة أو رقم نسخة أو نحو ذلك فبيّن ذلك: «⁨{ "{" } value = "{ $found }" { "}" }⁩».
