### The status table.
### The glossary stands in cli.ftl.

heading-article = المقال
state-source = أصل
state-live = منشورة
state-draft = مسودة
state-gated = غير جاهزة
state-withheld = محجوبة
state-embargoed = تنتظر موعدها
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = تُعرض { $locale }
state-missing = ناقصة
to-do-title = المطلوب
to-do-missing = { $article } · { $locale }: نسخة ناقصة، المطلوب ترجمته: { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }؛ { $instead ->
        [none] لا يرى القراء شيئًا
        [link] يجد القراء رابطًا إلى { $shown }
       *[labelled] يرى القراء { $shown } مع الإشارة إلى لغتها
    } ({ $sections })
to-do-draft = { $article } · { $locale }: مسودة؛ { $instead ->
        [none] لا يرى القراء شيئًا
        [link] يجد القراء رابطًا إلى { $shown }
       *[labelled] يرى القراء { $shown } مع الإشارة إلى لغتها
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: محجوبة بسبب «{ $code }»؛ التفصيل في «hexapla check» ({ $sections })
to-do-veto = { $article } · { $locale }: محجوبة باعتراض من التحرير ({ $sections })
to-do-embargo = { $article } · { $locale }: تنتظر يومها ({ $sections })
to-do-required = { $article } · { $locale }: غير جاهزة بسبب «{ $code }» ({ $sections })
status-total = { $articles ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $articles } مقالات
        [many] { $articles } مقالًا
       *[other] { $articles } مقال
    }، { $variants ->
        [zero] لا نسخ
        [one] نسخة واحدة
        [two] نسختان
        [few] { $variants } نسخ
        [many] { $variants } نسخة
       *[other] { $variants } نسخة
    }؛ { $words ->
        [0] { $unknown ->
            [0] لا شيء يُترجم.
            [zero] لا شيء يُترجم.
            [one] لا شيء يُترجم فيما هو معروف، وحالة فقرة واحدة غير معروفة.
            [two] لا شيء يُترجم فيما هو معروف، وحالة فقرتين غير معروفة.
            [few] لا شيء يُترجم فيما هو معروف، وحالة { $unknown } فقرات غير معروفة.
            [many] لا شيء يُترجم فيما هو معروف، وحالة { $unknown } فقرة غير معروفة.
           *[other] لا شيء يُترجم فيما هو معروف، وحالة { $unknown } فقرة غير معروفة.
        }
        [zero] لا شيء يُترجم.
        [one] بقيت ترجمة كلمة واحدة.
        [two] بقيت ترجمة كلمتين.
        [few] بقيت ترجمة { $words } كلمات.
        [many] بقيت ترجمة { $words } كلمة.
       *[other] بقيت ترجمة { $words } كلمة.
    }
status-total-taken-back = { $count ->
        [zero] لا فقرات ينبغي حذفها.
        [one] ينبغي حذف فقرة واحدة، لأن الأصل تراجع عنها.
        [two] ينبغي حذف فقرتين، لأن الأصل تراجع عنهما.
        [few] ينبغي حذف { $count } فقرات، لأن الأصول تراجعت عنها.
        [many] ينبغي حذف { $count } فقرة، لأن الأصول تراجعت عنها.
       *[other] ينبغي حذف { $count } فقرة، لأن الأصول تراجعت عنها.
    }
status-gone = لم تعد هناك مقالات، وما زال القراء يرون بعضها:
status-empty = لا توجد مقالات بعد. ضع أولها في «⁨{ $example }⁩».
