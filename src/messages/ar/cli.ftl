### The command line.
###
### Glossary for every file of this folder: English = Arabic.
### The network: network = شبكة; section = فرع; edition = طبعة; article = مقال; original, source = أصل;
### variant = نسخة; unit = مقطع; revision = حالة الأصل; placement = موضع النشر; fact = بيان (ج بيانات);
### placeable = قيمة مدرجة; string = عبارة; message = رسالة; catalog = مجموعة عبارات.
### A file: front matter = ترويسة; headline = عنوان المقال; heading = عنوان فرعي; standfirst = مقدمة; teaser = تشويقة; slug = slug;
### credit = نسبة; alternative text = نص بديل; footnote = حاشية; id = معرّف; key = مفتاح; value = قيمة; lead image = صورة رئيسية.
### Languages: locale, language = لغة; language tag = رمز لغة; fallback = لغة بديلة; script = كتابة; stand in = يحل محل.
### Sites: site = موقع; address = عنوان; theme = سمة; template = قالب; topic = موضوع; listing = قائمة; feed = خلاصة; redirect = تحويل; host = خادم.
### Publishing: build = إنشاء; publish = نشر; release = إصدار; live = منشور; bundle = حزمة; manifest = بيان المحتويات; target = وجهة;
### roll back = الرجوع إلى إصدار سابق; pin = تثبيت; policy = قواعد النشر; lock file = ملف المتابعة (.lock); lock = قفل.
### States (of a variant, so feminine): missing = ناقصة; draft = مسودة; submitted = مقدَّمة; approved = معتمدة; not ready = غير جاهزة;
### waiting = تنتظر موعدها; withheld = محجوبة; retracted = مسحوبة; veto = اعتراض; embargo = تأجيل النشر.
### Freshness: current, up to date = محدَّثة; assumed = يُفترض أنها محدَّثة; aged = قديمة بعض الشيء; outdated, stale = متأخرة عن الأصل; unknown = غير معروف.
### Adopting: layout = ترتيب الملفات; pattern = نمط مسار; place (in a pattern) = موضع; root = جذر; adopt = اعتماد; exclude = استثناء.
### Findings: error = خطأ; warning = تحذير; note = تنبيه; finding = ملاحظة; rule = قاعدة فحص.
### Style: plain standard Arabic, imperative; verbal nouns in help lines; quotation marks «». With one and two the number is in the noun.
### Latin text that a right-to-left line would disarrange (options, moments, commands) stands
### between U+2068 and U+2069, like every value that is filled in.
### Locks: lock (of a translation), .lock file = ملف المتابعة; lock of a running publication = قفل; record = سجَّل; to accept = أكّد; to approve = اعتمد;
### paragraph (unit, in messages) = فقرة; list item = عنصر قائمة; stale, out of date, behind = متأخر (عن الأصل); up to date = محدَّث; assumed = مفترض أنه محدَّث;
### minor change = تغيير طفيف; to mend = أصلح; extra = زائد; markup = روابط وعلامات.
### Policy: policy = قواعد النشر; type = نوع; barrier = حاجز; time-out, grace = مهلة; go live = يُنشر; held back, withheld = محجوب; the editors = التحرير;
### retraction = سحب; retracted = مسحوب; correction = تصحيح; thing to do = عمل مطلوب; commit = إيداع; repository = مستودع; history = تاريخ.

## Help

help-about = ينشر شبكة واحدة من المقالات في مواقع عديدة وبلغات عديدة.
help-usage = الاستعمال:
help-commands = الأوامر
help-options = الخيارات
help-arguments = الوسائط
help-init = إنشاء شبكة صغيرة جديدة صالحة للنشر فورًا
help-status = عرض الناقص والمحجوب والمنشور، وعدد الكلمات التي بقيت ترجمتها
help-check = عرض كل ما هو خاطئ: أين، ولماذا، وما العمل
help-build = إنشاء المواقع في مجلد، من دون إصدار
help-publish = نشر المواقع في إصدارات جديدة
help-serve = عرض المواقع المنشورة على هذا الحاسوب
help-help = عرض المساعدة لأمر ما
help-root = مجلد الشبكة [إن لم يُذكر: المجلد الحالي]
help-lang = لغة الرسائل، مثل «ur» [إن لم تُذكر: لغة النظام]
help-now = الوقت الذي تُنشأ المواقع على أساسه، مثل ⁨2022-07-26T12:00:00Z⁩ [إن لم يُذكر: الآن]
help-strict = مثل «⁨--fail-on warning⁩»
help-section = هذا الفرع وحده (يمكن تكراره)
help-locale = هذه اللغة وحدها (يمكن تكراره)
help-article = هذا المقال وحده (يمكن تكراره)
help-out = المجلد الذي تُنشأ فيه المواقع
help-to = مجلد الإصدارات [إن لم يُذكر: public]
help-dir = مجلد الشبكة الجديدة [إن لم يُذكر: المجلد الحالي]
help-serve-dir = مجلد فيه مواقع جاهزة [إن لم يُذكر: public]
help-port = منفذ الفرع الأول، ولكل فرع بعده المنفذ التالي [إن لم يُذكر: 8080]
help-help-flag = عرض هذه المساعدة
help-version-flag = عرض رقم النسخة

## Slips on the command line

usage-unknown-argument = لا يوجد خيار أو وسيط باسم «{ $argument }».
usage-unknown-command = لا يوجد أمر باسم «{ $command }».
usage-missing-command = حدِّد ما ينبغي عمله.
usage-missing-argument = ينقص «{ $argument }».
usage-missing-value = يحتاج «{ $argument }» إلى قيمة.
usage-bad-value = لا تصلح «{ $value }» قيمةً لـ «{ $argument }».
usage-bad-moment = ليس «{ $value }» وقتًا مع منطقته الزمنية، مثل ⁨2022-07-26T12:00:00Z⁩.
usage-bad-locale = ليس «{ $value }» رمز لغة.
usage-unknown-section = لا يوجد فرع باسم «{ $value }». الفروع هي: { $known }.
usage-unknown-locale = لا ينشر أي فرع باللغة «{ $value }». اللغات هي: { $known }.
usage-unknown-article = لا يوجد مقال باسم «{ $value }».
usage-conflict = لا يجتمع «{ $argument }» مع سائر ما ذُكر.
usage-other = تعذّر فهم الأمر: { $detail }
usage-did-you-mean = هل تقصد «{ $near }»؟
usage-see-help = راجع «⁨hexapla --help⁩».

## What was done

publish-released = { $section }: نُشر الإصدار { $release }، وفيه { $pages ->
        [zero] لا صفحات مقالات
        [one] صفحة مقال واحدة
        [two] صفحتا مقالات
        [few] { $pages } صفحات مقالات
        [many] { $pages } صفحة مقالات
       *[other] { $pages } صفحة مقالات
    } ضمن { $files ->
        [zero] صفر من الملفات
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }.
publish-unchanged = { $section }: لا جديد؛ يبقى الإصدار { $release } منشورًا.
publish-kept = { $section }: لم يُنشر بسبب الأخطاء المذكورة أعلاه. ما كان منشورًا يبقى منشورًا.
publish-current-is-folder = «{ $path }» مجلد، وينبغي أن يكون رابطًا يستطيع Hexapla تحويله. انقله إلى مكان آخر ثم أعد النشر.
publish-failed = { $section }: تعذّر النشر: { $detail }. ما كان منشورًا يبقى منشورًا. تأكد من أن القرص غير ممتلئ ومن أن لك إذن الكتابة في «{ $path }».
build-done = { $section }: { $files ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    } في «{ $path }».
build-failed = تعذّرت الكتابة في «{ $path }»: { $detail }. تأكد من أن القرص غير ممتلئ ومن أن لك إذن الكتابة هناك.
build-outside = لا تمكن الكتابة في «{ $path }»: فيه ملفات الشبكة نفسها. سمِّ مجلدًا آخر.
changed-again = تتغير الملفات أثناء قراءتها، وآخرها «{ $path }». انتظر حتى تستقر ثم أعد المحاولة.
read-failed = تعذّرت قراءة «{ $path }»: { $detail }.
summary = { $errors ->
        [0] لا أخطاء
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    }، { $warnings ->
        [0] لا تحذيرات
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }.
summary-more = يعرض «hexapla check» التحذيرات.
init-exists = توجد شبكة في «{ $path }» من قبل («{ $file }»). لم يتغير شيء.
init-failed = تعذّرت الكتابة في «{ $path }»: { $detail }.
init-git-left = تُرك «{ $path }» كما هو. أضف إليه السطر «{ $line }» من أجل git.
init-done = أُنشئت شبكة جديدة في «{ $path }». جرِّب الآن:
serve-at = { $section }: { $url }
serve-stop = اضغط Ctrl+C للإنهاء.
serve-nothing = لا يوجد موقع جاهز في «{ $path }». نفّذ أولًا «hexapla publish» أو «⁨hexapla build --out { $path }⁩».
serve-port = تعذّر فتح المنفذ { $port }: { $detail }. اختر غيره بالخيار «⁨--port⁩».
serve-settings = تؤخذ عناوين الفروع من pipeline.toml، وتعذّرت قراءته؛ يبيّن «hexapla check» السبب.

## Progress

progress-articles = تُقرأ المقالات
progress-pages = تُنشأ الصفحات

## What the disk says

io-not-found = غير موجود
io-permission = لا إذن بذلك
io-full = القرص ممتلئ
io-read-only = القرص للقراءة فقط
io-in-use = يستعمله برنامج آخر
io-other = يقول النظام «{ $kind }»
