
preview-not-live = لا يرى القراء هذه الصفحة بعد. { $reasons }
preview-last-good = في «{ $path }» أخطاء؛ ويُعرض ما كان فيه قبلها.
preview-settings = في pipeline.toml أخطاء؛ وتُستعمل الإعدادات التي كانت قبلها.
preview-held = معظم الملفات مفقود. يُعرض ما كان موجودًا، ولا يُنشر شيء.
preview-no-page = لا يمكن إنشاء هذه الصفحة.
preview-findings = { $count ->
        [0] لا ملاحظات على نصوص هذه الصفحة
        [zero] لا ملاحظات على نصوص هذه الصفحة
        [one] ملاحظة واحدة على نصوص هذه الصفحة
        [two] ملاحظتان على نصوص هذه الصفحة
        [few] { $count } ملاحظات على نصوص هذه الصفحة
        [many] { $count } ملاحظة على نصوص هذه الصفحة
       *[other] { $count } ملاحظة على نصوص هذه الصفحة
    }
watch-ready = تحت المراقبة: { $articles ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $articles } مقالات
        [many] { $articles } مقالًا
       *[other] { $articles } مقال
    } في { $folders ->
        [zero] صفر من المجلدات
        [one] مجلد واحد
        [two] مجلدين
        [few] { $folders } مجلدات
        [many] { $folders } مجلدًا
       *[other] { $folders } مجلد
    }.
watch-preview = معاينة { $section }: { $url }
watch-control = حالة البرنامج وقياساته: { $url }
watch-taken = قُبل: { $path }
watch-removed = لم يعد موجودًا: { $path }
watch-moved = نُقل: { $from } ← { $path }
watch-back = عاد كما كان: { $path }
watch-ignored = تُرك جانبًا: { $path }
watch-faulty = فيه خطأ: { $path } ({ $code })
watch-kept = فيه خطأ: { $path } ({ $code }). يبقى معروضًا ما كان فيه من قبل.
watch-settings-kept = في pipeline.toml خطأ ({ $code }). تبقى الإعدادات السابقة مستعملة.
watch-settings-held = لا يُستعمل pipeline.toml كما هو الآن، لأن ما كان سليمًا لن يُعرض بعدها ({ $what ->
    [texts] النصوص
   *[articles] المقالات
}: { $count } من { $before }). تبقى الإعدادات السابقة مستعملة. أصلحه، أو شغّل «hexapla watch --resume» إن كان ذلك مقصودًا.
watch-held = { $loss ->
        [gone] فُقد المجلد «{ $path }»
        [empty] لم يبق شيء في المجلد «{ $path }»
       *[texts] { $gone ->
            [zero] لم يُفقد أي نص من أصل { $before }
            [one] فُقد نص واحد من أصل { $before }
            [two] فُقد نصان من أصل { $before }
            [few] فُقدت { $gone } نصوص من أصل { $before }
            [many] فُقد { $gone } نصًّا من أصل { $before }
           *[other] فُقد { $gone } نص من أصل { $before }
        }
    }. يبدو ذلك حادثًا: يبقى ما كان موجودًا في المواقع، ولا يُنشر شيء. إن كان ذلك مقصودًا فنفّذ «hexapla watch --resume».
watch-resumed = يُؤخذ ما كان موقوفًا كما هو الآن.
watch-reloaded = نُظر في الإعدادات وفي كل الملفات من جديد.
watch-polling = لا يُخبر نظام الملفات بتغييرات الآخرين. يُنظر فيه مرة كل { $seconds } ث.
watch-limit = لا يراقب النظام مجلدات أكثر لهذا المستخدم، ولذلك يُنظر في المجلدات كلها مرة كل { $seconds } ث. ارفع قيمة «fs.inotify.max_user_watches» ليصل الخبر فورًا.
watch-lost = تغير أكثر مما استطاع النظام أن يخبر به. يُنظر في كل شيء من جديد.
watch-published = { $section }: نُشر الإصدار { $release }، وفيه { $pages ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    }؛ { $changed ->
        [zero] لم يتغير أي ملف
        [one] تغير ملف واحد
        [two] تغير ملفان
        [few] تغيرت { $changed } ملفات
        [many] تغير { $changed } ملفًا
       *[other] تغير { $changed } ملف
    }.
watch-unchanged = { $section }: الإصدار { $release } محدَّث.
watch-pinned = { $section }: مثبَّت على الإصدار { $release }؛ لم يُنشر شيء.
watch-publish-failed = { $section }: تعذّر النشر: { $detail } ({ $path })
watch-publish-faulty = { $section }: لم يُنشر، لأن صفحاته لا يمكن إنشاؤها. يبيّن «hexapla check» السبب.
watch-publish-waits = شخص آخر ينشر الآن؛ ستُعاد المحاولة.
watch-keep-failed = تعذّر الاحتفاظ بآخر النصوص السليمة: { $detail }
watch-watch-failed = تعذّرت مراقبة المجلدات: { $detail }. يُنظر فيها مرة كل { $seconds } ث.
watch-ended = انتهى.
watch-taken-by = يعتني بهذه الشبكة برنامج مراقبة آخر: العملية { $pid } على «{ $host }»، منذ { $since }.
watch-taken-by-somebody = يعتني بهذه الشبكة برنامج مراقبة آخر.
watch-lock-failed = تعذّر قفل «{ $path }»: { $detail }
watch-overtaken = يتغير «{ $path }» أسرع مما يمكن نشره.
help-watch = الاعتناء بالشبكة: عرض ما يتغير وفحصه ونشره
help-watch-publish = نشر ما يتغير
help-watch-no-preview = عدم عرض المعاينات
help-watch-control = منفذ حالة البرنامج وقياساته [إن لم يُذكر: أي منفذ حر]
help-watch-once = قراءة الموجود ثم الانتهاء
help-watch-resume = ما هو موقوف مقصود
help-wait = انتظار أن يقرأ برنامج المراقبة الملفات
help-wait-path = ملفات أو مجلدات [إن لم تُذكر: الشبكة كلها]
help-wait-timeout = أقصى مدة انتظار، مثل «⁨5s⁩» [إن لم تُذكر: ⁨60s⁩]
wait-bad-time = ليست «{ $value }» مدة. اكتبها مثل «⁨5s⁩» أو «⁨500ms⁩» أو «⁨2m⁩».
wait-outside = ليس «{ $path }» في هذه الشبكة.
wait-unknown = لا يُعرف شيء عن «{ $path }»: لا يوجد ملف كهذا، ولم يُدرج ملف كهذا ولا أُجيب عنه.
wait-nobody = لا يعتني بهذه الشبكة أي برنامج مراقبة. شغّله بالأمر «hexapla watch».
wait-late = لم يقرأها برنامج المراقبة بعد. لعله ما زال يعمل؛ يبيّن «hexapla watch» ما يفعله.
watch-log-failed = تعذّرت الكتابة في السجل: { $detail }. ولا يتوقف شيء غير ذلك بسببها.
wait-held = { $loss ->
        [gone] فُقد المجلد «{ $path }»
        [empty] لم يبق شيء في المجلد «{ $path }»
       *[texts] { $gone ->
            [zero] لم يُفقد أي نص من أصل { $before }
            [one] فُقد نص واحد من أصل { $before }
            [two] فُقد نصان من أصل { $before }
            [few] فُقدت { $gone } نصوص من أصل { $before }
            [many] فُقد { $gone } نصًّا من أصل { $before }
           *[other] فُقد { $gone } نص من أصل { $before }
        }
    }. ولا يقرأ برنامج المراقبة شيئًا حتى ينظر أحد في الأمر. أعد ما فُقد فيواصل من تلقاء نفسه؛ وإن كان ذلك مقصودًا فنفّذ «hexapla watch --resume».
