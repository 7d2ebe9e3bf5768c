### The command line.
### Latin text that a right-to-left line would disarrange (options, moments, commands) stands
### between U+2068 and U+2069, like every value that is filled in.
### Glossary: English = Urdu (this file had none before; the first line is what the older files of this folder use).
### network = نیٹ ورک; section = شاخ; edition = ایڈیشن; article = مضمون; original = اصل (feminine); variant = نسخہ; front matter = سرنامہ; headline = سرخی; heading = عنوان; fact = کوائف; string = عبارت; release = اجرا; live = شائع; withheld, held back = روکا گیا; veto = ویٹو; draft = مسودہ.
### standfirst = تمہید; teaser = جھلک; footnote = حاشیہ; list item = فہرست کا نکتہ; type = قسم.
### Locks: lock (of a translation), .lock file = ریکارڈ فائل; record = درج کرنا; to accept = تصدیق کرنا; to approve = منظور کرنا;
### paragraph (unit, in messages) = پیراگراف; stale, out of date = پرانا; behind = پیچھے; up to date = تازہ; assumed = فرضاً تازہ; unknown = نامعلوم;
### minor change = معمولی تبدیلی; to mend = درست کرنا; extra = زائد; counterpart = جوڑ.
### Policy: policy = پالیسی; barrier = رکاوٹ; time-out, grace = مہلت; retraction = واپسی; retracted = واپس لیا گیا; correction = تصحیح; thing to do = باقی کام; commit = کمٹ (commit); repository = ذخیرہ; history = ماضی (کا ریکارڈ).

## Help

help-about = مضامین کے ایک نیٹ ورک کو کئی زبانوں میں کئی ویب گاہوں کی صورت میں شائع کرتا ہے۔
help-usage = استعمال:
help-commands = کمانڈ
help-options = آپشن
help-arguments = آرگیومنٹ
help-init = ایک چھوٹا سا نیا نیٹ ورک بنائیں جو فوراً شائع ہو سکے
help-status = دیکھیں کہ کیا موجود نہیں، کیا روکا گیا اور کیا شائع ہے، اور کتنے الفاظ کا کام باقی ہے
help-check = دیکھیں کہ کیا کیا غلط ہے، کہاں ہے، کیوں اہم ہے اور اس کا کیا کیا جائے
help-build = ویب گاہیں کسی فولڈر میں بنائیں، اجرا کے بغیر
help-publish = ویب گاہوں کو نئے اجرا کے طور پر شائع کریں
help-serve = شائع شدہ ویب گاہیں اسی کمپیوٹر پر دیکھیں
help-help = کسی کمانڈ کے بارے میں مدد دیکھیں
help-root = نیٹ ورک کا فولڈر [نہ بتایا جائے تو موجودہ فولڈر]
help-lang = پیغامات کی زبان، مثلاً “ur” [نہ بتائی جائے تو سسٹم کی زبان]
help-now = وہ لمحہ جس کے لیے ویب گاہیں بنائی جائیں، مثلاً ⁨2022-07-26T12:00:00Z⁩ [نہ بتایا جائے تو موجودہ وقت]
help-strict = وہی جو “⁨--fail-on warning⁩”
help-section = صرف یہ شاخ (ایک سے زیادہ بار لکھا جا سکتا ہے)
help-locale = صرف یہ زبان (ایک سے زیادہ بار لکھا جا سکتا ہے)
help-article = صرف یہ مضمون (ایک سے زیادہ بار لکھا جا سکتا ہے)
help-out = وہ فولڈر جس میں ویب گاہیں بنائی جائیں
help-to = اجراؤں کا فولڈر [نہ بتایا جائے تو public]
help-dir = نئے نیٹ ورک کا فولڈر [نہ بتایا جائے تو موجودہ فولڈر]
help-serve-dir = بنی ہوئی ویب گاہوں کا فولڈر [نہ بتایا جائے تو public]
help-port = پہلی شاخ کا پورٹ؛ ہر اگلی شاخ کو اس سے اگلا پورٹ ملتا ہے [نہ بتایا جائے تو 8080]
help-help-flag = یہ مدد دیکھیں
help-version-flag = پروگرام کا ورژن دیکھیں

## Slips on the command line

usage-unknown-argument = “{ $argument }” نام کا کوئی آپشن یا آرگیومنٹ نہیں ہے۔
usage-unknown-command = “{ $command }” نام کی کوئی کمانڈ نہیں ہے۔
usage-missing-command = بتائیں کہ کیا کرنا ہے۔
usage-missing-argument = “{ $argument }” نہیں لکھا گیا۔
usage-missing-value = “{ $argument }” کے ساتھ کوئی قدر لکھنا ضروری ہے۔
usage-bad-value = “{ $value }” ایسی قدر نہیں جو “{ $argument }” کے ساتھ آ سکے۔
usage-bad-moment = “{ $value }” ٹائم زون سمیت لکھا ہوا لمحہ نہیں ہے، جیسے ⁨2022-07-26T12:00:00Z⁩۔
usage-bad-locale = “{ $value }” کسی زبان کا ٹیگ نہیں ہے۔
usage-unknown-section = “{ $value }” نام کی کوئی شاخ نہیں ہے۔ شاخیں یہ ہیں: { $known }۔
usage-unknown-locale = کوئی شاخ “{ $value }” زبان میں شائع نہیں کرتی۔ زبانیں یہ ہیں: { $known }۔
usage-unknown-article = “{ $value }” نام کا کوئی مضمون نہیں ہے۔
usage-conflict = “{ $argument }” باقی لکھی ہوئی باتوں کے ساتھ نہیں آ سکتا۔
usage-other = کمانڈ سمجھ میں نہیں آئی: { $detail }
usage-did-you-mean = کیا آپ کی مراد “{ $near }” ہے؟
usage-see-help = مدد کے لیے “hexapla --help” دیکھیں۔

## What was done

publish-released = { $section }: اجرا { $release } شائع ہو گیا، { $pages ->
        [one] مضامین کا { $pages } صفحہ
       *[other] مضامین کے { $pages } صفحات
    }، { $files ->
        [one] { $files } فائل میں
       *[other] { $files } فائلوں میں
    }۔
publish-unchanged = { $section }: کچھ نیا نہیں؛ اجرا { $release } ہی شائع رہے گا۔
publish-kept = { $section }: اوپر بتائی گئی غلطیوں کی وجہ سے شائع نہیں کی گئی۔ جو پہلے سے شائع تھا وہ شائع رہے گا۔
publish-current-is-folder = “{ $path }” ایک فولڈر ہے، جبکہ اسے ایسا ربط ہونا چاہیے جسے Hexapla بدل سکے۔ اسے کہیں اور منتقل کریں اور پھر سے شائع کریں۔
publish-failed = { $section }: شائع نہ ہو سکی: { $detail }۔ جو پہلے سے شائع تھا وہ شائع رہے گا۔ دیکھیں کہ ڈسک بھری ہوئی نہ ہو اور آپ کو “{ $path }” میں لکھنے کی اجازت ہو۔
build-done = { $section }: { $files ->
        [one] { $files } فائل
       *[other] { $files } فائلیں
    } “{ $path }” میں۔
build-failed = “{ $path }” کو لکھا نہ جا سکا: { $detail }۔ دیکھیں کہ ڈسک بھری ہوئی نہ ہو اور آپ کو وہاں لکھنے کی اجازت ہو۔
build-outside = “{ $path }” میں لکھا نہیں جا سکتا: اس میں نیٹ ورک کی اپنی فائلیں ہیں۔ کوئی اور فولڈر بتائیں۔
changed-again = فائلیں پڑھنے کے دوران بدلتی جا رہی ہیں، آخری بار “{ $path }”۔ انتظار کریں کہ تبدیلیاں رک جائیں، پھر دوبارہ کوشش کریں۔
read-failed = “{ $path }” کو پڑھا نہ جا سکا: { $detail }۔
summary = { $errors ->
        [0] کوئی غلطی نہیں
        [one] { $errors } غلطی
       *[other] { $errors } غلطیاں
    }، { $warnings ->
        [0] کوئی انتباہ نہیں
        [one] { $warnings } انتباہ
       *[other] { $warnings } انتباہات
    }۔
summary-more = انتباہات دیکھنے کے لیے “hexapla check” چلائیں۔
init-exists = “{ $path }” میں پہلے سے ایک نیٹ ورک موجود ہے (“{ $file }”)۔ کچھ نہیں بدلا گیا۔
init-failed = “{ $path }” کو لکھا نہ جا سکا: { $detail }۔
init-git-left = “{ $path }” کو جوں کا توں رہنے دیا گیا۔ git کے لیے اس میں سطر “{ $line }” بڑھائیں۔
init-done = “{ $path }” میں نیا نیٹ ورک تیار ہے۔ اب یہ آزمائیں:
serve-at = { $section }: { $url }
serve-stop = بند کرنے کے لیے Ctrl+C دبائیں۔
serve-nothing = “{ $path }” میں کوئی بنی ہوئی ویب گاہ نہیں ہے۔ پہلے “hexapla publish” یا “⁨hexapla build --out { $path }⁩” چلائیں۔
serve-port = پورٹ { $port } نہ کھل سکا: { $detail }۔ “⁨--port⁩” سے کوئی اور پورٹ چنیں۔
serve-settings = شاخوں کے پتے pipeline.toml سے لیے جاتے ہیں، اور وہ پڑھی نہیں جا سکتی؛ “hexapla check” وجہ بتاتا ہے۔

## Progress

progress-articles = مضامین پڑھے جا رہے ہیں
progress-pages = صفحات بنائے جا رہے ہیں

## ڈسک کیا کہتی ہے

io-not-found = وہ جگہ موجود نہیں
io-permission = اجازت نہیں
io-full = ڈسک بھر گئی ہے
io-read-only = ڈسک صرف پڑھنے کے لیے ہے
io-in-use = کوئی اور پروگرام اسے استعمال کر رہا ہے
io-other = سسٹم نے کہا: { $kind }
