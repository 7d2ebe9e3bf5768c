
preview-not-live = قارئین کو یہ صفحہ ابھی نظر نہیں آتا۔ { $reasons }
preview-last-good = “{ $path }” میں غلطیاں ہیں؛ ان سے پہلے جو لکھا تھا وہ دکھایا جا رہا ہے۔
preview-settings = فائل pipeline.toml میں غلطیاں ہیں؛ ان سے پہلے کی سیٹنگز استعمال ہو رہی ہیں۔
preview-held = زیادہ تر فائلیں غائب ہیں۔ جو پہلے تھا وہ دکھایا جا رہا ہے، اور کچھ شائع نہیں ہو رہا۔
preview-no-page = یہ صفحہ نہیں بن سکتا۔
preview-findings = { $count ->
        [0] اس صفحے کے متنوں میں کچھ غلط نہیں ملا
        [one] اس صفحے کے متنوں میں { $count } بات توجہ طلب ہے
       *[other] اس صفحے کے متنوں میں { $count } باتیں توجہ طلب ہیں
    }
watch-ready = { $folders ->
        [one] { $folders } فولڈر میں
       *[other] { $folders } فولڈروں میں
    } { $articles ->
        [one] { $articles } مضمون پر
       *[other] { $articles } مضامین پر
    } نظر رکھی جا رہی ہے۔
watch-preview = { $section } کا پیش منظر: { $url }
watch-control = نگران کا حال اور پیمائشیں: { $url }
watch-taken = قبول کی گئی: { $path }
watch-removed = اب موجود نہیں: { $path }
watch-moved = جگہ بدلی گئی: { $from } ← { $path }
watch-back = جیسی تھی ویسی واپس آئی: { $path }
watch-ignored = چھوڑ دیا گیا: { $path }
watch-faulty = غلطی والی فائل: { $path } ({ $code })
watch-kept = غلطی والی فائل: { $path } ({ $code })۔ اس میں پہلے جو لکھا تھا وہی دکھتا رہے گا۔
watch-settings-kept = فائل pipeline.toml میں غلطی ہے ({ $code })۔ پہلے کی سیٹنگز استعمال ہوتی رہیں گی۔
watch-settings-held = فائل pipeline.toml ابھی جیسی ہے ویسی استعمال نہیں ہو رہی، کیونکہ جو درست تھا وہ پھر نہ دکھتا ({ $what ->
    [texts] متن
   *[articles] مضامین
}: { $before } میں سے { $count })۔ پہلے کی سیٹنگز استعمال ہوتی رہیں گی۔ اسے درست کریں، یا اگر یہی مقصود ہے تو “hexapla watch --resume” چلائیں۔
watch-held = { $loss ->
        [gone] فولڈر “{ $path }” غائب ہے
        [empty] فولڈر “{ $path }” میں کچھ باقی نہیں
       *[texts] { $gone ->
            [one] { $before } میں سے { $gone } متن غائب ہے
           *[other] { $before } میں سے { $gone } متن غائب ہیں
        }
    }۔ لگتا ہے یہ غلطی سے ہوا: جو پہلے تھا وہ ویب گاہوں پر رہے گا، اور کچھ شائع نہیں ہوگا۔ اگر یہ جان بوجھ کر کیا گیا ہے تو “hexapla watch --resume” چلائیں۔
watch-resumed = جو روکا گیا تھا وہ ابھی جیسا ہے ویسا قبول کیا جا رہا ہے۔
watch-reloaded = سیٹنگز اور سب فائلیں دوبارہ دیکھی گئیں۔
watch-polling = فائل سسٹم دوسروں کی تبدیلیوں کی خبر نہیں دیتا۔ اسے ہر { $seconds } سیکنڈ بعد دیکھا جاتا ہے۔
watch-limit = سسٹم اس صارف کے لیے مزید فولڈروں پر نظر نہیں رکھتا، اس لیے سب فولڈر ہر { $seconds } سیکنڈ بعد دیکھے جاتے ہیں۔ فوراً خبر پانے کے لیے “fs.inotify.max_user_watches” بڑھائیں۔
watch-lost = اتنا کچھ بدلا کہ سسٹم سب کی خبر نہ دے سکا۔ اب سب کچھ دیکھا جا رہا ہے۔
watch-published = { $section }: اجرا { $release } شائع ہو گیا، { $pages ->
        [one] { $pages } صفحے کے ساتھ
       *[other] { $pages } صفحات کے ساتھ
    }؛ { $changed ->
        [one] { $changed } فائل بدلی
       *[other] { $changed } فائلیں بدلیں
    }۔
watch-unchanged = { $section }: اجرا { $release } تازہ ہے۔
watch-pinned = { $section }: اجرا { $release } پر روکی گئی ہے؛ کچھ شائع نہیں ہوا۔
watch-publish-failed = { $section }: شائع نہ ہو سکی: { $detail } ({ $path })
watch-publish-faulty = { $section }: شائع نہیں کی گئی، کیونکہ اس کے صفحات نہیں بن سکتے۔ “hexapla check” وجہ بتاتا ہے۔
watch-publish-waits = کوئی اور شائع کر رہا ہے؛ دوبارہ کوشش کی جائے گی۔
watch-keep-failed = آخری درست متن محفوظ نہ رکھے جا سکے: { $detail }
watch-watch-failed = فولڈروں پر نظر نہیں رکھی جا سکتی: { $detail }۔ انہیں ہر { $seconds } سیکنڈ بعد دیکھا جاتا ہے۔
watch-ended = ختم ہوا۔
watch-taken-by = اس نیٹ ورک کی دیکھ بھال ایک اور نگران کر رہا ہے: “{ $host }” پر پروسیس { $pid }، { $since } سے۔
watch-taken-by-somebody = اس نیٹ ورک کی دیکھ بھال ایک اور نگران کر رہا ہے۔
watch-lock-failed = “{ $path }” پر قفل نہ لگ سکا: { $detail }
watch-overtaken = “{ $path }” اتنی تیزی سے بدلتی ہے کہ شائع نہیں ہو پاتی۔
help-watch = نیٹ ورک کی دیکھ بھال کریں: جو بدلے اسے دکھائیں، جانچیں اور شائع کریں
help-watch-publish = جو بدلے اسے شائع کریں
help-watch-no-preview = پیش منظر نہ دکھائیں
help-watch-control = نگران کے حال اور پیمائشوں کا پورٹ [نہ بتایا جائے تو کوئی بھی خالی پورٹ]
help-watch-once = جو موجود ہے اسے پڑھ کر ختم کریں
help-watch-resume = جو روکا گیا ہے وہی مقصود ہے
help-wait = انتظار کریں کہ نگران فائلوں کو پڑھ لے
help-wait-path = فائلیں یا فولڈر [نہ بتائے جائیں تو پورا نیٹ ورک]
help-wait-timeout = زیادہ سے زیادہ کتنا انتظار کیا جائے، جیسے “⁨5s⁩” [نہ بتایا جائے تو ⁨60s⁩]
wait-bad-time = “{ $value }” کوئی مدت نہیں۔ اسے یوں لکھیں: “⁨5s⁩”، “⁨500ms⁩” یا “⁨2m⁩”۔
wait-outside = “{ $path }” اس نیٹ ورک میں نہیں ہے۔
wait-unknown = “{ $path }” کے بارے میں کچھ معلوم نہیں: ایسی کوئی فائل موجود نہیں، اور نہ ایسی کوئی فائل شامل کی گئی ہے، نہ کسی کا جواب دیا گیا ہے۔
wait-nobody = کوئی نگران اس نیٹ ورک کی دیکھ بھال نہیں کر رہا۔ “hexapla watch” سے نگران شروع کریں۔
wait-late = نگران نے انہیں ابھی نہیں پڑھا۔ شاید وہ ابھی کام کر رہا ہے؛ “hexapla watch” بتاتا ہے کہ وہ کیا کر رہا ہے۔
watch-log-failed = لاگ کو لکھا نہ جا سکا: { $detail }۔ اس کی وجہ سے اور کچھ نہیں رکتا۔
wait-held = { $loss ->
        [gone] فولڈر “{ $path }” غائب ہے
        [empty] فولڈر “{ $path }” میں کچھ باقی نہیں
       *[texts] { $gone ->
            [one] { $before } میں سے { $gone } متن غائب ہے
           *[other] { $before } میں سے { $gone } متن غائب ہیں
        }
    }۔ جب تک کوئی اسے نہ دیکھ لے، نگران کچھ نہیں پڑھتا۔ جو غائب ہے اسے واپس رکھیں تو وہ خود کام جاری کر دے گا؛ اگر یہ جان بوجھ کر کیا گیا ہے تو “hexapla watch --resume” چلائیں۔
