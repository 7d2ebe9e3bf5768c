### The glossary stands in cli.ftl.

## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] ليس «{ $commit }» اسم إيداع.
        [source] ليس في الإيداع «{ $commit }» أصل هذا المقال.
       *[absent] ليس في المستودع الإيداع «{ $commit }».
    }
    .why = لا يمكن معرفة ما تُرجمت عنه هذه الترجمة؛ فيؤخذ تاريخها هي بدلًا منه، وهو يعرف أقل.
    .help = { $fault ->
        [form] اكتب اسم الإيداع كما يعرضه git، مثل «⁨3f2a9c1e07b4⁩».
        [source] سمِّ إيداعًا كان الأصل موجودًا فيه.
       *[absent] صحح الاسم، أو اجلب التاريخ كله إن كانت هذه نسخة ناقصة التاريخ (shallow) من المستودع.
    }
unknown-translated-from = ليس للمقال نسخة بلغة «{ $locale }»، وقد قيل إن هذه مترجمة عنها.
    .why = تُقارن بالأصل بدلًا منها، وقد تبدو خاطئة حيث ليست كذلك.
    .help = { $near ->
        [none] احذف السطر إن كانت مترجمة عن الأصل.
       *[other] هل تقصد «{ $near }»؟ احذف السطر إن كانت مترجمة عن الأصل.
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = قيل عن هذا النص إنه مترجم عن نفسه: { $way }.
    .why = لا يستطيع أحد أن يقول ما ينبغي أن يقوله، ولا هل هو محدَّث.
    .help = أبقِ «translated-from» فقط في النص المترجم حقًّا عن الآخر. وليس للأصل شيء منه.

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] لا يصلح «{ $spelling }» اسمًا للغة في المسارات.
       *[other] «{ $spelling }» اسم للغة { $other } من قبل.
    }
    .why = لن يعرف Hexapla من مسار الملف بأي لغة هو.
    .help = اكتبه كما تكتبه المجلدات أو الملفات: حروفًا وأرقامًا و«⁨-⁩» و«⁨_⁩»، مثل «zh-cn».

## “hexapla init --adopt”

help-adopt = أخذ ملفات Markdown كما هي في مكانها: تخمين ترتيبها ولغاتها، وكتابة pipeline.toml
help-adopt-dry-run = عرض ما كان سيُكتب، وعدم كتابة شيء
adopt-no-folder = لا يوجد مجلد باسم «{ $path }». سمِّ مجلد الموقع الذي تريد اعتماده؛ فإن لم تسمِّ شيئًا فهو المجلد الذي أنت فيه.
adopt-nothing = لا يبدو أي ملفي Markdown في «{ $path }» نصًّا واحدًا بلغتين، فلا شيء يُخمَّن منه. راجع «Adopting a site» في التوثيق لمعرفة الترتيبات الممكنة؛ وينشئ «hexapla init» من دون «⁨--adopt⁩» شبكة جديدة.
adopt-folders = توجد أصول في هذه المجلدات من الجذر أيضًا: { $folders }
adopt-layout = الترتيب: { $layout }{ $source ->
        [none] {""}
       *[other] ، الأصول: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = الأصول: { $locale } ({ $because ->
        [declared] كما تقول إعدادات مولّد المواقع
        [most] اللغة ذات النصوص الأكثر
        [letters] بحسب الحروف التي كُتبت بها
       *[usual] اللغة المعتادة؛ لا شيء يدل على غيرها
    })
adopt-articles = { $articles ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $articles } مقالات
        [many] { $articles } مقالًا
       *[other] { $articles } مقال
    }، { $paired ->
        [zero] لا ترجمات مع أصولها
        [one] ترجمة واحدة مع أصلها
        [two] ترجمتان مع أصليهما
        [few] { $paired } ترجمات مع أصولها
        [many] { $paired } ترجمة مع أصولها
       *[other] { $paired } ترجمة مع أصولها
    }
adopt-head-locale = اللغة
adopt-head-folder = كتابتها
adopt-head-texts = النصوص
adopt-head-paired = مع الأصل
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = يسمّى «{ $key }» هنا { $names }.
adopt-base = يذكر «{ $key }» الإيداع الذي أُنجزت عنه ترجمة، { $files ->
        [zero] ولا ملف فيه ذلك.
        [one] في ملف واحد.
        [two] في ملفين.
        [few] في { $files } ملفات.
        [many] في { $files } ملفًا.
       *[other] في { $files } ملف.
    }
adopt-generators = نُظر في { $files }.
adopt-rival = يلائم ترتيب آخر ملفات أخرى: { $layout } ({ $paired ->
        [zero] لا ترجمات مع أصولها
        [one] ترجمة واحدة مع أصلها
        [two] ترجمتان مع أصليهما
        [few] { $paired } ترجمات مع أصولها
        [many] { $paired } ترجمة مع أصولها
       *[other] { $paired } ترجمة مع أصولها
    }). للشبكة ترتيب واحد.
adopt-doubted = يبدو «{ $name }» لغة ولم يُعدّ كذلك: { $paired ->
        [0] ليس لأي من نصوصه أصل.
        [zero] ليس لأي من نصوصه أصل.
        [one] ليس إلا لنص واحد من نصوصه أصل.
        [two] ليس إلا لنصين من نصوصه أصل.
        [few] ليس إلا لـ { $paired } من نصوصه أصل.
        [many] ليس إلا لـ { $paired } من نصوصه أصل.
       *[other] ليس إلا لـ { $paired } من نصوصه أصل.
    }
adopt-unplaced = { $files ->
        [zero] لا ملفات Markdown من دون موضع في هذا الترتيب:
        [one] ملف Markdown واحد ليس له موضع في هذا الترتيب:
        [two] ملفا Markdown ليس لهما موضع في هذا الترتيب:
        [few] { $files } ملفات Markdown ليس لها موضع في هذا الترتيب:
        [many] { $files } ملف Markdown ليس لها موضع في هذا الترتيب:
       *[other] { $files } ملف Markdown ليس لها موضع في هذا الترتيب:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}و{ $folders ->
        [zero] لا مجلدات أخرى
        [one] مجلد آخر
        [two] مجلدان آخران
        [few] { $folders } مجلدات أخرى
        [many] { $folders } مجلدًا آخر
       *[other] { $folders } مجلد آخر
    }
adopt-foreign = { $files ->
        [zero] لا ملفات من نوع MDX، وهو نوع لا يُقرأ.
        [one] ملف واحد من نوع MDX، وهو نوع لا يُقرأ.
        [two] ملفان من نوع MDX، وهو نوع لا يُقرأ.
        [few] { $files } ملفات من نوع MDX، وهو نوع لا يُقرأ.
        [many] { $files } ملفًا من نوع MDX، وهو نوع لا يُقرأ.
       *[other] { $files } ملف من نوع MDX، وهو نوع لا يُقرأ.
    }
adopt-git = من أجل git، يُضاف إلى «{ $path }» السطر «{ $line }».
adopt-done = كُتب «{ $path }»، ولم يتغير شيء غير ما ذُكر أعلاه. اقرأه كله ثم جرِّب:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = إعدادات هذا المستودع بصفته شبكة، وقد خُمِّنت من { $files ->
        [zero] لا ملفات Markdown.
        [one] ملف Markdown واحد.
        [two] ملفي Markdown.
        [few] { $files } ملفات Markdown.
        [many] { $files } ملف Markdown.
       *[other] { $files } ملف Markdown.
    }
    صحح الخاطئ منها: لم يتغير أي نص، ولا شيء يخمّن مرة ثانية.
adopt-note-source = لغة الأصول: { $because ->
        [declared] كما تقول إعدادات مولّد المواقع.
        [most] لها النصوص الأكثر.
        [letters] بحسب الحروف التي كُتبت بها.
       *[usual] المعتادة؛ لا شيء يدل على غيرها.
    }
adopt-note-layout = { $articles ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $articles } مقالات
        [many] { $articles } مقالًا
       *[other] { $articles } مقال
    }، { $paired ->
        [zero] لا ترجمات مع أصولها.
        [one] ترجمة واحدة مع أصلها.
        [two] ترجمتان مع أصليهما.
        [few] { $paired } ترجمات مع أصولها.
        [many] { $paired } ترجمة مع أصولها.
       *[other] { $paired } ترجمة مع أصولها.
    }
adopt-note-exclude = ملفات Markdown تقع بين المقالات وليست منها.
adopt-note-ignored = مفاتيح لبرامج أخرى، وُجدت في { $files ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }.
# $keys is a list of keys.
adopt-note-other = من هذه، لدى Hexapla أيضًا { $keys }، وهو يعني بها شيئًا آخر.
adopt-note-base = الإيداع الذي أُنجزت عنه ترجمة، وُجد في { $files ->
        [zero] لا ملفات.
        [one] ملف واحد.
        [two] ملفين.
        [few] { $files } ملفات.
        [many] { $files } ملفًا.
       *[other] { $files } ملف.
    }
adopt-note-section = موقع واحد بكل اللغات، أولاها في عنوان الموقع نفسه. أضف فروعًا إن كانت هناك مواقع أخرى.
adopt-note-url = اكتب هنا عنوان الموقع نفسه.

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = وغيرها من «{ $code }»، وعددها { $count }، في { $files ->
        [0] الشبكة.
        [zero] الشبكة.
        [one] ملف واحد.
        [two] ملفين.
        [few] { $files } ملفات.
        [many] { $files } ملفًا.
       *[other] { $files } ملف.
    }
findings-more-where = كلها في «⁨hexapla check --format json⁩»؛ ويبيّن «⁨hexapla explain CODE⁩» معنى كل نوع.
adopt-note-address = تبقى المجلدات في العناوين، لأن أسماء الملفات فيها قد تتكرر.
