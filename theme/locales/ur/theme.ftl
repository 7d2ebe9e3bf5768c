## Every page

skip-to-content = مواد پر جائیں
page-title = { $page } – { site-name }
nav-main = مرکزی مینو
nav-home = صفحۂ اول
nav-articles = تمام مضامین
nav-topics = موضوعات
nav-archive = محفوظات
nav-languages = زبانیں
site-name = Hexapla نیٹ ورک
site-tagline = کئی زبانوں میں مضامین
feed-title = خبروں کی فیڈ (Atom)
footer-about = ناشر: { site-name }

## Articles

published-on = تاریخِ اشاعت: { $date }
updated-on = آخری ترمیم: { $date }
byline = تحریر: { $authors }
translated-by = ترجمہ: { $translators }
topics-label = موضوعات
notice-labelled = یہ مضمون ابھی { $wanted } میں دستیاب نہیں۔ آپ اسے { $shown } میں پڑھ رہے ہیں۔
notice-original = اُس ایڈیشن کے صفحے پر جائیں
footnotes-title = حواشی
footnote-back = متن میں حاشیہ { $number } کے مقام پر واپس جائیں
previous-article = پچھلا مضمون:
next-article = اگلا مضمون:
neighbours-label = پچھلا اور اگلا مضمون
page-address = اس صفحے کا پتہ:

## Listings

latest-articles = تازہ مضامین
all-articles = تمام مضامین دیکھیں
articles-title = تمام مضامین
no-articles = یہاں ابھی کوئی مضمون نہیں۔
other-languages = دیگر زبانوں میں
entry-language = { $language } میں
pager-label = صفحات
pager-previous = نئے مضامین
pager-next = پرانے مضامین
pager-status = صفحہ { $number } از { $total }
numbered-title = { $title }، صفحہ { $number }

## Topics and years

topics-title = موضوعات
topic-feed-title = “{ $topic }” کی خبروں کی فیڈ (Atom)
archive-title = محفوظات
year-title = { $year } کے مضامین
article-count = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
}
trail-label = آپ یہاں ہیں

## An address that leads nowhere

not-found-title = صفحہ نہیں ملا
not-found-text = اس پتے پر کوئی صفحہ موجود نہیں۔ ہو سکتا ہے کہ صفحہ کہیں اور منتقل ہو گیا ہو یا پتا لکھنے میں غلطی ہوئی ہو۔
not-found-home = صفحۂ اول پر جائیں

## An address that a page had

redirect-title = یہ صفحہ نئے پتے پر منتقل ہو گیا ہے

## پیچھے رہ جانے والے متن، تصحیحات، واپسی

notice-aged = اس مضمون کا اصل متن تھوڑا سا بدلا ہے۔ ممکن ہے کہ یہ ترجمہ وہ سب نہ کہتا ہو جو اصل متن اب کہتا ہے۔
notice-outdated = اس مضمون کا اصل متن بدل گیا ہے۔ یہ ترجمہ وہ سب نہیں کہتا جو اصل متن اب کہتا ہے۔
notice-outdated-since = { $date } سے اس مضمون کا اصل متن بدل چکا ہے۔ یہ ترجمہ وہ سب نہیں کہتا جو اصل متن اب کہتا ہے۔
notice-unknown = یہ یقینی نہیں کہ یہ ترجمہ وہی کہتا ہے جو اصل متن اب کہتا ہے۔
notice-read-original = اصل متن پڑھیں ({ $language })
corrections-title = تصحیحات
retracted = یہ مضمون واپس لے لیا گیا ہے۔ اس کا متن اب یہاں شائع نہیں کیا جاتا۔
retracted-on = یہ مضمون { $date } کو واپس لے لیا گیا۔ اس کا متن اب یہاں شائع نہیں کیا جاتا۔
