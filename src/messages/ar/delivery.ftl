### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = إعادة إصدارات سابقة إلى النشر وإبقاؤها منشورة
help-releases = عرض المنشور، وما يمكن الرجوع إليه
help-archive = جمع كل موقع أيضًا في ملف واحد ⁨<section>.tar.zst⁩
help-dry-run = عرض ما سيتغير فقط، من دون تغيير شيء
help-unpin = السماح بإصدارات جديدة للفروع التي أُرجعت إلى إصدار سابق
help-patience = مدة انتظار انتهاء نشر آخر [إن لم تُذكر: 0]
help-to-release = الإصدار الذي يُنشر [إن لم يُذكر: الذي كان منشورًا قبل الحالي]
help-releases-dir = مجلد الإصدارات [إن لم يُذكر: public]
help-verify = مقارنة كل ملف بما نُشر

## Publishing

publish-would-release = { $section }: سيصبح الإصدار { $release }: المضاف { $added }، والمعدَّل { $changed }، والمحذوف { $removed }.
publish-pinned = { $section }: مثبَّت على الإصدار { $release }، فلا يُنشر جديد (المضاف { $added }، والمعدَّل { $changed }، والمحذوف { $removed }). ينشره «⁨hexapla publish --unpin⁩».
publish-pinned-elsewhere = { $section }: { $live ->
        [none] لا شيء منشور
       *[other] الإصدار { $live } منشور
    }، مع أن المثبَّت هو الإصدار { $release }. نفّذ «⁨hexapla rollback --section { $section } --to { $release }⁩» لنشره، أو «⁨hexapla publish --unpin⁩».
publish-unpinned = { $section }: لم يعد مثبَّتًا على الإصدار { $release }.
publish-would-unpin = { $section }: لن يبقى مثبَّتًا على الإصدار { $release }.
publish-state-unknown = { $section }: تعذّر فهم «{ $path }». وهو يبيّن هل الفرع مثبَّت، ولذلك لم يتغير شيء. أعده كما كان، أو احذفه: وعندئذ لا يكون الفرع مثبَّتًا.
publish-leftover = { $section }: لم تعد ثمة حاجة إلى «{ $path }»، وتعذّر حذفه: { $detail }. لا ضرر في ذلك، وستُعاد المحاولة في النشر التالي.
locked = { $host ->
        [none] شخص آخر ينشر الآن في «{ $path }».
       *[other] العملية { $pid } على «{ $host }» تنشر في «{ $path }» منذ { $since }.
    } لم يتغير شيء. انتظر حتى تنتهي، أو اجعل «⁨--wait 60⁩» ينتظر مدة تصل إلى 60 ثانية.
locked-waiting = { $host ->
        [none] شخص آخر ينشر الآن في «{ $path }».
       *[other] العملية { $pid } على «{ $host }» تنشر في «{ $path }» منذ { $since }.
    } في انتظار انتهائها…

## Going back

rollback-done = { $section }: عاد الإصدار { $release } إلى النشر، وثُبِّت. لا يُنشر أحدث منه إلى أن يُنفَّذ «⁨hexapla publish --unpin⁩».
rollback-stays = { $section }: كان الإصدار { $release } منشورًا من قبل، وقد ثُبِّت الآن. لا يُنشر أحدث منه إلى أن يُنفَّذ «⁨hexapla publish --unpin⁩».
rollback-nothing = { $section }: لا يوجد قبل الإصدار { $release } إصدار يُرجع إليه. يعرض «hexapla releases» الموجود.
rollback-nothing-live = { $section }: لا شيء منشور، فلا شيء يُرجع عنه. بيّن بالخيار «⁨--to⁩» أي إصدار تقصد؛ يعرض «hexapla releases» الموجود.
rollback-unknown = { $section }: لا يوجد هذا الإصدار. الإصدارات هي: { $known }.
rollback-damaged = { $section }: الإصدار { $release } تالف ولم يُنشر: { $files ->
        [zero] لا ملفات تختلف عما نُشر.
        [one] ملف واحد يختلف عما نُشر.
        [two] ملفان يختلفان عما نُشر.
        [few] { $files } ملفات تختلف عما نُشر.
        [many] { $files } ملفًا تختلف عما نُشر.
       *[other] { $files } ملف تختلف عما نُشر.
    } اختر غيره بالخيار «⁨--to⁩»؛ يعرض «⁨hexapla releases --verify⁩» السليم منها.
rollback-failed = { $section }: تعذّر الرجوع: { $detail }. تأكد من أن القرص غير ممتلئ ومن أن لك إذن الكتابة في «{ $path }»، ثم أعد المحاولة.
rollback-assets = { $section }: تعذّر إبقاء كل صور الصفحات الأحدث وصفحات أنماطها للقراء الذين ما زالت تلك الصفحات مفتوحة عندهم: { $detail }.
rollback-which-section = بيّن بالخيار «⁨--section⁩» أي فرع تقصد: فلكل فرع ترقيم إصداراته. الفروع هي: { $known }.
usage-unknown-delivered = لم يُنشر شيء لفرع باسم «{ $value }». الفروع هي: { $known }.

## What is there

releases-none = لا توجد إصدارات في «{ $path }». ينشئ «hexapla publish» أولها.
releases-heading-section = الفرع
releases-heading-release = الإصدار
releases-heading-made = تاريخ الإنشاء
releases-heading-files = الملفات
releases-heading-size = الحجم
releases-heading-state = الحالة
# hexapla: same
releases-size = { $size } kB
releases-whole = كل ملف كما نُشر.
releases-live-missing = { $section }: ينبغي أن يكون الإصدار { $release } منشورًا، وهو غير موجود: لا يجد القراء شيئًا. نفّذ «hexapla publish» أو «hexapla rollback».
release-live = منشور
release-pinned = مثبَّت
# The release that “hexapla rollback” would make live.
release-before = كان منشورًا قبله
release-damaged = تالف
release-damage = { $section }، الإصدار { $release }: «{ $path }» { $flaw ->
        [missing] غير موجود
        [unreadable] تعذّرت قراءته
       *[changed] يختلف عما نُشر
    }.
release-damage-more = { $section }، الإصدار { $release }: { $more ->
        [zero] لا ملفات تالفة أخرى
        [one] ملف تالف آخر
        [two] ملفان تالفان آخران
        [few] { $more } ملفات تالفة أخرى
        [many] { $more } ملفًا تالفًا آخر
       *[other] { $more } ملف تالف آخر
    }.

## Archives

archive-done = { $section }: الأرشيف «{ $path }».
archive-changed = لم يُكتب «{ $path }»: تغيرت في الأثناء ملفات الموقع المنشأ. أعد الإنشاء.
