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
