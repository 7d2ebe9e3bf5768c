
ignored-file = { $kind ->
        [partial] تُترك الملفات التي لم ينته إرسالها: { $names }
       *[editor] تُترك الملفات التي تضعها برامج التحرير بجانب ملف مفتوح: { $names }
    }{ $more ->
        [0] .
        [zero] .
        [one] ، وملف آخر.
        [two] ، وملفان آخران.
        [few] ، و{ $more } ملفات أخرى.
        [many] ، و{ $more } ملفًا آخر.
       *[other] ، و{ $more } ملف آخر.
    }
    .why = تعطي البرامج مثل هذه الأسماء لما ستغيّر اسمه أو تحذفه بنفسها.
    .help = { $kind ->
        [partial] لا شيء مطلوب ما دامت تُرسَل. فإن بقي أحدها فأعد إرساله أو احذفه.
       *[editor] لا شيء مطلوب ما دام الملف مفتوحًا. فإن بقي أحدها فلعل برنامج التحرير قد تعطل: انظر هل فيه نص تفتقده، ثم احذفه.
    }
conflict-copy = «{ $name }» نسخة ثانية من «{ $original }»، وُضعت جانبًا لأن شخصين غيّراه في وقت واحد{ $there ->
       *[yes] .
        [no] . أما «{ $original }» فغير موجود.
    }
    .why = لا يستطيع إلا إنسان أن يقول أيهما الصحيح، ولذلك تُوقَف النسخة الثانية: فلا تُنشر ولا تُحذف.
    .help = { $there ->
       *[yes] قارن بينهما، وانقل ما ينقص إلى «{ $original }»، ثم احذف «{ $name }».
        [no] إن كانت هي الصحيحة فغيّر اسمها إلى «{ $original }»، وإلا فاحذفها.
    }
bad-duration = لا تصلح «{ $value }» مدةً لـ «{ $key }».
    .help = اكتبها مثل ⁨300ms⁩ أو ⁨10s⁩ أو ⁨10m⁩ أو ⁨2h⁩ أو ⁨1h30m⁩، من { $low } إلى { $high }.
bad-time-of-day = ليس «{ $value }» ساعة من ساعات اليوم (عند «{ $key }»).
    .help = اكتب الساعات والدقائق، لكل منهما رقمان، من ⁨00:00⁩ إلى ⁨23:59⁩، مثل ⁨06:30⁩.
unknown-time-zone = ليس «{ $value }» منطقة زمنية.
    .why = تُقرأ ساعات اليوم بتوقيت هذه المنطقة.
    .help = اكتب اسمها، مثل ⁨Europe/Paris⁩ أو ⁨Asia/Karachi⁩.
help-log = عرض ما فعله برنامج المراقبة بكل ملف
help-log-path = هذه الملفات وحدها، أو الملفات التي تحت هذه المجلدات
help-log-count = عدد السطور التي تُعرض من آخر السجل [إن لم يُذكر: 100]
help-log-since = ما حدث بعد ذلك وحده: بعد وقت مثل ⁨2022-07-26T12:00:00Z⁩، أو في مدة مضت مثل ⁨2h⁩
usage-bad-since = ليس «{ $value }» وقتًا مع منطقته الزمنية، مثل ⁨2022-07-26T12:00:00Z⁩، ولا مدة، مثل ⁨2h⁩ أو ⁨10m⁩.
log-none = لا يقول السجل شيئًا عن ذلك. ولا يكتب فيه إلا «hexapla watch» و«hexapla intake».
log-unreadable = تعذّرت قراءة السجل: { $detail }
log-heading-time = الوقت
log-heading-event = ما حدث
log-heading-what = لأي شيء
log-heading-more = السبب والعدد
log-event = { $event ->
        [started] بدأ
        [stopped] توقف
        [accepted] قُبل
        [faulty] فيه خطأ
        [moved] نُقل
        [back] عاد
        [kept-last-good] أُبقي آخر نص سليم
        [ignored] تُرك كما هو
        [held] موقوف إلى أن يراه إنسان
        [released] لم يعد موقوفًا
        [removed] حُذف
        [published] نُشر
        [settings-kept] أُبقيت آخر إعدادات سليمة
        [restored] أُعيدت نسخة سابقة
        [delivered] أُدرج من «⁨inbox⁩»
        [answered] موقوف، مع رسالة
       *[failed] تعذّر
    }
log-where =
    { $way ->
        [from] من { $path }
       *[to] إلى { $path }
    }
log-count = { $what ->
        [added] المضاف { $count }
        [before] من قبل { $count }
        [changed] المعدَّل { $count }
        [files] { $count ->
            [zero] لا ملفات
            [one] ملف واحد
            [two] ملفان
            [few] { $count } ملفات
            [many] { $count } ملفًا
           *[other] { $count } ملف
        }
        [gone] المفقود { $count }
        [release] الإصدار { $count }
        [removed] المحذوف { $count }
       *[more] غير ذلك { $count }
    }
