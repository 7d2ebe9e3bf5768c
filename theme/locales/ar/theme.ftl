## Every page

skip-to-content = الانتقال إلى المحتوى
page-title = { $page } – { site-name }
nav-main = القائمة الرئيسية
nav-home = الرئيسية
nav-articles = جميع المقالات
nav-topics = الموضوعات
nav-archive = الأرشيف
nav-languages = اللغات
site-name = شبكة Hexapla
site-tagline = مقالات بلغات عديدة
feed-title = خلاصة الأخبار (Atom)
footer-about = الناشر: { site-name }

## Articles

published-on = نُشر في { $date }
updated-on = حُدّث في { $date }
byline = بقلم { $authors }
translated-by = ترجمة { $translators }
topics-label = الموضوعات
notice-labelled = لم يُتَح هذا المقال بعدُ باللغة { $wanted }. المعروض هنا نصّه باللغة { $shown }.
notice-original = الانتقال إلى صفحة المقال في تلك النسخة
footnotes-title = الهوامش
footnote-back = العودة إلى موضع الهامش { $number }
previous-article = المقال السابق:
next-article = المقال التالي:
neighbours-label = المقالان السابق والتالي
page-address = عنوان هذه الصفحة:

## Listings

latest-articles = أحدث المقالات
all-articles = عرض جميع المقالات
articles-title = جميع المقالات
no-articles = لا توجد مقالات هنا حتى الآن.
other-languages = بلغات أخرى
entry-language = باللغة { $language }
pager-label = الصفحات
pager-previous = مقالات أحدث
pager-next = مقالات أقدم
pager-status = الصفحة { $number } من { $total }
numbered-title = { $title }، الصفحة { $number }

## Topics and years

topics-title = الموضوعات
topic-feed-title = خلاصة أخبار موضوع «{ $topic }» (Atom)
archive-title = الأرشيف
year-title = مقالات عام { $year }
article-count = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
trail-label = موقعك الحالي

## An address that leads nowhere

not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة في هذا العنوان. ربما نُقلت الصفحة إلى مكان آخر، أو كُتب العنوان خطأً.
not-found-home = الانتقال إلى الصفحة الرئيسية

## An address that a page had

redirect-title = انتقلت هذه الصفحة إلى عنوان آخر

## نصوص متأخرة وتصحيحات وسحب

notice-aged = طرأ تغيير طفيف على أصل هذا المقال. قد لا تتضمن هذه الترجمة كل ما يقوله الأصل الآن.
notice-outdated = تغيّر أصل هذا المقال. لا تتضمن هذه الترجمة كل ما يقوله الأصل الآن.
notice-outdated-since = تغيّر أصل هذا المقال منذ { $date }. لا تتضمن هذه الترجمة كل ما يقوله الأصل الآن.
notice-unknown = ليس من المؤكد أن هذه الترجمة تقول ما يقوله الأصل الآن.
notice-read-original = اقرأ الأصل ({ $language })
corrections-title = تصحيحات
retracted = سُحب هذا المقال. لم يعد نصه منشورًا هنا.
retracted-on = سُحب هذا المقال في { $date }. لم يعد نصه منشورًا هنا.
