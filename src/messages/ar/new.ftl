### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = بدء مقال أو نسخة أو فرع أو لغة
help-new-article = بدء مقال: معلوماته، وأصله على هيئة مسودة
help-new-variant = إنشاء ملف يبيّن للمترجم ما يترجمه وأين
help-new-section = إضافة فرع إلى pipeline.toml مع عباراته
help-new-locale = إضافة لغة إلى pipeline.toml مع عبارات للترجمة، وسرد ما ينقصها
help-new-id = معرّف المقال، أي مساره، مثل ⁨2026/summer-school⁩
help-headline = عنوان المقال
help-original = لغة أصله [إن لم تُذكر: source-locale للشبكة]
help-new-of = معرّف المقال
help-new-into = اللغة التي يُترجم إليها
help-new-section-id = معرّف الفرع، مثل «brazil»
help-url = عنوان موقعه، مثل ⁨https://example.org/⁩
help-new-locales = لغة إحدى طبعاته؛ وتقع أولاها عند العنوان نفسه (يمكن تكراره)
help-new-tag = رمز اللغة الجديدة، مثل «pt-BR»
help-new-in = الفرع الذي ينشرها [إن لم يُذكر: لا فرع]

## What was done, or not

new-written = كُتب: { $path }
new-exists = { $path } موجود من قبل. لم يتغير شيء.
new-article-exists = يوجد مقال باسم «{ $id }» من قبل. لم يتغير شيء.
new-bad-article = لا يصلح «{ $id }» معرّفًا لمقال. اكتب حروفًا وأرقامًا وشرطات، مع «⁨/⁩» بين المجلدات.
new-no-source-locale = ليس للشبكة لغة للأصول. اذكرها بالخيار «⁨--locale⁩»، أو أضف «source-locale» تحت «⁨[network]⁩» في pipeline.toml.
new-no-source = أصل «{ $article }» غير موجود أو تعذّرت قراءته. يبيّن «hexapla check» السبب.
new-locale-exists = ينشر الفرع «{ $section }» اللغة { $locale } من قبل.
new-locale-known = { $locale } من لغات هذه الشبكة من قبل. بيّن بالخيار «⁨--section⁩» أي فرع ينشرها.
new-locale-unpublished = لا ينشر أي فرع { $locale } بعد: تُقرأ نسخها، ويمكن أن تحل محل غيرها. أضفها إلى «locales» في أحد الفروع حين تستعد لذلك.
new-cannot-edit = تعذّر تعديل pipeline.toml تلقائيًّا. أضف «{ $locale }» إلى «locales» بيدك.
new-strings = عبارات { $locale }. أزل «⁨# ⁩» من أول السطر، وترجم ما بعد «⁨=⁩».
new-section-strings = ما يقوله هذا الفرع على خلاف غيره، مثل site-name وsite-tagline الخاصين به.

## In the file that a translator fills in

fill-in-top = الترجمة من { $source } إلى { $locale }. اكتب كل ترجمة بين علامتي التنصيص تحت أصلها. وما كان بين أقواس معقوفة، مثل ⁨{"{"} $name {"}"}⁩، يُملأ تلقائيًّا: أبقه كما هو.
fill-in-draft = احذف السطر الذي فيه «draft» حين يصبح النص جاهزًا للنشر.
fill-in-messages = ترجم الكلمات وحدها. وأبقِ الأسماء والأسهم والأقواس.
fill-in-body = اكتب كل ترجمة تحت أصلها. هذه التعليقات لا تُنشر، فلك أن تبقيها أو تحذفها.

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = «{ $title }»، من { $source } إلى { $locale }
handoff-fill = اكتب كل ترجمة بين علامتي التنصيص تحت أصلها.
handoff-update = تغيّر الأصل منذ ترجمته. إليك ما يحتاج إلى نظرة أخرى: كل تغيير، وتحته ترجمتك كما هي الآن. أصلح الترجمة في مكانها، وأبقِ الأسطر التي فيها «¶» كما هي.
handoff-review = هذه الترجمة كاملة، كل فقرة تحت أصلها. أصلح ما تشاء في مكانه، وأبقِ الأسطر التي فيها «¶» كما هي. وما لا تمسّه يبقى كما هو.
handoff-send = حين تنتهي، احفظ الملف بالاسم نفسه، وضعه في المجلد الذي ترسل ترجماتك عن طريقه. أما الملاحظات التي مثل هذه فتُزال تلقائيًّا.
handoff-facts = ما كان بين أقواس معقوفة يُملأ تلقائيًّا، وتكتبه كل لغة بطريقتها. أبقه كما هو:
handoff-body = اكتب كل ترجمة تحت أصلها. وما تتركه فارغًا يمكن أن يأتي لاحقًا.
handoff-stays = إن أمكن أن تبقى ترجمة كما هي مع أن الأصل تغيّر، فاكتب x بين القوسين بعد «¶»: ⁨[x]⁩. وما تتركه كما هو من دون x يُطلب منك مرة أخرى لاحقًا.
handoff-before = كان الأصل:
handoff-now = الأصل الآن:
handoff-original = الأصل:
handoff-new = جديد في الأصل:
handoff-links = تغيّرت وجهة رابط أو صورة:
handoff-gone = لم يعد في الأصل { $names }. احذفه من الترجمة حيث بقي فيها.
handoff-taken-back = لم يعد هذا في الأصل. احذف ترجمتك أدناه، واترك السطر الذي فيه «¶». وإن وجب أن تبقى، فاكتب x بين القوسين: ⁨[x]⁩.
handoff-parts-gone = لم يعد هذا في الأصل. احذفه من ترجمتك أدناه:
handoff-forms = اكتب بعد كل قوس ما يقال هناك. والسطر الذي لا تحتاج إليه لغتك يمكن أن يبقى كما هو.
handoff-whole = هذا الجزء من الأصل كاملًا:
handoff-written = كُتب: { $path } ({ $paragraphs ->
        [zero] لا فقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $paragraphs } فقرات
        [many] { $paragraphs } فقرة
       *[other] { $paragraphs } فقرة
    }، { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    })
handoff-nothing = لا ينقص { $locale } شيء في «{ $article }»: فلا شيء يُسلَّم. ويسلّم «⁨--whole⁩» الترجمة كاملة.
handoff-nothing-for = لا عمل ينتظر { $name }: فلا شيء يُسلَّم.
handoff-unreadable = تعذّرت قراءة ترجمة «{ $article }» إلى { $locale }. يبيّن «hexapla check» السبب.
help-handoff = كتابة ملفات للمترجمين: ما يُترجم، أو ما تغيّر
help-handoff-article = معرّف المقال
help-handoff-tag = اللغة التي يُترجم إليها
help-handoff-translator = كل ما ينتظر عملًا من هذا المترجم (بمعرّفه أو اسمه)
help-handoff-whole = الترجمة كاملة، لا ما تغيّر فقط
help-handoff-out = المجلد الذي يُكتب فيه [إن لم يُذكر: ⁨outbox⁩]
