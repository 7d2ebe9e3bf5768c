### Texts held against each other: `align`, `compare` and `diff`.
### The glossary stands in cli.ftl.

## Help

help-align = عرض الفقرات المتقابلة في أصل وترجمته
help-compare = عرض ما ينقص ترجمةً لأصل قديم حتى توافق الأصل الجديد
help-align-source = ملف الأصل
help-align-variant = ملف الترجمة
help-compare-old = ملف الأصل كما كان حين أُنجزت الترجمة
help-compare-new = ملف الأصل كما هو الآن

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [zero] لا جزء من النص له مقابل
        [one] جزء واحد من النص له مقابل
        [two] جزآن من النص لهما مقابل
        [few] { $pairs } أجزاء من النص لها مقابل
        [many] { $pairs } جزءًا من النص لها مقابل
       *[other] { $pairs } جزء من النص لها مقابل
    }؛ الناقص من الترجمة: { $missing }؛ في الترجمة وحدها: { $extra }.
compare-verdict = { $verdict ->
        [current] الترجمة محدَّثة.
        [markup] لا شيء يُترجم؛ يلزم إصلاح روابط أو علامات { $markup ->
                [0] فيما بين الفقرات
                [zero] فيما بين الفقرات
                [one] في موضع واحد
                [two] في موضعين
                [few] في { $markup } مواضع
                [many] في { $markup } موضعًا
               *[other] في { $markup } موضع
            }.
       *[stale] الترجمة متأخرة عن الأصل { $stale ->
                [zero] في بعض المواضع
                [one] في موضع واحد
                [two] في موضعين
                [few] في { $stale } مواضع
                [many] في { $stale } موضعًا
               *[other] في { $stale } موضع
            }.
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = الحالة
compared-head-severity = التغيير
compared-head-kind = النوع
compared-head-source-line = الأصل
compared-head-old-line = السطر القديم
compared-head-new-line = السطر الجديد
compared-head-variant-line = الترجمة
compared-head-text = النص

# States of a paragraph. Keep them short.
compared-current = محدَّثة
compared-markup = روابط أو علامات
compared-moved = منقولة
compared-stale = متأخرة
compared-missing = ناقصة
compared-extra = في الترجمة وحدها
compared-taken-back = للحذف

# How much a paragraph of the original changed.
severity-cosmetic = الشكل
severity-markup = روابط أو علامات
severity-minor = طفيف
severity-major = الكلمات
compared-assumed = تغيرت مع الأصل
compared-unknown = غير مسجَّلة

## What a translation owes: `diff`

help-diff = عرض ما تغير في الأصل منذ أُنجزت ترجمة، كلمة بكلمة
help-diff-article = معرّف المقال
help-diff-locale = لغة الترجمة
help-diff-format = صيغة الناتج: { $known } [إن لم تُذكر: human]
diff-no-variant = ليس للمقال { $article } نص مقروء بلغة { $locale }. ينشئ «hexapla new variant» ملفًا للبداية.
diff-original = { $locale } هي لغة أصل المقال { $article }: فلا شيء ينقصها.
diff-no-original = ليس للمقال { $article } أصل مقروء، فلا شيء تُقارن به { $locale }.
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }، { $locale }: المتأخر: { $stale }؛ الناقص: { $missing }؛ المطلوب حذفه: { $taken }؛ غير ذلك: { $other }.{ $recorded ->
        [no] { " " }لم يسجّل أحد ما تُرجمت عنه هذه الترجمة، فلا يُعرف إلا الناقص والزائد؛ يسجّله «hexapla record».
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] تغيير طفيف
       *[major] تغيرت الكلمات
    }
diff-since = منذ { $day }
diff-source = الأصل:
diff-variant = الترجمة، { $place }:
diff-gone = لم يعد الأصل يقول هذا؛ وما زالت الترجمة تقوله.
diff-extra = لا تقول هذا إلا الترجمة.
diff-markup = { $targets ->
        [none] الكلمات هي نفسها؛ تغير رابط أو علامة.
       *[other] الكلمات هي نفسها؛ والأصل يقود الآن إلى { $targets }.
    }
diff-old-unknown = لا يُعرف ما كان الأصل يقوله من قبل؛ وهذا ما يقوله الآن.
diff-declared = كلمات الأصل هي نفسها؛ وقد ذُكر يدويًّا أن هذا متأخر عن الأصل.
diff-assumed = هذا موجود في النصين منذ اليوم نفسه؛ أما أن أحدهما تُرجم عن الآخر فمجرد افتراض.
