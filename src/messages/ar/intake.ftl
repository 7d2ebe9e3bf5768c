### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = بشأن «{ $name }»
# $title (String): the article's headline, or the file's name.
receipt-accepted = شكرًا جزيلًا! أُدرج «{ $title }».
# $title (String): the article's headline, or the file's name.
receipt-known = شكرًا جزيلًا! «{ $title }» موجود من قبل كلمة بكلمة، فلم يلزم تغيير شيء.
# $title (String): the article's headline, or the file's name.
receipt-held = شكرًا جزيلًا على «{ $title }». لم يمكن إدراجه بعد. الملف باقٍ حيث وضعته، ولم يضع منه شيء.
receipt-to-mend = ما نرجو إصلاحه
receipt-notes = للعلم
receipt-advice = ما نرجو النظر فيه حين يتسع الوقت
receipt-standing = حال الترجمة
# $line (Number): the line's number.
receipt-line = في السطر { $line }:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [zero] ولا ملاحظات أخرى من هذا النوع.
        [one] وملاحظة أخرى من هذا النوع.
        [two] وملاحظتان أخريان من هذا النوع.
        [few] و{ $count } ملاحظات أخرى من هذا النوع.
        [many] و{ $count } ملاحظة أخرى من هذا النوع.
       *[other] و{ $count } ملاحظة أخرى من هذا النوع.
    }
receipt-whole = فقرات الأصل كلها مترجمة، ولم تتغير منها فقرة منذ ترجمتها.
receipt-same = لكل فقرة من الأصل نصها، ولم تتغير منها فقرة منذ ذلك الحين. أما ما ذُكر أعلاه فما زال كما هو في الأصل.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    الفقرات المترجمة والمحدَّثة: { $done } من { $total }. { $missing ->
        [0] { "" }
        [zero] { "" }
        [one] فقرة واحدة لم تُترجم بعد.
        [two] فقرتان لم تُترجما بعد.
        [few] { $missing } فقرات لم تُترجم بعد.
        [many] { $missing } فقرة لم تُترجم بعد.
       *[other] { $missing } فقرة لم تُترجم بعد.
    } { $stale ->
        [0] { "" }
        [zero] { "" }
        [one] فقرة واحدة صار الأصل يقول فيها شيئًا آخر.
        [two] فقرتان صار الأصل يقول فيهما شيئًا آخر.
        [few] { $stale } فقرات صار الأصل يقول فيها شيئًا آخر.
        [many] { $stale } فقرة صار الأصل يقول فيها شيئًا آخر.
       *[other] { $stale } فقرة صار الأصل يقول فيها شيئًا آخر.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = ما تغيّر أصله منذ ترجمته
receipt-now = يقول الأصل الآن:
# Paragraphs of the original follow.
receipt-gone = ما لم يعد في الأصل
receipt-gone-help =
    { $how ->
        [marks] احذفه في الملف الذي أرسلته، تحت سطره الذي فيه «¶»، أو اكتب هناك x بين القوسين إن وجب أن يبقى، ثم أرسل ذلك الملف من جديد.
       *[plain] احذفه في ترجمتك وأرسلها، أو اطلب من هيئة التحرير ملفًا بما تغيّر. وإن وجب أن يبقى فأخبرها.
    }
receipt-missing = ما لم يُترجم بعد
# What matters most to readers follows.
receipt-next = ما يمكنك أن تترجمه بعد هذا
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = «{ $title }»: { $work ->
        [missing] لم يُترجم بعد
        [draft] ما زال مسودة
        [faulty] فيه ما ينبغي إصلاحه
       *[behind] تغيّر أصله، أو ينقصه شيء
    }{ $words ->
        [0] { "" }
        [zero] { "" }
        [one] { " " }(كلمة واحدة)
        [two] { " " }(كلمتان)
        [few] { " " }({ $words } كلمات)
        [many] { " " }({ $words } كلمة)
       *[other] { " " }({ $words } كلمة)
    }
# $name (String): the file's name.
receipt-again = بعد إصلاحه احفظ «{ $name }» في المكان نفسه. وستختفي هذه الرسالة حالما يصبح كل شيء على ما يرام.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = عدد الملفات في الأرشيف: { $total }. أُدرج منها أو كان موجودًا: { $taken }. وما يحتاج إلى إصلاح: { $held }.
# $name (String): the archive's name.
receipt-archive-again = بعد إصلاحها احزم الملفات من جديد واحفظ «{ $name }» في المكان نفسه، أو احذف الأرشيف وأرسل الملفات المصلَحة وحدها. وما أُدرج من قبل محفوظ.
receipt-later = ما ذُكر أعلاه يمكن أن يأتي لاحقًا: أصلحه في نسختك أنت، ثم أرسلها مرة أخرى باسم «{ $name }». يمكنك حذف هذه الرسالة.
receipt-thanks = لا شيء آخر مطلوب منك. ويمكنك حذف هذه الرسالة.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = هذه نسخة ثانية من «{ $name }» وضعها أحد البرامج جانبًا، لأن شخصين أو حاسوبين غيّرا الملف في وقت واحد.
    .help = انظر في النسختين، واجمع الصحيح في ملف واحد، ثم احذف الآخر.
intake-old = يدل اسم الملف على أن هذه نسخة قديمة.
    .help = إن وجب أن تحل محل النص الحالي، فاحذف تلك الكلمة من الاسم. وإلا فخذ الملف من هنا.
intake-empty = لا شيء في الملف.
    .help = احفظ النص من جديد، وتأكد من أنه في الملف.
intake-second-name = هذا اسم ثانٍ لملف يملكه شخص آخر وليس متاحًا للجميع (رابط صلب).
    .help = انسخ الملف، وضع النسخة هنا.
intake-link = هذا رابط إلى ملف آخر، ولا تُتبع الروابط.
    .help = ضع الملف نفسه هنا.
intake-closed = تعذّرت قراءة الملف: فهو مغلق أمام البرنامج الذي يتسلّم النصوص.
    .help = احفظه هنا من جديد، أو غيِّر أذوناته حتى يقرأه غيرك.
# $megabytes (Number): the largest size.
intake-too-large = حجم الملف أكبر من { $megabytes } ميغابايت، ولا نص بهذا الطول.
    .help = أرسل النص وحده من دون صور.
# $line (Number): the line's number.
intake-unreadable = الملف تالف أو ليس نصًّا؛ وأول موضع لا يمكن قراءته في السطر { $line }.
    .help = احفظه نصًّا عاديًّا بالترميز «UTF-8»، وأرسله من جديد.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] قد يدل هذا السطر على أي مما يلي: { $choices }.
        [language] لا يدل اسم الملف على لغته.
        [strings] لا يدل اسم الملف ولا مجلده على لغته.
        [more] في اسم الملف كلمات أخرى إلى جانب اسم المقال.
        [title] يبدأ عنوان النص كعنوان المقال «{ $choices }».
       *[name] قد يدل اسم الملف على أي مما يلي: { $choices }.
    }
    .help =
        { $how ->
            [line] اكتب في السطر أيها المقصود.
            [one] غيِّر اسم الملف إلى «{ $names }» إن كان صحيحًا.
            [many] اجعل اسم الملف هو الصحيح من هذه الأسماء: { $names }.
            [folder] ضعه في مجلد يحمل اسم اللغة، مثل «{ $example }».
           *[none] اجعل اسم الملف هو اسم المقال، ثم نقطة، ثم رمز اللغة، مثل «{ $example }».
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] لا يمكن معرفة أي نص هذا.
        [none] لا مقال بهذا الاسم.
       *[one] لا مقال باسم «{ $said }» الذي يذكره هذا السطر.
    }{ $near ->
        [none] { "" }
       *[other] { " " }هل تقصد { $near }؟
    }{ $open ->
        [none] { "" }
       *[other] { " " }لم يُترجم بعد: { $open }.
    }
    .help =
        { $line ->
            [far] إن كان ترجمة فسمِّ الملف باسم نصه، مثل «{ $example }». والملف الذي ليس ترجمة لا مكان له هنا: يُرجى أخذه من هنا.
            [none] اجعل اسم الملف هو اسم المقال، ثم نقطة، ثم رمز اللغة، مثل «{ $example }».
           *[one] اكتب اسم المقال في السطر، أو احذف السطر وغيِّر اسم الملف، مثلًا إلى «{ $example }».
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] يدل المجلد الذي وُضع فيه الملف على لغة لا يُترجم إليها شيء هنا: { $said }.
        [none] يدل اسم الملف على لغة لا يُترجم إليها شيء هنا: { $said }.
       *[one] يدل هذا السطر على لغة لا يُترجم إليها شيء هنا: { $said }.
    }{ " " }واللغات المتاحة هي: { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }هل تقصد { $near }؟
    }
    .help =
        { $line ->
            [folder] ضع الملف في مجلد يحمل رمز اللغة الصحيحة، أو أضف الرمز إلى اسمه، مثل «{ $example }».
            [none] اجعل اسم الملف هو اسم المقال، ثم نقطة، ثم رمز اللغة، مثل «{ $example }».
           *[one] اكتب في السطر رمز اللغة الصحيحة.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] يدل اسم الملف على أكثر من لغة: { $locales }.
       *[folder] يدل اسم الملف ومجلده على لغات مختلفة: { $locales }.
    }
    .help =
        { $place ->
            [name] اجعل اسم الملف هو الصحيح من هذه الأسماء: { $names }.
           *[folder] غيِّر اسم الملف أو ضعه في مجلد آخر، حتى يدل كلاهما على لغة واحدة.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    لا يوجد ملف لنصوص الواجهة بهذا الاسم.{ $near ->
        [none] { "" }
       *[other] { " " }هل تقصد { $near }؟
    }
    .help = سمِّ الملف باسم الملف في لغة الأصل، وضعه في مجلد يحمل اسم اللغة، مثل «{ $example }».
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = لا يمكن قراءة الملفات من هذا النوع («{ $name }»).
    .help =
        { $instead ->
            [docx] احفظ النص من جديد مستند Word (ملف من نوع docx) أو نصًّا عاديًّا (ملف من نوع txt)، وأرسله مرة أخرى.
           *[text] احفظ النص من جديد نصًّا عاديًّا (ملف من نوع txt)، وأرسله مرة أخرى.
        }
# $name (String): a name in the archive.
intake-archive-outside = لم يُفتح الأرشيف، لأن «{ $name }» فيه رابط أو يؤدي إلى خارج الأرشيف.
    .help = احزم النصوص من جديد من دون روابط، أو أرسلها واحدًا واحدًا.
# $name (String): a name in the archive.
intake-archive-twice = لم يُفتح الأرشيف، لأن «{ $name }» موجود فيه مرتين.
    .help = احزم النصوص من جديد، كلًّا منها مرة واحدة، أو أرسلها واحدًا واحدًا.
intake-archive-locked = الأرشيف مقفل بكلمة سر.
    .help = احزم النصوص من جديد من دون كلمة سر، أو أرسلها واحدًا واحدًا.
intake-archive-large = في الأرشيف أكثر مما يمكن قبوله دفعة واحدة.
    .help = أرسل النصوص وحدها من دون صور، أو في عدة أرشيفات.
intake-archive-damaged = الأرشيف تالف أو محزوم بطريقة غير معتادة.
    .help = احزم النصوص من جديد في أرشيف ZIP عادي، أو أرسلها واحدًا واحدًا.
intake-archive-empty = لا نص في الأرشيف.
    .help = احزم النصوص من جديد، أو أرسلها واحدًا واحدًا.
intake-archive-nested = هذا أرشيف داخل أرشيف، ومثله لا يُفتح.
    .help = أرسله وحده، أو احزم نصوصه مع النصوص الأخرى.
intake-document-damaged = تعذرت قراءة المستند: فهو تالف أو مقفل بكلمة سر أو كبير جدًّا.
    .help = احفظ النص من جديد نصًّا عاديًّا (ملف من نوع txt)، وأرسله مرة أخرى.
# $others (String): paths of other files, with commas.
intake-two = هناك نص آخر للمقال نفسه وباللغة نفسها: { $others }.
    .help = لا بد أن يختار إنسان. نرجو ألّا تترك هنا إلا ملفًا واحدًا؛ وإن كانت الملفات من أشخاص مختلفين، فتشاوروا أولًا.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    الملف مكتوب بحروف أخرى ({ $found }) غير حروف لغته ({ $expected }).{ $by ->
        [folder] { " " }والمجلد «{ $folder }» مخصص لهذه اللغة.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] لعل السطر يذكر لغة غير صحيحة. صحِّحه، أو أرسل الملف الصحيح.
           *[name]
                { $name ->
                    [none] غيِّر اسم الملف ليحمل رمز لغته، أو أرسل الملف الصحيح.
                   *[other] إن كان النص صحيحًا، فغيِّر اسم الملف إلى «{ $name }»، وإلا فأرسل الملف الصحيح.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    يبدو أن الملف بلغة أخرى ({ $found }) غير اللغة المنتظرة ({ $expected }).{ $by ->
        [folder] { " " }والمجلد «{ $folder }» مخصص لهذه اللغة.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] لعل السطر يذكر لغة غير صحيحة. صحِّحه، أو أرسل الملف الصحيح.
           *[name]
                { $name ->
                    [none] غيِّر اسم الملف ليحمل رمز لغته، أو أرسل الملف الصحيح.
                   *[other] إن كان النص صحيحًا، فغيِّر اسم الملف إلى «{ $name }»، وإلا فأرسل الملف الصحيح.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] النص مكتوب بالحروف الصينية المبسطة، والمطلوب في هذه اللغة هو الحروف التقليدية.
       *[Hant] النص مكتوب بالحروف الصينية التقليدية، والمطلوب في هذه اللغة هو الحروف المبسطة.
    }
    .help = حوِّل النص، واقرأه مرة أخرى، ثم أرسله من جديد.
intake-chinese-line =
    { $wanted ->
        [Hant] هذا السطر مكتوب بالحروف الصينية المبسطة، وباقي النص بالتقليدية.
       *[Hans] هذا السطر مكتوب بالحروف الصينية التقليدية، وباقي النص بالمبسطة.
    }
    .help = إن لم يكن ذلك مقصودًا فحوِّله، وأرسل النص مرة أخرى.
# $detail (String): what is wrong there.
letter-toml-syntax = الأسطر في أول الملف، بين «+++» و«+++»، تتعذر قراءتها هنا: { $detail }.
    .help = كل سطر منها كلمة ثم علامة يساوي ثم نص بين علامتي اقتباس مستقيمتين ("). استعمل داخل النص «» ولا تستعمل العلامات المستقيمة.
# $detail (String): what is wrong there.
letter-yaml-syntax = الأسطر في أول الملف، بين «---» و«---»، تتعذر قراءتها هنا: { $detail }.
    .help = كل سطر منها كلمة ثم نقطتان ثم مسافة ثم نص. ضع النص بين علامتي اقتباس مستقيمتين (") إن كانت فيه نقطتان.
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = لا يُعرف شيء بالاسم «{ $fact }».
    .help = ما بين القوسين المعقوفين يُملأ تلقائيًا. اكتب الاسم كما هو في الأصل تمامًا{ $near ->
        [none] .
       *[other] ؛ لعل المقصود «{ $near }».
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = تبدأ الأسطر الأولى بـ«{ $fence }»، وتنقص «{ $fence }» الثانية تحتها.
    .help = اكتب «{ $fence }» وحدها في سطر تحت آخر سطر منها.
# $fence (String): the line that is meant.
intake-no-top = يبدأ الملف من غير السطر «{ $fence }»، فتُعدّ أسطره الأولى من النص.
    .help = اكتب «{ $fence }» وحدها في سطر في أول الملف.
intake-loose = هذا الملف لتحديث ترجمة، وهذا النص يقع فيه فوق كل الأسطر التي فيها «¶»: فلا يُعرف إلى أي فقرة ينتمي.
    .help = ضعه تحت سطر فقرته الذي فيه «¶»، وأرسل الملف من جديد.
intake-no-mark = فوق هذا النص سطر ناقص فيه «¶»، ولا أحد يعلم إلى أي فقرة ينتمي.
    .help = أعد السطر كما كان في الملف الذي أُرسل إليك، أو اطلب من هيئة التحرير ملفًا جديدًا.
intake-beside = هذا النص يقع بجانب قائمة أو جدول، ولا توجد في الأصل فقرة هناك.
    .help = إن كان من القائمة أو الجدول فاكتبه عنصرًا أو صفًا فيه. وإن كان ملاحظة لهيئة التحرير فاحذفه من هنا واكتب إليها. ثم احفظ الملف هنا من جديد.
intake-fewer =
    { $count ->
        [zero] لا ينقص ملفك شيء مما في الترجمة هنا.
        [one] عنصر أو صف واحد مما في الترجمة هنا ليس في ملفك، وكان سيضيع.
        [two] عنصران أو صفان مما في الترجمة هنا ليسا في ملفك، وكانا سيضيعان.
        [few] { $count } عناصر أو صفوف مما في الترجمة هنا ليست في ملفك، وكانت ستضيع.
        [many] { $count } عنصرًا أو صفًا مما في الترجمة هنا ليست في ملفك، وكانت ستضيع.
       *[other] { $count } عنصر أو صف مما في الترجمة هنا ليست في ملفك، وكانت ستضيع.
    }
    .help = اكتب القائمة كلها أو الجدول كله تحت السطر الذي فيه «¶»، بما في ذلك ما يبقى كما هو. ثم احفظ الملف هنا من جديد.
intake-greeting = تحت الفقرة شيء ليس في الأصل.
    .help = إن كان تحية أو كلمة لهيئة التحرير فاحذفه هنا واكتب إليها. وإن كان من الفقرة التي فوقه فاكتبه في السطر نفسه. ثم احفظ الملف هنا من جديد.
intake-own-words = لم يعد في الأصل ما كان هنا، وكلماتك أنت مكانه الآن.
    .help = إن كانت تحية أو كلمة لهيئة التحرير فاحذفها في نسختك من الملف وأرسلها من جديد.
intake-both = المربع الذي بعد «¶» يقول إن هذا باقٍ، وقد حُذفت كلماته.
    .help = أعد الكلمات، أو احذف x من بين القوسين. ثم احفظ الملف هنا من جديد.
intake-stays = عاد إلى الأصل ما كان يجب إخراجه، وهو باقٍ في الترجمة.
intake-further = تحت آخر سطر فيه «¶» أكثر من فقرة، وفي الأصل فقرة واحدة. وكل ذلك في النص الآن.
    .help = إن كان هذا تحية أو ملاحظة لهيئة التحرير فاحذفه من نسختك من الملف وأرسلها من جديد.
intake-ending = لا يقابل هذه الفقرة الأخيرة شيء في الأصل، وسيراها القراء.
    .help = إن كان هذا تحية أو ملاحظة لهيئة التحرير فاحذفه من نسختك من الملف وأرسلها من جديد.
intake-beyond = لا يقابل هذه الفقرة شيء في الأصل، وسيراها القراء.
    .help = إن كان هذا تحية أو ملاحظة لهيئة التحرير فاحذفه من نسختك من الملف وأرسلها من جديد.
intake-overtaken = تغيّرت الفقرة التي كُتب هذا لها منذ إعداد الملف.
    .help = اطلب من هيئة التحرير ملفًا جديدًا، وانسخ نصك إليه.
intake-said-again = عاد إلى الأصل ما كان يجب إخراجه من هنا.
    .help = احذف من الملف هذه القائمة أو هذا الجدول مع سطره الذي فيه «¶»، وأرسل الباقي؛ أو اطلب من هيئة التحرير ملفًا جديدًا.
intake-overtaken-by = تقول الترجمة الآن في هذا الموضع:
intake-unanswered = لم يُغيَّر شيء في الملف، ولم يُؤشَّر على أي مربع.
    .help = أصلح الفقرات في الملف، أو اكتب x بين القوسين «⁨[ ]⁩» عند الفقرات التي يمكن أن تبقى كما هي. ثم احفظ الملف هنا من جديد.
intake-unchanged = لم يُغيَّر شيء في الملف.
    .help = أصلح ما تريد، ثم احفظ الملف هنا من جديد. وإن كان كل ما فيه يمكن أن يبقى كما هو فاحذف الملف.
intake-in-note = كُتب شيء داخل الملاحظة التي تحت السطر الذي فيه «¶»، وسيضيع معها.
    .help = انقله إلى ما بعد نهاية الملاحظة («-->» أو أول سطر بلا «#»)، ثم احفظ الملف هنا من جديد.
intake-frame = إطار الملف الذي أُرسل إليك تالف هنا، وكان سيظهر في النص.
    .help = اطلب ملفًا جديدًا من هيئة التحرير، وانسخ ترجماتك إليه، واترك الأسطر التي فيها «¶» و«<!--» و«-->» كما هي.
intake-above = هذا النص يقع فوق أول سطر في الملف الذي أُرسل إليك، وهو «⁨+++⁩» أو «⁨---⁩» وحدها، ولا ينتمي إلى شيء.
    .help = احذفه ليبدأ الملف كما كان حين وصلك، ثم احفظه هنا من جديد.
intake-open-note = الملاحظة التي تبدأ هنا بـ«¶» بلا نهاية: تنقصها العلامة «⁨-->⁩» بعد آخر أسطرها.
    .help = اكتب «⁨-->⁩» حيث ينتهي الأصل، فوق ترجمتك، ثم احفظ الملف هنا من جديد.
intake-cut = ينتهي الملف هنا في وسط ملاحظة، وبقيته ناقصة.
    .help = يبدو أنه قُطع في الطريق. أرسله كاملًا من فضلك.
intake-no-head = أعلى الملف الذي أُرسل إليك ناقص أو تالف: كل ما كان فوق الفقرات من أول سطر، وفيه العنوان.
    .help = أعده من الملف الذي أُرسل إليك. وإن لم يعد لديك فاطلب ملفًا جديدًا من هيئة التحرير وانسخ ترجماتك إليه.
intake-unfilled = لم يُكتب شيء في الملف بعد.
    .help = اكتب كل ترجمة تحت أصلها، ثم احفظ الملف هنا من جديد.
intake-empty-message = لم يُترجَم «{ $id }» في أعلى الملف بعد، والنص يعرضه: سيرى القراء اسمه بين قوسين معقوفين.
    .help = ترجمه: اكتب بعد «{ $id }» بلغتك ما يقوله الأصل هناك. وإن كان سطره قد اختفى فانسخه من الملف الذي أُرسل إليك.
intake-open-text = النص الذي يبدأ هنا بثلاث علامات اقتباس بلا نهاية.
    .help = اكتب ثلاث علامات اقتباس مستقيمة (⁨{ "\"\"\"" }⁩) بعد آخر أسطره، كما في الملف الذي أُرسل إليك.
intake-form-name = «⁨[{ $name }]⁩» اسم صيغة، وهذه الأسماء لا تُترجَم.
    .help =
        { $forms ->
            [none] اكتبه كما هو في الملف الذي أُرسل إليك.
           *[other] اكتب بدلًا منه أحد هذه: ⁨{ $forms }⁩.
        }
intake-thinner =
    { $count ->
        [zero] توجد ترجمة من قبل.
        [one] توجد ترجمة من قبل، وفقرة واحدة منها ليست في ملفك.
        [two] توجد ترجمة من قبل، وفقرتان منها ليستا في ملفك.
        [few] توجد ترجمة من قبل، و{ $count } فقرات منها ليست في ملفك.
        [many] توجد ترجمة من قبل، و{ $count } فقرة منها ليست في ملفك.
       *[other] توجد ترجمة من قبل، و{ $count } فقرة منها ليست في ملفك.
    }
    .help = اكتبها أيضًا؛ أو اطلب من هيئة التحرير ملفًا جديدًا فيه الترجمة كما هي الآن، وانسخ نصك إليه.
intake-older = هذا ما كانت تقوله الترجمة من قبل، وقد حلّ نص آخر محلها منذ ذلك الحين.
    .help = إن كنت قد أرسلت ملفًا قديمًا سهوًا فاحذفه. وإن وجب أن تقول الترجمة هذا من جديد، فاطلب من هيئة التحرير إعادة النسخة السابقة.
intake-tick = في المربع بعد «¶» مكتوب «{ $said }»، ولا أحد يعلم هل يعني ذلك نعم.
    .help = اكتب x بين القوسين إن أمكن أن تبقى الترجمة كما هي: ⁨[x]⁩. واتركهما فارغين إن كان ينبغي أن تُطلب منك مرة أخرى.
intake-strings-gone =
    { $count ->
        [zero] ليس في ملفك بعض العبارات الموجودة من قبل: { $names }.
        [one] عبارة واحدة من العبارات الموجودة ليست في ملفك: { $names }.
        [two] عبارتان من العبارات الموجودة ليستا في ملفك: { $names }.
        [few] { $count } عبارات من العبارات الموجودة ليست في ملفك: { $names }.
        [many] { $count } عبارة من العبارات الموجودة ليست في ملفك: { $names }.
       *[other] { $count } عبارة من العبارات الموجودة ليست في ملفك: { $names }.
    }
    .help =
        { $what ->
            [taken] إن كانت الحاجة إليها باقية فأضفها إلى ملفك، وأرسله من جديد.
           *[held] أضفها هي أيضًا إلى ملفك، وأرسله من جديد. وإن كان ينبغي حذفها فأخبر المحررين.
        }
intake-shorter =
    { $count ->
        [zero] ليس في الأصل الموجود فقرات أكثر مما في ملفك.
        [one] في الأصل الموجود فقرة واحدة أكثر مما في ملفك.
        [two] في الأصل الموجود فقرتان أكثر مما في ملفك.
        [few] في الأصل الموجود { $count } فقرات أكثر مما في ملفك.
        [many] في الأصل الموجود { $count } فقرة أكثر مما في ملفك.
       *[other] في الأصل الموجود { $count } فقرة أكثر مما في ملفك.
    }
    .help = أرسل النص كاملًا. وإن كان ينبغي حقًا أن يقصر إلى هذا الحد فأخبر المحررين.
intake-two-here = هنا تختلف النصوص.
intake-two-there = في «{ $name }» مكتوب:
intake-garbled = أفسد ترميز خاطئ بعض الحروف في الطريق.
    .help = افتح نسختك من النص، واحفظها بالترميز «UTF-8»، وأرسلها من جديد.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = كان الملف محفوظًا بالترميز «{ $encoding }»، فحُوِّل إلى UTF-8.
    .help = نرجو التأكد من أن الحروف كلها صحيحة في الصفحة.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [zero] لم تُخرج من الترجمة فقرة.
        [one] أُخرجت من الترجمة فقرة واحدة لم تعد في الأصل.
        [two] أُخرجت من الترجمة فقرتان لم تعودا في الأصل.
        [few] أُخرجت من الترجمة { $count } فقرات لم تعد في الأصل.
        [many] أُخرجت من الترجمة { $count } فقرة لم تعد في الأصل.
       *[other] أُخرجت من الترجمة { $count } فقرة لم تعد في الأصل.
    }
intake-left =
    { $count ->
        [zero] لم تبقَ في الملف فقرة كما كانت.
        [one] بقيت فقرة واحدة في الملف كما كانت، وستُطلب منك مرة أخرى.
        [two] بقيت فقرتان في الملف كما كانتا، وستُطلبان منك مرة أخرى.
        [few] بقيت { $count } فقرات في الملف كما كانت، وستُطلب منك مرة أخرى.
        [many] بقيت { $count } فقرة في الملف كما كانت، وستُطلب منك مرة أخرى.
       *[other] بقيت { $count } فقرة في الملف كما كانت، وستُطلب منك مرة أخرى.
    }
intake-emptied =
    { $count ->
        [zero] لم تُحذف من الملف فقرة.
        [one] حُذفت من الملف فقرة واحدة، وأبقتها الترجمة.
        [two] حُذفت من الملف فقرتان، وأبقتهما الترجمة.
        [few] حُذفت من الملف { $count } فقرات، وأبقتها الترجمة.
        [many] حُذفت من الملف { $count } فقرة، وأبقتها الترجمة.
       *[other] حُذفت من الملف { $count } فقرة، وأبقتها الترجمة.
    }
    .help =
        { $held ->
            [yes] أعده تحت سطره الذي فيه «¶»، أو احذف هذا الملف. وإن وجب أن يزول من الصفحة أيضًا، فأخبر هيئة التحرير من فضلك.
           *[no] إن وجب أن تزول من الصفحة أيضًا، فأخبر هيئة التحرير من فضلك.
        }
intake-straightened = صارت علامات الاقتباس بين الأقواس المعقوفة، أو حول عنوان رابط أو صورة، منحنية، وقد أُعيدت مستقيمة.
intake-mended = غيّر برنامج أو سهو بعض علامات إطار الملف الذي أُرسل إليك، فأُعيدت كما كانت.
    .help = لا حاجة إلى أن تفعل شيئًا بشأنها.
intake-line-ends = كانت نهايات الأسطر في الملف كما يكتبها نظام آخر، فحُوِّلت.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] عدد الصور التي تُركت من المستند: { $count }.
        [links] عدد الروابط إلى مواضع أخرى في المستند، وقد بقيت كلماتها وحدها: { $count }.
        [comments] عدد التعليقات التي تُركت من المستند: { $count }.
        [changes] كانت في المستند تعديلات متعقَّبة، وقد قُبلت كلها.
        [boxes] في المستند مربعات نص، وقد يكون نصها ناقصًا أو في غير موضعه.
        [margins] تُرك ما في رأس صفحات المستند وتذييلها.
        [tables] عدد الجداول التي بُسِّطت، لأن فيها خلايا مدمجة أو خلايا فيها عدة فقرات: { $count }.
        [formulas] الصيغ الرياضية، وقد كُتبت بعلامات تدوين آخر: { $count }. راجعها من فضلك.
        [readings] تُركت علامات القراءة الصغيرة المكتوبة فوق الحروف.
        [objects] أجزاء في المستند صُنعت ببرنامج آخر، كأوراق الجداول، وقد تُركت: { $count }.
        [signs] رموز من خط للصور، كالأسهم وعلامات الصح، وقد تُركت؛ اكتبها من فضلك حروفًا أو كلمات: { $count }.
       *[looks] تُركت الألوان والتسطير.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = يقع محرف لا يُرى ({ $code }) في موضع يغيّر فيه معنى السطر.
    .help = احذف بداية السطر حتى أول حرف، واكتبها من جديد.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = في الكلمة «{ $word }» حروف من أبجدية أخرى لها الشكل نفسه: { $letters }.
    .help = اكتب الكلمة من جديد.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: أُدرج باسم { $target }.
# $path (String): the file that was sent.
intake-there = { $path }: موجود من قبل.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: موقوف، والسبب في { $receipt }.
# $path (String): the file that was sent.
intake-ignored = { $path }: تُرك كما هو، لأن برنامجًا يحتفظ به لنفسه أو لم يفرغ منه.
intake-written = { $path }: كتب أحدهم في هذه الرسالة. تُركت كما هي، ولا تمنع كتابة رسالة جديدة: اقرأها من فضلك.
intake-pandoc = تُقرأ المستندات (docx و odt) إذا كان برنامج «pandoc» مثبتًا على هذا الحاسوب.
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [zero] لم يُدرج أي ملف
        [one] أُدرج ملف واحد
        [two] أُدرج ملفان
        [few] أُدرجت { $taken } ملفات
        [many] أُدرج { $taken } ملفًا
       *[other] أُدرج { $taken } ملف
    }، { $held ->
        [zero] ولم يوقَف أي ملف.
        [one] وأُوقف ملف واحد.
        [two] وأُوقف ملفان.
        [few] وأُوقفت { $held } ملفات.
        [many] وأُوقف { $held } ملفًا.
       *[other] وأُوقف { $held } ملف.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [zero] لن يُدرج أي ملف
        [one] سيُدرج ملف واحد
        [two] سيُدرج ملفان
        [few] ستُدرج { $taken } ملفات
        [many] سيُدرج { $taken } ملفًا
       *[other] سيُدرج { $taken } ملف
    }، { $held ->
        [zero] ولن يوقَف أي ملف.
        [one] وسيوقَف ملف واحد.
        [two] وسيوقَف ملفان.
        [few] وستوقَف { $held } ملفات.
        [many] وسيوقَف { $held } ملفًا.
       *[other] وسيوقَف { $held } ملف.
    }
# $path (String): the file that was sent.
intake-writing = { $path }: ما زالت كتابته جارية، فتُرك كما هو. نفّذ «hexapla intake» من جديد.
# $path (String): a folder.
intake-too-deep = { $path }: يقع داخل مجلدات كثيرة متداخلة فلا يُنظر فيه. انقل ما فيه إلى مستوى أعلى.
intake-nothing = لا شيء يُدرج.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = تعذرت كتابة { $path }: { $detail }. وما أُرسل باقٍ في مكانه.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } صار في مكانه، لكن تعذرت إزالته من حيث هو أو الرد عليه: { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: كان سيُدرج باسم { $target }.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: كان سيُعلَّق مع هذه الرسالة:

## Help

help-intake = استلام ما أرسله المترجمون، والرد عليهم
help-intake-file = ملفات أو مجلدات [إن لم تُذكر: المجلد «⁨inbox⁩»]
help-intake-dry-run = عدم استلام شيء، وعرض ما كان سيُفعل
