### Releases: publishing, going back, and what is there.
### Latin text that a right-to-left line would disarrange stands between U+2068 and U+2069.

## Help

help-rollback = پہلے کے اجرا پھر سے شائع کریں، اور انہی کو شائع رکھیں
help-releases = دیکھیں کہ کیا شائع ہے، اور کس اجرا پر واپس جایا جا سکتا ہے
help-archive = ہر ویب گاہ کو ایک فائل میں بھی رکھیں: ⁨<section>.tar.zst⁩
help-dry-run = صرف دکھائیں کہ کیا بدلے گا، اور کچھ نہ بدلیں
help-unpin = جن شاخوں کو واپس لے جایا گیا تھا ان کے نئے اجرا پھر سے شائع ہونے دیں
help-patience = کسی دوسری اشاعت کے ختم ہونے کا انتظار کتنے سیکنڈ کیا جائے [نہ بتایا جائے تو 0]
help-to-release = وہ اجرا جسے شائع کرنا ہے [نہ بتایا جائے تو وہ جو اس سے پہلے شائع تھا]
help-releases-dir = اجراؤں کا فولڈر [نہ بتایا جائے تو public]
help-verify = ہر فائل کا موازنہ اس سے کریں جو شائع کی گئی تھی

## Publishing

publish-would-release = { $section }: اجرا { $release } بنے گا: { $added } نئی، { $changed } بدلی ہوئی اور { $removed } ہٹائی گئی فائلیں۔
publish-pinned = { $section }: اجرا { $release } پر روکی گئی ہے، اس لیے کچھ نیا شائع نہیں ہوا ({ $added } نئی، { $changed } بدلی ہوئی، { $removed } ہٹائی گئی فائلیں)۔ “⁨hexapla publish --unpin⁩” اسے شائع کر دے گا۔
publish-pinned-elsewhere = { $section }: { $live ->
        [none] کچھ بھی شائع نہیں ہے
       *[other] اجرا { $live } شائع ہے
    }، جبکہ اجرا { $release } پر روکی گئی ہے۔ اسے شائع کرنے کے لیے “⁨hexapla rollback --section { $section } --to { $release }⁩” چلائیں، یا “⁨hexapla publish --unpin⁩”۔
publish-unpinned = { $section }: اب اجرا { $release } پر روکی ہوئی نہیں ہے۔
publish-would-unpin = { $section }: اجرا { $release } پر روکی ہوئی نہیں رہے گی۔
publish-state-unknown = { $section }: “{ $path }” سمجھ میں نہیں آئی۔ اسی میں لکھا ہوتا ہے کہ شاخ روکی گئی ہے یا نہیں، اس لیے کچھ نہیں بدلا گیا۔ اسے پہلے جیسا کر دیں، یا مٹا دیں: تب شاخ روکی ہوئی نہیں ہوگی۔
publish-leftover = { $section }: “{ $path }” کی اب ضرورت نہیں اور اسے ہٹایا نہ جا سکا: { $detail }۔ اس سے کوئی نقصان نہیں؛ اگلی اشاعت پھر کوشش کرے گی۔
locked = { $host ->
        [none] کوئی اور “{ $path }” میں شائع کر رہا ہے۔
       *[other] “{ $host }” پر پروسیس { $pid } نے { $since } سے “{ $path }” میں اشاعت شروع کر رکھی ہے۔
    } کچھ نہیں بدلا گیا۔ اس کے ختم ہونے کا انتظار کریں، یا “⁨--wait 60⁩” سے 60 سیکنڈ تک انتظار کروائیں۔
locked-waiting = { $host ->
        [none] کوئی اور “{ $path }” میں شائع کر رہا ہے۔
       *[other] “{ $host }” پر پروسیس { $pid } نے { $since } سے “{ $path }” میں اشاعت شروع کر رکھی ہے۔
    } اس کے ختم ہونے کا انتظار ہے …

## Going back

rollback-done = { $section }: اجرا { $release } پھر سے شائع ہو گیا اور اسی پر روک دیا گیا۔ “⁨hexapla publish --unpin⁩” تک کچھ نیا شائع نہیں ہوگا۔
rollback-stays = { $section }: اجرا { $release } پہلے ہی شائع تھا، اب اسی پر روک دیا گیا۔ “⁨hexapla publish --unpin⁩” تک کچھ نیا شائع نہیں ہوگا۔
rollback-nothing = { $section }: اجرا { $release } سے پہلے کوئی اجرا نہیں جس پر واپس جایا جائے۔ “⁨hexapla releases⁩” دکھاتا ہے کہ کیا موجود ہے۔
rollback-nothing-live = { $section }: کچھ بھی شائع نہیں ہے، اس لیے واپس جانے کو کچھ نہیں۔ “⁨--to⁩” سے بتائیں کہ کون سا اجرا چاہیے؛ “⁨hexapla releases⁩” دکھاتا ہے کہ کیا موجود ہے۔
rollback-unknown = { $section }: ایسا کوئی اجرا نہیں ہے۔ اجرا یہ ہیں: { $known }۔
rollback-damaged = { $section }: اجرا { $release } خراب ہے اور شائع نہیں کیا گیا: { $files ->
        [one] { $files } فائل ویسی نہیں جیسی شائع کی گئی تھی۔
       *[other] { $files } فائلیں ویسی نہیں جیسی شائع کی گئی تھیں۔
    } “⁨--to⁩” سے کوئی اور چنیں؛ “⁨hexapla releases --verify⁩” دکھاتا ہے کہ کون سے سالم ہیں۔
rollback-failed = { $section }: واپس نہ جایا جا سکا: { $detail }۔ دیکھیں کہ ڈسک بھری ہوئی نہ ہو اور آپ کو “{ $path }” میں لکھنے کی اجازت ہو؛ پھر دوبارہ کوشش کریں۔
rollback-assets = { $section }: جن قارئین کے پاس نئے صفحات کھلے ہیں ان کے لیے سب تصویریں اور اسٹائل شیٹ باقی نہ رکھی جا سکیں: { $detail }۔
rollback-which-section = “⁨--section⁩” سے بتائیں کہ کون سی شاخ مراد ہے: ہر شاخ اپنے اجرا الگ گنتی ہے۔ شاخیں یہ ہیں: { $known }۔
usage-unknown-delivered = “{ $value }” نام کی کسی شاخ کے لیے کچھ شائع نہیں کیا گیا۔ شاخیں یہ ہیں: { $known }۔

## What is there

releases-none = “{ $path }” میں کوئی اجرا نہیں ہے۔ پہلا اجرا “⁨hexapla publish⁩” بناتا ہے۔
releases-heading-section = شاخ
releases-heading-release = اجرا
releases-heading-made = کب بنا
releases-heading-files = فائلیں
releases-heading-size = حجم
releases-heading-state = حالت
# hexapla: same
releases-size = { $size } kB
releases-whole = ہر فائل ویسی ہی ہے جیسی شائع کی گئی تھی۔
releases-live-missing = { $section }: اجرا { $release } شائع ہونا چاہیے اور موجود نہیں: قارئین کو کچھ نہیں ملتا۔ “⁨hexapla publish⁩” یا “⁨hexapla rollback⁩” چلائیں۔
release-live = شائع
release-pinned = روکا ہوا
# The release that “hexapla rollback” would make live.
release-before = پہلے شائع تھا
release-damaged = خراب
release-damage = { $section }، اجرا { $release }: “{ $path }” { $flaw ->
        [missing] موجود نہیں
        [unreadable] پڑھی نہیں جا سکتی
       *[changed] ویسی نہیں جیسی شائع کی گئی تھی
    }۔
release-damage-more = { $section }، اجرا { $release }: { $more ->
        [one] مزید { $more } خراب فائل
       *[other] مزید { $more } خراب فائلیں
    }۔

## Archives

archive-done = { $section }: آرکائیو “{ $path }”۔
archive-changed = “{ $path }” نہیں لکھی گئی: بنی ہوئی ویب گاہ کی فائلیں اس دوران بدل گئیں۔ دوبارہ بنائیں۔
