### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = ما بين القوسين المعقوفين هنا لا يمكن ملؤه.
    .help = انسخه من الأصل حرفًا بحرف، بالقوسين كليهما وبعلامتي اقتباس مستقيمتين ("). وإن كان في أول الأصل سطر عنه فانسخ ذلك السطر أيضًا.
# $detail (String): what is wrong there.
letter-fluent-syntax = تتعذر قراءة هذا: { $detail }.
    .help = قارنه بالأصل علامةً بعلامة. كل قوس يُفتح يُغلق أيضًا، وحيث توجد عدة صيغ تبدأ إحداها بالعلامة «⁨*⁩».
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = الكلمة «{ $key }» التي يبدأ بها هذا السطر غير معروفة.
    .help = { $near ->
        [none] اكتبها كما في الأصل، فهذه الكلمات لا تُترجم؛ أو احذف السطر.
       *[other] لعل المقصود «{ $near }»؟ هذه الكلمات لا تُترجم.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = ما يأتي بعد «{ $key }» تتعذر قراءته بهذا الشكل.
    .help = اكتبه بالشكل الذي هو عليه في الأصل: النص يكون بين علامتي اقتباس مستقيمتين (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = ليس للنص عنوان.
    .help = { $fence ->
        [document] ابدأ المستند بالعنوان، واختر له نمط «العنوان».
        [none] اكتب ثلاثة أسطر في أول الملف: «⁨+++⁩»، ثم ⁨{ $key } = "…"⁩ والعنوان بين علامتي الاقتباس، ثم «⁨+++⁩» مرة أخرى.
        [yaml] اكتب ⁨{ $key }: "…"⁩ تحت «⁨---⁩» الأولى، والعنوان بين علامتي الاقتباس.
       *[toml] اكتب ⁨{ $key } = "…"⁩ تحت «⁨+++⁩» الأولى، والعنوان بين علامتي الاقتباس.
    }
letter-local-picture = هذه الصورة على حاسوبك أنت، ولا يستطيع القراء رؤيتها.
    .help = أرسل الصورة إلى هيئة التحرير، واسألها عمّا يُكتب هنا.
letter-empty-body = لا شيء تحت الأسطر التي في أول الملف.
    .help = اكتب النص تحتها، وأرسل الملف من جديد.
letter-raw-html = ما بين «⁨<⁩» و«⁨>⁩» هنا لا يُعرض على القراء.
    .help = اكتبه كما في الأصل، أو احذفه.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = «{ $id }» المذكورة في أول الملف لا تظهر في أي موضع من النص.
    .help = اكتب { $placeable } حيث هي في الأصل.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = المكتوب هنا «{ $written }»، والمسجّل للمقال { $value }.
    .help = إن كان المقصود واحدًا فاكتب { $placeable } مكانه: فهو يُملأ تلقائيًا.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = «{ $text }» عنوان رابط أو صورة أو وجهته، ولا يُملأ هناك شيء بين الأقواس المعقوفة.
    .help = اكتبه كاملًا كما ينبغي أن يراه القراء.
# $path (String): the path as it is written.
letter-path-outside-root = «{ $path }» ليس من ملفات المقال.
# $locale (String): the tag of a language.
letter-unknown-translated-from = المقال غير موجود باللغة «{ $locale }» التي يذكر هذا النص أنه تُرجم عنها.
    .help = احذف السطر إن كان مترجمًا عن الأصل.
# $commit (String): the name of a commit.
letter-unknown-base = يذكر الملف أنه أُعدّ من الحالة «{ $commit }» للأصل، وهي غير معروفة.
# $id (String): the name of a string.
letter-too-many-placeables = في «{ $id }» أكثر مما يمكن ملؤه.
    .help = اكتبها كما في الأصل.
# These stand behind what is wrong, and say what to do.
letter-help-meant = اكتبه كما في الأصل. وإن غيّرته عن قصد فاتركه كما هو، وأخبر هيئة التحرير.
letter-help-translate = ترجمه. وإن كان ينبغي أن يبقى هكذا فاتركه، وأخبر هيئة التحرير.
letter-help-extra = احذفه إن لم يعد في الأصل. وإن أضفته لقرائك فاتركه كما هو، وأخبر هيئة التحرير.
letter-help-missing = ترجم ما ينقص، وأرسل الملف من جديد.
letter-help-right = صحّحه إن كان سهوًا. وإن كان صحيحًا فاتركه كما هو، وأخبر هيئة التحرير.
letter-help-editors = لا يمكن إصلاح هذا في النص. أخبر هيئة التحرير من فضلك.
letter-help-file = اكتب الاسم كما هو في الأصل تمامًا. وإن كان ملفًا آخر فأرسله إلى هيئة التحرير.
letter-help-word = قله بكلمات أخرى.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = صِفها بين القوسين المربعين، أو تحت «⁨[{ $key }]⁩» في أعلى الملف.
letter-help-address = اكتبه بالحروف والأرقام والشرطات فقط.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = شيء فيه مكتوب على غير ما ينبغي
letter-cause-twice = الكلمة التي يبدأ بها السطر تقع في أول سطر آخر أيضًا
# The sign is “=” or “:”.
letter-cause-start = تنقص العلامة التي تلي أول كلمة في السطر

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = في هذه الأسطر: { $lines }
# A quotation follows.
receipt-before = حين تُرجم كان الأصل يقول:
intake-barred = تتعذر الكتابة الآن في الموضع الذي ينتمي إليه هذا النص.
    .help = ليس هذا خطأً منك، ولم يضع شيء: اترك الملف هنا. يمكن لهيئة التحرير أن ترى العائق، وحين تزيله يُضاف النص تلقائيًا.
intake-two-later = وصل قبل نصك نص آخر للمقال نفسه وباللغة نفسها من «{ $name }»، وقد اعتُمد. ولا تكاد تجمع بينهما جملة واحدة.
    .help = إن كان النصان لك، أو اتفقتم على نصك، فاحفظ ملفك باسم «{ $proposal }»: سيحل محل الآخر، ويبقى الآخر محفوظًا. وإلا فتشاوروا أو اسألوا هيئة التحرير، واحذف الملف الذي لا حاجة إليه.
receipt-decided = ستختفي هذه الرسالة حالما يتقرر أي النصين يبقى.
letter-taken-back = { $count ->
        [zero] لم يعد هذا في الأصل، وما زال في الترجمة.
        [one] لم يعد هذا في الأصل، وما زال في الترجمة.
        [two] لم تعد في الأصل فقرتان أو عنوانان أو بندان ما زالا في الترجمة. وهذا أولهما.
        [few] لم تعد في الأصل { $count } فقرات أو عناوين أو بنود ما زالت في الترجمة. وهذا أولها.
        [many] لم تعد في الأصل { $count } فقرةً أو عنوانًا أو بندًا ما زالت في الترجمة. وهذا أولها.
       *[other] لم تعد في الأصل { $count } فقرة أو عنوان أو بند ما زالت في الترجمة. وهذا أولها.
    }
    .help = إن كانت لديك الترجمة كاملة فاحذفه منها وأرسلها. وإلا فاطلب من هيئة التحرير ملفًا بما تغيّر، واحذفه فيه. وإن وجب أن يبقى فأخبرها.
receipt-minutes = { $text }، نحو { $minutes ->
        [zero] دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
receipt-hours = { $text }، نحو { $hours ->
        [zero] ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
