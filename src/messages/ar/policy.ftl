### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = قيمة «{ $key }» هي { $value }؛ والمسموح به من { $low } إلى { $high }.
    .help = اكتب عددًا صحيحًا ضمن هذا المدى.
barrier-ends-first = مهلة الحاجز («until») لا تأتي بعد الوقت الذي لا يُنشر شيء قبله («at»).
    .why = ستنتهي المهلة قبل أن تبدأ، فلا ينتظر أحد أحدًا.
    .help = اكتب تحت «until» وقتًا لاحقًا، أو احذفه: وعندئذ لا مهلة له.
idle-barrier = لا يذكر هذا الحاجز لغات، ولا يذكرها نوع المقال.
    .why = الحاجز يجعل اللغات تُنشر معًا؛ ومن دون لغات لا يمنع شيئًا، فيُنشر المقال فورًا.
    .help = أضف «locales»، وهي قائمة اللغات التي ينتظر بعضها بعضًا، أو احذف الحاجز.
keep-above-goal = قيمة «{ $key }» هي { $low }، وهي أكبر من «{ $other }»، أي { $high }.
    .why = سيُطلب مما هو منشور أكثر مما يُطلب مما سيُنشر، وقد يُرفع عن الموقع فورًا.
    .help = أعطِ «{ $key }» عددًا لا يزيد على { $high }.
locale-not-published = لا فرع من الفروع المعنية ينشر باللغة «{ $locale }».
    .why = لن تكون موجودة أبدًا: فلن ينتظر الحاجز أحدًا، ولن يلزم الواجب أحدًا.
    .help = اذكر واحدة من: { $known }. أو أضف اللغة إلى «locales» في الفرع.
role-twice = اللغة «{ $locale }» مذكورة تحت «must» وتحت «off».
    .why = لا يمكن أن تنقص حيث لا تُنتظر.
    .help = احذفها من إحدى القائمتين.
unknown-type = لا يوجد نوع باسم «{ $name }».
    .why = لا يمكن أن يُطلب من هذا المقال ما يُطلب من مقالات نوعه.
    .help = { $near ->
        [none] الأنواع هي: { $known }. والنوع الجديد جدول باسم «⁨[types.…]⁩» في pipeline.toml.
       *[other] هل تقصد «{ $near }»؟ الأنواع هي: { $known }.
    }

## What is owed

missing-required-variant = المقال «{ $article }» غير موجود لقراء «{ $section }» بلغة { $locale }، وهو واجب{ $reason ->
        [none] : لم يُترجم
       *[other] ؛ والسبب هو «{ $reason }»
    }.
    .why = وعدت الشبكة هؤلاء القراء بهذا المقال بلغتهم.
    .help = { $reason ->
        [none] كلِّف من يترجمه في هذا الملف، أو أخرج اللغة من «must».
       *[other] يبيّن «⁨hexapla why { $article } { $locale }⁩» ما ينقص النص.
    }
unknown-required-string = ليس في أي مجموعة عبارات العبارة «{ $name }» المطلوبة من الطبعات.
    .why = لا يمكن أن تكون في أي طبعة، فلا يُنشر جديد في أي منها.
    .help = { $near ->
        [none] اكتب العبارة باللغة المرجعية للشبكة، أو احذف اسمها من «required».
       *[other] هل تقصد «{ $near }»؟ وإلا فاكتب العبارة باللغة المرجعية للشبكة.
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = بيان سبب نشر مقال بلغة ما أو عدم نشره، وما الذي يغيّر ذلك
help-why-article = معرّف المقال
help-why-locale = اللغة
help-why-section = هذا الفرع وحده [إن لم يُذكر: كل فرع ينشر بهذه اللغة]
help-why-to = مجلد الإصدارات التي تبيّن المنشور [إن لم يُذكر: public]
why-heading = «{ $article }» بلغة { $locale }، الفرع «{ $section }»
why-live = يراه القراء بلغتهم.
why-parent = يرى القراء نص { $shown } على أنه نصهم.
why-gated = غير منشور: ما زال يُطلب منه شيء.
why-embargoed = لم يُنشر بعد: ينتظر موعده.
why-withheld = محجوب.
why-retracted = سُحب: في مكانه إشعار بذلك.
why-unscheduled = لا تأخذه هذه الطبعة.
why-meanwhile-labelled = وإلى ذلك الحين يرى القراء نص { $shown } مع الإشارة إلى لغته.
why-meanwhile-link = وإلى ذلك الحين يجد القراء رابطًا إلى نص { $shown }.
why-meanwhile-none = وإلى ذلك الحين لا يرى القراء شيئًا.
why-no-edition = لا ينشر أي فرع بلغة { $locale }{ $section ->
        [none] .
       *[other] { " " }في «{ $section }».
    }

reason-missing-variant = لا يوجد نص بلغة { $locale }.
    .help = كلِّف من يترجمه في الملف «{ $file }»؛ ينشئ «⁨hexapla new variant { $article } { $locale }⁩» ملفًا للبداية.
reason-draft = ما زال النص مسودة.
    .help = حين يصبح جاهزًا، احذف السطر «⁨draft = true⁩» من «{ $file }».
reason-invalid = في ملفاته خطأ: «{ $code }».
    .help = يبيّن «hexapla check» الموضع وما ينبغي عمله؛ ويُنشر المقال حين يُصلَح ذلك.
reason-missing-headline = ليس للنص عنوان، وهو مطلوب.
    .help = اكتبه تحت «{ $key }» في «{ $file }».
reason-missing-standfirst = ليس للنص مقدمة، وهي مطلوبة.
    .help = اكتبها تحت «{ $key }» في «{ $file }».
reason-missing-teaser = ليس للنص تشويقة، وهي مطلوبة.
    .help = اكتبها تحت «{ $key }» في «{ $file }».
reason-missing-body = يوجد عنوان ولا نص تحته.
    .help = ترجم النص في «{ $file }».
reason-below-current = من كل مئة فقرة في الأصل، المحدَّث فيه { $percent }؛ والمطلوب { $goal }.
    .help = حدِّث { $units ->
        [zero] الفقرات المتأخرة
        [one] الفقرة المتأخرة
        [two] الفقرتين المتأخرتين
        [few] الفقرات المتأخرة، وهي { $units } فقرات
        [many] الفقرات المتأخرة، وهي { $units } فقرة
       *[other] الفقرات المتأخرة، وهي { $units } فقرة
    }؛ يبيّن «⁨hexapla diff { $article } { $locale }⁩» ما تغير.
reason-held-by-hysteresis = من كل مئة فقرة في الأصل، المحدَّث فيه { $percent }. لو كان جديدًا لكان المطلوب { $goal }؛ لكنه منشور، ويبقى منشورًا ما دام فيه { $keep }.
    .help = { $units ->
        [0] قارنه بالأصل؛ فإن كان يقول ما يقوله الأصل فأكِّد ذلك: «hexapla accept { $article } { $locale }».
        [zero] حدِّث الفقرات المتأخرة.
        [one] حدِّث الفقرة المتأخرة.
        [two] حدِّث الفقرتين المتأخرتين.
        [few] حدِّث الفقرات المتأخرة، وهي { $units } فقرات.
        [many] حدِّث الفقرات المتأخرة، وهي { $units } فقرة.
       *[other] حدِّث الفقرات المتأخرة، وهي { $units } فقرة.
    }
reason-not-approved = لم يعتمد أحد النص كما هو الآن.
    .help = اطلب من أحد أن يقرأه، ثم نفّذ «⁨hexapla approve { $article } { $locale }⁩».
reason-aged = تغيرت في الأصل أو أُضيفت إليه أو حُذفت منه { $units ->
        [zero] بعض الفقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $units } فقرات
        [many] { $units } فقرة
       *[other] { $units } فقرة
    } { $since ->
        [none] مؤخرًا
       *[other] منذ { $since }
    }، ولا يقول النص ذلك بعد{ $action ->
        [keep] ؛ هو متأخر قليلًا، ولا ضرر في ذلك بعد
        [banner] ؛ وتنبّه الصفحة إلى أنه قد يكون متأخرًا
       *[withhold] ؛ ومثل هذه النصوص تُحجب
    }{ $until ->
        [none] .
       *[other] . ومن { $until } يُعدّ متأخرًا عن الأصل.
    }
    .help = حدِّثه؛ يبيّن «hexapla diff { $article } { $locale }» ما تغير.
reason-outdated = تغيرت في الأصل أو أُضيفت إليه أو حُذفت منه { $units ->
        [zero] بعض الفقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $units } فقرات
        [many] { $units } فقرة
       *[other] { $units } فقرة
    } { $since ->
        [none] منذ مدة طويلة
       *[other] منذ { $since }
    }، ولا يقول النص ذلك{ $action ->
        [keep] .
        [banner] ؛ وتنبّه الصفحة إليه.
       *[withhold] ؛ ومثل هذه النصوص تُحجب.
    }
    .help = حدِّثه؛ يبيّن «hexapla diff { $article } { $locale }» ما تغير.
reason-unknown-history = { $part ->
        [some] لم يسجّل أحد عن أي حالة من الأصل تُرجمت { $units ->
            [zero] بعض الفقرات
            [one] فقرة واحدة
            [two] فقرتان
            [few] { $units } فقرات
            [many] { $units } فقرة
           *[other] { $units } فقرة
        }
       *[whole] لم يسجّل أحد عن أي حالة من الأصل تُرجم النص
    }{ $action ->
        [keep] .
        [count] . وما لا يُعرف عنه ذلك لا يُعدّ محدَّثًا، والمطلوب أن يكون المحدَّث { $goal } من كل مئة فقرة.
        [banner] ؛ وتنبّه الصفحة إلى ذلك.
       *[withhold] ؛ ومثل هذه النصوص تُحجب.
    }
    .help = إن كان يقول ما يقوله الأصل فأكِّد ذلك: «hexapla accept { $article } { $locale }».
reason-assumed = { $units ->
        [zero] تغيرت بعض الفقرات مع أصولها، وتُعدّ
        [one] تغيرت فقرة واحدة مع أصلها، وتُعدّ
        [two] تغيرت فقرتان مع أصليهما، وتُعدّ كل منهما
        [few] تغيرت { $units } فقرات مع أصولها، وتُعدّ
        [many] تغيرت { $units } فقرة مع أصولها، وتُعدّ
       *[other] تغيرت { $units } فقرة مع أصولها، وتُعدّ
    } محدَّثة؛ ولم يؤكد ذلك أحد.
    .help = قارن الترجمة بالأصل؛ فإن كانت تقول ما يقوله، فأكِّد ذلك بالأمر «hexapla accept { $article } { $locale }».
reason-strings-below = من كل مئة عبارة حول المقالات، الموجود بلغة { $locale } هو { $percent }؛ والمطلوب { $goal } قبل أن يُنشر شيء.
    .help = ترجم مزيدًا من العبارات؛ يعرض «hexapla check» الناقص منها.
reason-strings-held = { $lack ->
        [required] تنقص بلغة { $locale } عبارة مطلوبة من العبارات التي حول المقالات. لو كان المقال جديدًا لطُلبت؛ لكنه منشور.
       *[percent] من كل مئة عبارة حول المقالات، الموجود بلغة { $locale } هو { $percent }؛ ولو كان المقال جديدًا لكان المطلوب { $goal }. لكنه منشور.
    }
    .help = ترجم العبارات؛ يعرض «hexapla check» الناقص منها.
reason-missing-string = العبارة «{ $id }» مطلوبة، وهي غير موجودة بلغة { $locale }.
    .help = اكتبها في مجموعة عبارات { $locale }.
reason-embargo = نشره مؤجل حتى { $until }.
    .help = أعد النشر بعد ذلك الوقت. وهو مكتوب في «{ $meta }» أو مع قواعد النشر.
reason-before-barrier = يُنشر مع اللغات الأخرى ({ $locales })، وليس قبل { $until }.
    .help = أعد النشر بعد ذلك الوقت.
reason-barrier-waiting = تُنشر لغات هذا المقال معًا، وهذه غير جاهزة: { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] إن لم تجهز حتى { $until } واصلت كلها الانتظار.
           *[partial] ومن { $until } تُنشر الجاهزة من دونها.
        }
    }
    .help = أكمل في تلك اللغات ما هو مطلوب منها: يبيّنه «hexapla why» لكل لغة.
reason-barrier-hold = تُنشر لغات هذا المقال معًا، وهذه متأخرة: { $locales }. انتهت مهلتها، والقرار للتحرير.
    .help = أكمل في تلك اللغات ما هو مطلوب منها؛ أو أخرجها من «locales» في الحاجز، أو أعطه «⁨otherwise = "partial"⁩».
reason-grandfathered = هو أقدم من القواعد: لا يُطلب منه إلا ما يجب أن يكون في كل نص.
reason-veto = يحجبه اعتراض من التحرير في «{ $section }».
    .help = يُنشر حين يُحذف «veto» من «{ $meta }».
reason-off = لا يُنتظر شيء من هذا النوع بلغة { $locale } في «{ $section }».
    .help = إن كان ينبغي أن يكون هناك، فأخرج اللغة من «off».
reason-not-addressed = ليس المقال موجهًا إلى «{ $section }».
    .help = إن كان ينبغي أن يكون هناك، فأضف الفرع إلى «sections» في «{ $meta }».
reason-retracted = سُحب في { $date }.
    .help = إن كان ذلك خطأ، فاحذف «retracted» من «{ $meta }».
reason-slug-clash = عنوانه مشغول بشيء آخر.
    .help = أعطه «slug» آخر في «{ $file }».

## Corrections, retractions, and what is simply gone

missing-correction = لم يُذكر تصحيح { $date } بلغة { $locale }.
    .why = من قرأ النص الخاطئ بهذه اللغة له من الحق في أن يعلم ما لغيره.
    .help = اكتب ما صُحِّح تحت «⁨[corrections]⁩» في هذا الملف: ⁨"{ $date }" = "…"⁩.
undeclared-correction = لا يعرف المقال تصحيحًا بتاريخ { $date }.
    .why = لا يُعرض، ولا يُطلب من اللغات الأخرى.
    .help = أضف اليوم إلى «corrections» في «{ $file }»، أو أصلحه هنا.
idle-retraction = هنا سبب للسحب، لكن المقال لم يُسحب.
    .why = يبقى منشورًا، مع أن أحدًا يظن على ما يبدو أنه ليس كذلك.
    .help = لسحبه اكتب اليوم تحت «retracted» في «{ $file }». وإن لم يكن القصد سحبه، فاحذف هذا السطر.
vanished-article = المقال «{ $article }» منشور في { $pages ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتين
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    }، ومجلده غير موجود.
    .why = تختفي صفحاته في النشر التالي من دون كلمة إلى قرائه. وليس هذا سحبًا.
    .help = أعد المجلد. ولرفع المقال اكتب «retracted» مع يوم في article.toml الخاص به؛ وإن نُقل فاذكر عنوانه القديم تحت «redirect-from» في موضعه الجديد.
vanished-variant = المقال «{ $article }» منشور بلغة { $locale }، وملفه بتلك اللغة غير موجود.
    .why = تختفي صفحته في النشر التالي، أو تحل محلها لغة أخرى، من دون كلمة إلى قرائه.
    .help = أعد الملف. ولحبس النص اكتب فيه «⁨draft = true⁩»؛ ولرفع المقال اكتب «retracted» مع يوم في article.toml الخاص به.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = مسحوبة
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = مسحوبة؛ في مكانها إشعار بذلك
short-before-barrier = جاهزة؛ تنتظر موعدها مع لغات أخرى
short-barrier-waiting = تنتظر { $value } لتُنشر معها
short-barrier-hold = تنتظر { $value }؛ انتهت المهلة، والقرار للتحرير
short-not-approved = غير جاهزة: لم يعتمدها أحد
short-below-current = غير جاهزة: المحدَّث { $value } من كل مئة فقرة
short-outdated = محجوبة: يقول الأصل غير ما تقوله
short-aged = محجوبة: تغير الأصل مؤخرًا
short-unknown-history = محجوبة: لم يُسجَّل ما تُرجمت عنه
short-strings-below = غير جاهزة: تُرجمت { $value } من كل مئة عبارة في الموقع
short-missing-string = غير جاهزة: تنقص عبارة الموقع «{ $value }»
reason-original-unread = أصل النص غير موجود أو لا تمكن قراءته، ولذلك لا يُعرف هل يقول النص ما يقوله الأصل{ $action ->
        [keep] .
        [count] . وما لا يُعرف عنه ذلك لا يُعدّ محدَّثًا، والمطلوب أن يكون المحدَّث { $goal } من كل مئة فقرة.
        [banner] ؛ وتنبّه الصفحة إلى ذلك.
       *[withhold] ؛ ومثل هذه النصوص تُحجب.
    }{ " " }{ $recorded ->
        [no] لم يسجّل أحد ما تُرجم عنه النص.
        [damaged] وملف متابعته تالف أيضًا.
       *[yes] { $owed ->
            [0] حين سُجّل آخر مرة كان محدَّثًا.
            [zero] حين سُجّل آخر مرة كان محدَّثًا.
            [one] حين سُجّل آخر مرة كانت فقرة واحدة من الأصل غير محدَّثة فيه.
            [two] حين سُجّل آخر مرة كانت فقرتان من الأصل غير محدَّثتين فيه.
            [few] حين سُجّل آخر مرة كانت { $owed } فقرات من الأصل غير محدَّثة فيه.
            [many] حين سُجّل آخر مرة كانت { $owed } فقرة من الأصل غير محدَّثة فيه.
           *[other] حين سُجّل آخر مرة كانت { $owed } فقرة من الأصل غير محدَّثة فيه.
        }
    }
    .help = يبيّن «hexapla check» ما الخطأ في الأصل؛ وحين يُصلَح يعود المسجَّل صالحًا.
short-original-unread = محجوبة: أصلها غير موجود أو لا تمكن قراءته
