### Reports, explanations, manual pages.

## Help

help-explain = “check” کے کسی کوڈ کو مثال سے سمجھائیں
help-schema = کسی قسم کی فائل کی JSON Schema دکھائیں، ایڈیٹروں کے لیے
help-completions = وہ دکھائیں جو شیل کو کمانڈیں مکمل کرنے کے لیے چاہیے
help-man = رہنما صفحہ دکھائیں، یا سب صفحے لکھیں
help-quiet = نتائج اور غلطیوں کے سوا کچھ نہ کہیں
help-format-of = نتیجے کی شکل: { $known } [نہ بتائیں تو human]
help-fail-on = کس درجے کے نتیجے سے 1 کے ساتھ ختم ہو: error، warning، note یا never [نہ بتائیں تو error]
help-fail-on-status = دکھائی گئی چیزوں میں کس درجے کے نتیجے سے 1 کے ساتھ ختم ہو: error، warning، note یا never [نہ بتائیں تو never]
help-code = کوئی کوڈ، جیسے “broken-link” [نہ بتائیں تو سب]
help-schema-file = فائل کی قسم: pipeline، article یا front-matter
help-shell = شیل: bash، elvish، fish، powershell یا zsh
help-man-page = کوئی کمانڈ، جیسے “publish” [نہ بتائیں تو پورا Hexapla]
help-man-out = وہ فولڈر جس میں سب صفحے لکھے جائیں

## کمانڈ لائن کی لغزشیں

usage-choices = یہ ہو سکتا ہے: { $known }۔
usage-unknown-code = “{ $value }” نام کا کوئی کوڈ نہیں۔ “hexapla explain” سب کی فہرست دکھاتا ہے۔
usage-unknown-page = “{ $value }” نام کی کوئی کمانڈ نہیں۔ کمانڈیں یہ ہیں: { $known }۔

## نتائج کی رپورٹ

report-title = Hexapla: کیا غلط ہے
report-level = درجہ
report-place = جگہ
report-what = کیا غلط ہے
report-help = کیا کریں
report-more = { $count ->
        [one] مزید { $count } نتیجہ یہاں درج نہیں۔
       *[other] مزید { $count } نتائج یہاں درج نہیں۔
    }
sarif-root = وہ فولڈر جہاں سے راستے شروع ہوتے ہیں

## صورتِ حال

status-title = Hexapla: ترجمے کہاں تک پہنچے
# $known are the locales of the section's editions.
status-no-edition = شاخ “{ $section }” کا ان زبانوں میں کوئی ایڈیشن نہیں: { $locales }۔ اس کے ایڈیشن یہ ہیں: { $known }۔
status-no-variant = ان زبانوں میں کسی مضمون کا کچھ نہیں: { $locales }۔

## وضاحت

heading-code = کوڈ
heading-level = درجہ
heading-what = مثلاً
explain-why = یہ کیوں اہم ہے:
explain-help = کیا کریں:
explain-wrong = غلط:
explain-says = اس پر “hexapla check” یہ کہتا ہے:
explain-right = صحیح:
# These follow the path of a file.
explain-there = یہ موجود ہے
explain-absent = یہ موجود نہیں
explain-link = یہ کسی اور فائل کا لنک ہے
explain-pipe = یہ پائپ ہے
explain-locked = اسے پڑھنے کی اجازت نہیں
explain-more = “hexapla explain” کے ساتھ کوئی کوڈ لکھیں تو اس کا مطلب مثال کے ساتھ دکھایا جاتا ہے۔
explain-title = ہر قسم کا نتیجہ
explain-intro = یہ صفحہ “⁨hexapla explain --format md⁩” سے بنا ہے۔ ہر مثال واقعی جانچی گئی ہے؛ وہ ایک چھوٹے نیٹ ورک میں ہے جس کے انگریزی، فرانسیسی اور عربی ایڈیشن ہیں۔

## رہنما صفحے

man-name = نام
man-synopsis = خلاصہ
man-exit = اختتامی کوڈ
man-exit-0 = سب ٹھیک ہے۔
man-exit-1 = مواد میں کمی ہے۔
man-exit-2 = کمانڈ لائن یا ترتیبات غلط ہیں۔
man-exit-3 = ماحول نے ساتھ نہ دیا: ڈسک، نیٹ ورک یا اجازت۔
explain-foreign = یہ کسی اور کی نجی فائل کا دوسرا نام ہے
