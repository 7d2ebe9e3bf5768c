### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = شرح رمز من رموز «check» بمثال
help-schema = طباعة JSON Schema لنوع من الملفات، لأجل المحررات
help-completions = طباعة ما تحتاج إليه الصدفة لإكمال الأوامر
help-man = طباعة صفحة من الدليل، أو كتابة صفحاته كلها
help-quiet = عدم عرض شيء سوى الملاحظات والأخطاء
help-format-of = صيغة الناتج: { $known } [إن لم تُذكر: human]
help-fail-on = الدرجة التي يُنتهى عندها بالرمز 1: error أو warning أو note أو never [إن لم تُذكر: error]
help-fail-on-status = الدرجة التي يُنتهى عندها بالرمز 1، فيما يُعرض: error أو warning أو note أو never [إن لم تُذكر: never]
help-code = رمز مثل «broken-link» [إن لم يُذكر: كلها]
help-schema-file = نوع الملف: pipeline أو article أو front-matter
help-shell = الصدفة: bash أو elvish أو fish أو powershell أو zsh
help-man-page = أمر مثل «publish» [إن لم يُذكر: Hexapla كله]
help-man-out = المجلد الذي تُكتب فيه كل الصفحات

## Slips on the command line

usage-choices = القيم الممكنة: { $known }.
usage-unknown-code = لا يوجد رمز «{ $value }». يسرد «hexapla explain» الرموز كلها.
usage-unknown-page = لا يوجد أمر باسم «{ $value }». الأوامر هي: { $known }.

## A report of findings

report-title = Hexapla: ما هو خاطئ
report-level = الدرجة
report-place = المكان
report-what = الخطأ
report-help = الحل
report-more = { $count ->
        [zero] لا ملاحظات أخرى غير المسرودة هنا.
        [one] توجد ملاحظة أخرى غير مسرودة هنا.
        [two] توجد ملاحظتان أخريان غير مسرودتين هنا.
        [few] توجد { $count } ملاحظات أخرى غير مسرودة هنا.
        [many] توجد { $count } ملاحظة أخرى غير مسرودة هنا.
       *[other] توجد { $count } ملاحظة أخرى غير مسرودة هنا.
    }
sarif-root = المجلد الذي تبدأ منه المسارات

## The status

status-title = Hexapla: إلى أين وصلت الترجمات
# $known are the locales of the section's editions.
status-no-edition = ليس للفرع «{ $section }» طبعة بهذه اللغات: { $locales }. طبعاته: { $known }.
status-no-variant = ليس في أي مقال شيء بهذه اللغات: { $locales }.

## An explanation

heading-code = الرمز
heading-level = الدرجة
heading-what = مثال
explain-why = سبب أهميته:
explain-help = ما العمل:
explain-wrong = خطأ:
explain-says = ما يقوله «hexapla check» عنه:
explain-right = صواب:
# These follow the path of a file.
explain-there = موجود
explain-absent = غير موجود
explain-link = رابط إلى ملف آخر
explain-pipe = أنبوب
explain-locked = لا تجوز قراءته
explain-more = يبيّن «hexapla explain» مع رمز ما معنى ذلك الرمز، مع مثال.
explain-title = كل الملاحظات
explain-intro = أُنشئت هذه الصفحة بالأمر «⁨hexapla explain --format md⁩». كل مثال فيها مفحوص حقًّا، وهو في شبكة صغيرة لها طبعة إنجليزية وأخرى فرنسية وأخرى عربية.

## Manual pages

man-name = الاسم
man-synopsis = الصيغة
man-exit = رمز الانتهاء
man-exit-0 = كل شيء على ما يرام.
man-exit-1 = المحتوى دون المطلوب.
man-exit-2 = سطر الأوامر أو الإعدادات خاطئة.
man-exit-3 = خلل في البيئة: القرص أو الاتصال أو الإذن.
explain-foreign = اسم آخر لملف خاص بشخص آخر
