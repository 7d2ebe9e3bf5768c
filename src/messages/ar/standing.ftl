### How a network stands: the table of “hexapla status”, and what is to do.
### The glossary stands in cli.ftl.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = متأخر: { $count }
cell-missing = ناقص: { $count }
cell-taken-back = للحذف: { $count }
cell-minor = طفيف: { $count }
cell-markup = { $count ->
        [zero] لا روابط
        [one] رابط واحد
        [two] رابطان
        [few] { $count } روابط
        [many] { $count } رابطًا
       *[other] { $count } رابط
    }
cell-assumed = مفترض: { $count }

## What the signs in the cells mean

legend-current = كالأصل
legend-behind = متأخرة عن الأصل
legend-unknown = لا يُعرف هل هي كالأصل
legend-parent = يُعرض نص آخر باللغة نفسها
legend-unready = غير جاهزة
legend-waiting = تنتظر موعدها
legend-missing = ناقصة
legend-withheld = محجوبة

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [zero] لا فقرات متأخرة عن الأصل ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [one] فقرة متأخرة عن الأصل ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [two] فقرتان متأخرتان عن الأصل ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [few] { $count } فقرات متأخرة عن الأصل ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [many] { $count } فقرة متأخرة عن الأصل ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
       *[other] { $count } فقرة متأخرة عن الأصل ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
    }
owed-units-taken-back = { $count ->
        [zero] لا فقرات ينبغي حذفها (السطور { $lines })
        [one] فقرة ينبغي حذفها (السطر { $lines })
        [two] فقرتان ينبغي حذفهما (السطران { $lines })
        [few] { $count } فقرات ينبغي حذفها (السطور { $lines })
        [many] { $count } فقرة ينبغي حذفها (السطور { $lines })
       *[other] { $count } فقرة ينبغي حذفها (السطور { $lines })
    }
owed-units-missing = { $count ->
        [zero] لا فقرات ناقصة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [one] فقرة ناقصة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [two] فقرتان ناقصتان ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [few] { $count } فقرات ناقصة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [many] { $count } فقرة ناقصة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
       *[other] { $count } فقرة ناقصة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
    }
owed-units-minor = { $count ->
        [zero] لا تغييرات طفيفة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [one] تغيير طفيف ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [two] تغييران طفيفان ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [few] { $count } تغييرات طفيفة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
        [many] { $count } تغييرًا طفيفًا ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
       *[other] { $count } تغيير طفيف ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] ، منذ { $since }
    }؛ { $instead ->
        [own] { $notice ->
            [yes] يراها القراء مع إشعار بأنها قد تكون متأخرة
           *[no] يراها القراء كما هي
        }
        [parent] يرى القراء { $shown }
        [link] يجد القراء رابطًا إلى { $shown }
        [labelled] يرى القراء { $shown } مع الإشارة إلى لغتها
       *[none] لا يرى القراء شيئًا
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] ملف متابعتها تالف، ويبيّن «hexapla check» الموضع{ $count ->
            [0] { "" }
            [zero] ؛ لا فقرات لا يُعرف هل هي محدَّثة
            [one] ؛ فقرة واحدة لا يُعرف هل هي محدَّثة
            [two] ؛ فقرتان لا يُعرف هل هما محدَّثتان
            [few] ؛ { $count } فقرات لا يُعرف هل هي محدَّثة
            [many] ؛ { $count } فقرة لا يُعرف هل هي محدَّثة
           *[other] ؛ { $count } فقرة لا يُعرف هل هي محدَّثة
        }
        [none] لم يُسجَّل ما تُرجمت عنه؛ يسجّله «hexapla record»
       *[held] { $count ->
            [zero] لا فقرات لا يُعرف هل هي محدَّثة؛ قارنها بالأصل
            [one] فقرة واحدة لا يُعرف هل هي محدَّثة؛ قارنها بالأصل
            [two] فقرتان لا يُعرف هل هما محدَّثتان؛ قارنهما بالأصل
            [few] { $count } فقرات لا يُعرف هل هي محدَّثة؛ قارنها بالأصل
            [many] { $count } فقرة لا يُعرف هل هي محدَّثة؛ قارنها بالأصل
           *[other] { $count } فقرة لا يُعرف هل هي محدَّثة؛ قارنها بالأصل
        }، ثم نفّذ «hexapla accept { $article } { $locale }»
    } ({ $sections })
to-do-correction = { $article } · { $locale }: لم يُخبَر القراء { $count ->
        [zero] بتصحيح { $days }
        [one] بتصحيح { $days }
        [two] بتصحيحي { $days }
        [few] بتصحيحات { $days }
        [many] بتصحيحات { $days }
       *[other] بتصحيحات { $days }
    } ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = الفرع
heading-locale = اللغة
heading-live = منشور
heading-behind = متأخر
heading-unknown = غير معروف
heading-missing = ناقص
heading-withheld = محجوب
heading-words-to-do = كلمات مطلوبة
heading-all = الكل
table-number = { $number }
status-all-articles = كل المقالات
status-of-locale = { $locale }: { $count ->
        [zero] لا أعمال مطلوبة
        [one] عمل واحد مطلوب
        [two] عملان مطلوبان
        [few] { $count } أعمال مطلوبة
        [many] { $count } عملًا مطلوبًا
       *[other] { $count } عمل مطلوب
    }، { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
status-more-articles = يعرض الجدول { $shown } من { $articles } من المقالات، وهي الأكثر عملًا. يعرضها «⁨--all⁩» كلها؛ وتختار منها «⁨--section⁩» و«⁨--locale⁩» و«⁨--article⁩».
status-more-to-do = … و{ $count ->
        [zero] لا أعمال أخرى مطلوبة
        [one] عمل آخر مطلوب
        [two] عملان آخران مطلوبان
        [few] { $count } أعمال أخرى مطلوبة
        [many] { $count } عملًا آخر مطلوبًا
       *[other] { $count } عمل آخر مطلوب
    }؛ يعرضها «⁨--all⁩» كلها.
status-nothing-such = لا شيء من هذا النوع.
status-no-locks = لم يسجّل أحد بعدُ ما تُرجمت عنه الترجمات. ابدأ بالأمر «hexapla record»: فهو يعدّها محدَّثة كما هي الآن؛ أما «⁨hexapla record --from-git⁩» فيعرف ذلك من التاريخ.
status-some-locks = { $count ->
        [zero] لا ترجمات
        [one] ترجمة واحدة
        [two] ترجمتان
        [few] { $count } ترجمات
        [many] { $count } ترجمة
       *[other] { $count } ترجمة
    } لم يُسجَّل ما تُرجمت عنه. يكتبه «hexapla record».

## What has changed since an earlier report

trend-title = منذ التقرير السابق
trend-same = لم يتغير شيء منذ التقرير السابق.
# A number as it was and as it is.
trend-change = { $before } ← { $now }
trend-new = { $count ->
        [zero] لا أعمال جديدة
        [one] عمل جديد واحد
        [two] عملان جديدان
        [few] { $count } أعمال جديدة
        [many] { $count } عملًا جديدًا
       *[other] { $count } عمل جديد
    }
trend-finished = { $count ->
        [zero] لا أعمال أُنجزت
        [one] عمل واحد أُنجز
        [two] عملان أُنجزا
        [few] { $count } أعمال أُنجزت
        [many] { $count } عملًا أُنجزت
       *[other] { $count } عمل أُنجزت
    }
trend-item = { $article } · { $locale }: { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
trend-more = … وغيرها: { $count }
trend-unreadable = تعذّرت قراءة التقرير السابق «{ $path }»: { $detail }.
trend-no-report = ليس «{ $path }» تقريرًا من «⁨hexapla status --format json⁩».
trend-other-version = «{ $path }» تقرير من النسخة { $found }، ولا تمكن المقارنة إلا بتقارير النسخة { $known }. أنشئ تقريرًا بنسخة Hexapla هذه، واحتفظ به للمرة القادمة.
trend-other-selection = التقرير السابق عن شيء آخر: فقد أُنشئ بقيم أخرى للخيارات «⁨--section⁩» و«⁨--locale⁩» و«⁨--article⁩»، أو «⁨--stale⁩» و«⁨--missing⁩» و«⁨--withheld⁩» و«⁨--corrections⁩». اطلب الآن ما طُلب فيه.

## Help

help-status-stale = الترجمات المتأخرة عن أصولها وحدها
help-status-missing = الناقص وحده: نصوص كاملة، أو فقرات منها
help-status-withheld = النصوص المكتملة المحجوبة وحدها
help-status-corrections = النصوص التي لم يُخبَر قراؤها بتصحيح وحدها
help-status-sort = ما يأتي أولًا في قائمة المطلوب: importance أو age أو words أو article [إن لم يُذكر: importance]
help-status-since = المقارنة بناتج سابق من «⁨status --format json⁩» في هذا الملف
help-status-all = عرض كل المقالات وكل المطلوب مهما كثر
to-do-unread = { $article } · { $locale }: أصلها غير موجود أو لا تمكن قراءته، ويبيّن «hexapla check» السبب؛ { $recorded ->
        [no] لم يُسجَّل ما تُرجمت عنه
        [damaged] وملف متابعتها تالف أيضًا
       *[yes] { $owed ->
            [0] حين سُجّلت آخر مرة كانت محدَّثة
            [zero] حين سُجّلت آخر مرة كانت محدَّثة
            [one] حين سُجّلت آخر مرة كانت فيها فقرة واحدة غير محدَّثة
            [two] حين سُجّلت آخر مرة كانت فيها فقرتان غير محدَّثتين
            [few] حين سُجّلت آخر مرة كانت فيها { $owed } فقرات غير محدَّثة
            [many] حين سُجّلت آخر مرة كانت فيها { $owed } فقرة غير محدَّثة
           *[other] حين سُجّلت آخر مرة كانت فيها { $owed } فقرة غير محدَّثة
        }
    } ({ $sections })
