### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.

## What can be wrong with the settings

out-of-range = “{ $key }” کی قدر { $value } ہے؛ یہ { $low } سے { $high } تک ہو سکتی ہے۔
    .help = اسی حد کے اندر کوئی پورا عدد لکھیں۔
barrier-ends-first = رکاوٹ کی مہلت (“until”) اُس لمحے کے بعد نہیں جس سے پہلے کچھ شائع نہیں ہوتا (“at”)۔
    .why = اس کی مہلت شروع ہونے سے پہلے ہی ختم ہو جاتی، اور کوئی کسی کا انتظار نہ کرتا۔
    .help = “until” میں بعد کا کوئی لمحہ لکھیں، یا اسے نکال دیں: تب کوئی مہلت نہیں ہوتی۔
idle-barrier = اس رکاوٹ میں کوئی زبان نہیں بتائی گئی، اور نہ مضمون کی قسم میں۔
    .why = رکاوٹ اس لیے ہے کہ زبانیں ایک ساتھ شائع ہوں؛ زبانوں کے بغیر یہ کچھ نہیں روکتی، اور مضمون فوراً شائع ہو جاتا۔
    .help = “locales” بڑھائیں، یعنی ان زبانوں کی فہرست جو ایک دوسرے کا انتظار کریں، یا رکاوٹ حذف کر دیں۔
keep-above-goal = “{ $key }” کی قدر { $low } ہے، جو “{ $other }” یعنی { $high } سے زیادہ ہے۔
    .why = جو پہلے سے شائع ہے اس سے زیادہ مانگا جاتا بہ نسبت اس کے جو شائع ہونا ہے، اور وہ فوراً ہٹ سکتا تھا۔
    .help = “{ $key }” کو ایسا عدد دیں جو { $high } سے بڑا نہ ہو۔
locale-not-published = جن شاخوں کا اس سے تعلق ہے ان میں سے کوئی “{ $locale }” زبان میں شائع نہیں کرتی۔
    .why = یہ زبان کبھی موجود نہ ہوتی: رکاوٹ کو کسی کا انتظار نہ ہوتا، اور پابندی کسی پر لاگو نہ ہوتی۔
    .help = ان میں سے کوئی ایک لکھیں: { $known }۔ یا زبان کو شاخ کے “locales” میں بڑھائیں۔
role-twice = زبان “{ $locale }” “must” میں بھی ہے اور “off” میں بھی۔
    .why = جہاں اس کی توقع نہیں وہاں اس کی کمی نہیں ہو سکتی۔
    .help = اسے دونوں فہرستوں میں سے ایک سے حذف کر دیں۔
unknown-type = “{ $name }” نام کی کوئی قسم نہیں ہے۔
    .why = اس قسم کے مضمون سے جو مانگا جاتا ہے وہ اس مضمون سے نہیں مانگا جا سکے گا۔
    .help = { $near ->
        [none] قسمیں یہ ہیں: { $known }۔ نئی قسم pipeline.toml میں ایک جدول “⁨[types.…]⁩” ہوتی ہے۔
       *[other] کیا آپ کی مراد “{ $near }” ہے؟ قسمیں یہ ہیں: { $known }۔
    }

## What is owed

missing-required-variant = مضمون “{ $article }” شاخ “{ $section }” کے قارئین کے لیے { $locale } میں نہیں ہے، حالانکہ یہ لازم ہے{ $reason ->
        [none] : اس کا ترجمہ نہیں ہوا
       *[other] : وجہ “{ $reason }” ہے
    }۔
    .why = نیٹ ورک نے ان قارئین سے اس مضمون کا ان کی زبان میں وعدہ کیا ہے۔
    .help = { $reason ->
        [none] اس فائل میں اس کا ترجمہ کروائیں، یا زبان کو “must” سے نکال دیں۔
       *[other] “⁨hexapla why { $article } { $locale }⁩” بتاتا ہے کہ متن میں ابھی کیا کمی ہے۔
    }
unknown-required-string = عبارتوں کے کسی مجموعے میں عبارت “{ $name }” نہیں، جو ایڈیشنوں کے لیے لازم ہے۔
    .why = یہ کسی ایڈیشن میں نہیں ہو سکتی، اس لیے کسی میں بھی کچھ نیا شائع نہیں ہوتا۔
    .help = { $near ->
        [none] یہ عبارت نیٹ ورک کی بنیادی زبان میں لکھیں، یا اس کا نام “required” سے حذف کر دیں۔
       *[other] کیا آپ کی مراد “{ $near }” ہے؟ اگر نہیں، تو یہ عبارت نیٹ ورک کی بنیادی زبان میں لکھیں۔
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = بتائیں کہ کوئی مضمون کسی زبان میں کیوں شائع ہے یا کیوں نہیں، اور یہ کس بات سے بدلے گا
help-why-article = مضمون کی شناخت (id)
help-why-locale = زبان
help-why-section = صرف یہ شاخ [نہ بتائی جائے تو وہ سب جو اس زبان میں شائع کرتی ہیں]
help-why-to = اجراؤں کا فولڈر، جن سے معلوم ہوتا ہے کہ کیا شائع ہے [نہ بتایا جائے تو public]
why-heading = “{ $article }”، زبان { $locale }، شاخ “{ $section }”
why-live = قارئین اسے اپنی زبان میں دیکھتے ہیں۔
why-parent = قارئین { $shown } کا متن اپنے متن کے طور پر دیکھتے ہیں۔
why-gated = یہ شائع نہیں: اس سے ابھی کچھ اور درکار ہے۔
why-embargoed = یہ ابھی شائع نہیں: اپنے وقت کا منتظر ہے۔
why-withheld = اسے روکا گیا ہے۔
why-retracted = یہ واپس لے لیا گیا: اس کی جگہ اطلاع لگی ہے۔
why-unscheduled = یہ ایڈیشن اسے نہیں لیتا۔
why-meanwhile-labelled = تب تک قارئین کو { $shown } کا متن دکھتا ہے، زبان کی نشان دہی کے ساتھ۔
why-meanwhile-link = تب تک قارئین کو { $shown } کے متن کا ربط ملتا ہے۔
why-meanwhile-none = تب تک قارئین کو کچھ نہیں دکھتا۔
why-no-edition = کوئی شاخ { $locale } میں شائع نہیں کرتی{ $section ->
        [none] ۔
       *[other] { " " }(“{ $section }” میں)۔
    }

reason-missing-variant = { $locale } میں کوئی متن نہیں ہے۔
    .help = فائل “{ $file }” میں اس کا ترجمہ کروائیں؛ “⁨hexapla new variant { $article } { $locale }⁩” شروع کرنے کے لیے فائل بناتا ہے۔
reason-draft = متن ابھی مسودہ ہے۔
    .help = تیار ہونے پر “{ $file }” سے سطر “⁨draft = true⁩” حذف کر دیں۔
reason-invalid = اس کی فائلوں میں کچھ غلط ہے: “{ $code }”۔
    .help = “hexapla check” جگہ دکھاتا اور بتاتا ہے کہ کیا کرنا ہے؛ درست ہونے پر یہ شائع ہو جائے گا۔
reason-missing-headline = متن کی سرخی نہیں ہے، اور وہ لازم ہے۔
    .help = “{ $file }” میں “headline” کے تحت لکھیں۔
reason-missing-standfirst = متن کی تمہید نہیں ہے، اور وہ لازم ہے۔
    .help = “{ $file }” میں “standfirst” کے تحت لکھیں۔
reason-missing-teaser = متن کی جھلک نہیں ہے، اور وہ لازم ہے۔
    .help = “{ $file }” میں “teaser” کے تحت لکھیں۔
reason-missing-body = سرخی ہے مگر اس کے نیچے متن نہیں۔
    .help = “{ $file }” میں متن کا ترجمہ کریں۔
reason-below-current = اس میں اصل کے ہر سو پیراگراف میں سے { $percent } تازہ ہیں؛ { $goal } درکار ہیں۔
    .help = { $units ->
        [one] جو پیراگراف پیچھے ہے اسے
       *[other] جو { $units } پیراگراف پیچھے ہیں انہیں
    } تازہ کریں؛ “⁨hexapla diff { $article } { $locale }⁩” دکھاتا ہے کہ کیا بدلا۔
reason-held-by-hysteresis = اس میں اصل کے ہر سو پیراگراف میں سے { $percent } تازہ ہیں۔ نیا ہوتا تو { $goal } درکار ہوتے؛ یہ پہلے سے شائع ہے، اور جب تک { $keep } تازہ ہیں شائع رہے گا۔
    .help = { $units ->
        [0] اس کا اصل سے موازنہ کریں؛ اگر یہ وہی کہتا ہے جو اصل کہتی ہے، تو اس کی تصدیق کریں: “hexapla accept { $article } { $locale }”۔
        [one] جو پیراگراف پیچھے ہے اسے تازہ کریں۔
       *[other] جو { $units } پیراگراف پیچھے ہیں انہیں تازہ کریں۔
    }
reason-not-approved = متن کو موجودہ صورت میں کسی نے منظور نہیں کیا۔
    .help = کسی سے پڑھوائیں، پھر “⁨hexapla approve { $article } { $locale }⁩” چلائیں۔
reason-aged = { $since ->
        [none] حال ہی میں
       *[other] { $since } سے اب تک
    } اصل { $units ->
        [one] کا ایک پیراگراف بدلا، نیا آیا یا نکل گیا
       *[other] کے { $units } پیراگراف بدلے، نئے آئے یا نکل گئے
    }، اور متن میں یہ ابھی نہیں آیا{ $action ->
        [keep] ؛ یہ ذرا سا پیچھے ہے، اور اس سے ابھی کوئی نقصان نہیں
        [banner] ؛ صفحے پر لکھا ہے کہ یہ پیچھے ہو سکتا ہے
       *[withhold] ؛ ایسے متن روکے جاتے ہیں
    }{ $until ->
        [none] ۔
       *[other] ۔ { $until } سے یہ پرانا شمار ہوگا۔
    }
    .help = اسے تازہ کریں؛ “hexapla diff { $article } { $locale }” دکھاتا ہے کہ کیا بدلا۔
reason-outdated = { $since ->
        [none] بہت پہلے
       *[other] { $since } سے اب تک
    } اصل { $units ->
        [one] کا ایک پیراگراف بدلا، نیا آیا یا نکل گیا
       *[other] کے { $units } پیراگراف بدلے، نئے آئے یا نکل گئے
    }، اور متن میں یہ نہیں آیا{ $action ->
        [keep] ۔
        [banner] ؛ صفحے پر یہ لکھا ہے۔
       *[withhold] ؛ ایسے متن روکے جاتے ہیں۔
    }
    .help = اسے تازہ کریں؛ “hexapla diff { $article } { $locale }” دکھاتا ہے کہ کیا بدلا۔
reason-unknown-history = { $part ->
        [some] { $units ->
            [one] کسی نے درج نہیں کیا کہ ایک پیراگراف اصل کی کس حالت سے بنا
           *[other] کسی نے درج نہیں کیا کہ { $units } پیراگراف اصل کی کس حالت سے بنے
        }
       *[whole] کسی نے درج نہیں کیا کہ یہ متن اصل کی کس حالت سے بنا
    }{ $action ->
        [keep] ۔
        [count] ۔ جس کے بارے میں معلوم نہیں وہ تازہ شمار نہیں ہوتا، اور ہر سو پیراگراف میں سے { $goal } کا تازہ ہونا ضروری ہے۔
        [banner] ؛ صفحے پر یہ لکھا ہے۔
       *[withhold] ؛ ایسے متن روکے جاتے ہیں۔
    }
    .help = اگر یہ وہی کہتا ہے جو اصل کہتی ہے، تو اس کی تصدیق کریں: “hexapla accept { $article } { $locale }”۔
reason-assumed = { $units ->
        [one] ایک پیراگراف اپنی اصل کے ساتھ بدلا، اور تازہ شمار ہوتا ہے
       *[other] { $units } پیراگراف اپنی اصل کے ساتھ بدلے، اور تازہ شمار ہوتے ہیں
    }؛ کسی نے اس کی تصدیق نہیں کی۔
    .help = اصل سے موازنہ کریں؛ اگر ترجمہ وہی کہتا ہے جو اصل کہتی ہے، تو “hexapla accept { $article } { $locale }” اس کی تصدیق کر دیتا ہے۔
reason-strings-below = مضامین کے گرد کی ہر سو عبارتوں میں سے { $percent } زبان { $locale } میں ہیں؛ کچھ بھی شائع ہونے سے پہلے { $goal } درکار ہیں۔
    .help = مزید عبارتوں کا ترجمہ کریں؛ “hexapla check” بتاتا ہے کہ کون سی موجود نہیں۔
reason-strings-held = { $lack ->
        [required] مضامین کے گرد کی ایک لازم عبارت { $locale } میں موجود نہیں۔ مضمون نیا ہوتا تو یہ درکار ہوتی؛ مضمون پہلے سے شائع ہے۔
       *[percent] مضامین کے گرد کی ہر سو عبارتوں میں سے { $percent } زبان { $locale } میں ہیں؛ مضمون نیا ہوتا تو { $goal } درکار ہوتیں۔ یہ پہلے سے شائع ہے۔
    }
    .help = عبارتوں کا ترجمہ کریں؛ “hexapla check” بتاتا ہے کہ کون سی موجود نہیں۔
reason-missing-string = عبارت “{ $id }” لازم ہے، اور { $locale } میں موجود نہیں۔
    .help = اسے { $locale } کی عبارتوں کے کسی مجموعے میں لکھیں۔
reason-embargo = اس کی اشاعت { $until } تک روکی گئی ہے۔
    .help = اس لمحے کے بعد پھر شائع کریں۔ یہ لمحہ “{ $meta }” میں یا پالیسی کے ساتھ لکھا ہے۔
reason-before-barrier = یہ دوسری زبانوں ({ $locales }) کے ساتھ شائع ہوگا، { $until } سے پہلے نہیں۔
    .help = اس لمحے کے بعد پھر شائع کریں۔
reason-barrier-waiting = اس مضمون کی زبانیں ایک ساتھ شائع ہوتی ہیں، اور یہ تیار نہیں: { $locales }۔{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] اگر یہ { $until } تک تیار نہ ہوئیں تو سب انتظار کرتی رہیں گی۔
           *[partial] { $until } سے جو تیار ہوں وہ ان کے بغیر شائع ہو جائیں گی۔
        }
    }
    .help = ان زبانوں میں جو درکار ہے وہ پورا کریں: “hexapla why” ہر ایک کے بارے میں بتاتا ہے۔
reason-barrier-hold = اس مضمون کی زبانیں ایک ساتھ شائع ہوتی ہیں، اور یہ پیچھے رہ گئیں: { $locales }۔ ان کی مہلت ختم ہو چکی ہے، اور فیصلہ مدیر کو کرنا ہے۔
    .help = ان زبانوں میں جو درکار ہے وہ پورا کریں؛ یا انہیں رکاوٹ کے “locales” سے نکال دیں، یا رکاوٹ میں “⁨otherwise = "partial"⁩” لکھیں۔
reason-grandfathered = یہ ان قاعدوں سے پرانا ہے: اس سے صرف وہی مانگا جاتا ہے جو ہر متن میں ہونا لازم ہے۔
reason-veto = “{ $section }” میں اسے مدیر کے ویٹو نے روکا ہوا ہے۔
    .help = جب “{ $meta }” سے “veto” نکال دیا جائے گا تو یہ شائع ہو جائے گا۔
reason-off = “{ $section }” میں { $locale } میں ایسی کسی چیز کی توقع نہیں۔
    .help = اگر اسے وہاں ہونا چاہیے تو زبان کو “off” سے نکال دیں۔
reason-not-addressed = یہ مضمون “{ $section }” کے لیے نہیں ہے۔
    .help = اگر اسے وہاں ہونا چاہیے تو “{ $meta }” میں شاخ کو “sections” میں بڑھائیں۔
reason-retracted = یہ { $date } کو واپس لے لیا گیا۔
    .help = اگر یہ غلطی تھی تو “{ $meta }” سے “retracted” حذف کر دیں۔
reason-slug-clash = اس کے پتے پر پہلے سے کچھ اور ہے۔
    .help = “{ $file }” میں اسے کوئی اور “slug” دیں۔

## Corrections, retractions, and what is simply gone

missing-correction = { $date } کی تصحیح { $locale } میں نہیں بتائی گئی۔
    .why = جس نے غلط متن اس زبان میں پڑھا، جاننے کا اسے بھی اتنا ہی حق ہے جتنا باقی سب کو۔
    .help = اس فائل میں “⁨[corrections]⁩” کے تحت لکھیں کہ کیا درست کیا گیا: ⁨"{ $date }" = "…"⁩۔
undeclared-correction = مضمون میں { $date } کی کوئی تصحیح درج نہیں۔
    .why = یہ دکھائی نہیں جاتی، اور دوسری زبانوں سے یہ مانگی نہیں جاتی۔
    .help = یہ دن “{ $file }” میں “corrections” میں لکھیں، یا اسے یہاں درست کریں۔
idle-retraction = یہاں واپسی کی وجہ لکھی ہے، مگر مضمون واپس نہیں لیا گیا۔
    .why = یہ شائع رہتا ہے، حالانکہ لگتا ہے کسی کا خیال اس کے برعکس ہے۔
    .help = اسے واپس لینے کے لیے “{ $file }” میں “retracted” کے تحت دن لکھیں۔ واپس نہیں لینا تو یہ سطر حذف کر دیں۔
vanished-article = مضمون “{ $article }” { $pages ->
        [one] { $pages } صفحے
       *[other] { $pages } صفحات
    } پر شائع ہے، اور اس کا فولڈر موجود نہیں۔
    .why = اگلی اشاعت پر اس کے صفحات غائب ہو جائیں گے اور قارئین کو کچھ نہیں بتایا جائے گا۔ یہ واپسی نہیں ہے۔
    .help = فولڈر واپس رکھیں۔ مضمون ہٹانے کے لیے اس کی article.toml میں “retracted” دن کے ساتھ لکھیں؛ اگر یہ منتقل ہوا ہے تو اس کا پرانا پتہ نئی جگہ “redirect-from” میں لکھیں۔
vanished-variant = مضمون “{ $article }” { $locale } میں شائع ہے، اور اس زبان کی فائل موجود نہیں۔
    .why = اگلی اشاعت پر اس کا صفحہ غائب ہو جائے گا، یا اس کی جگہ کوئی اور زبان آ جائے گی، اور قارئین کو کچھ نہیں بتایا جائے گا۔
    .help = فائل واپس رکھیں۔ متن روکنے کے لیے اس میں “⁨draft = true⁩” لکھیں؛ مضمون ہٹانے کے لیے اس کی article.toml میں “retracted” دن کے ساتھ لکھیں۔

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = واپس لیا گیا
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale }: { $reason } ({ $sections })
short-retracted = واپس لیا گیا؛ اس کی جگہ اطلاع لگی ہے
short-before-barrier = تیار؛ دوسری زبانوں کے ساتھ اپنے وقت کا منتظر ہے
short-barrier-waiting = ایک ساتھ شائع ہونے کے لیے { $value } کا منتظر ہے
short-barrier-hold = { $value } کا منتظر ہے؛ مہلت ختم ہو چکی ہے، اور فیصلہ مدیر کو کرنا ہے
short-not-approved = تیار نہیں: کسی نے منظور نہیں کیا
short-below-current = تیار نہیں: ہر سو پیراگراف میں سے { $value } تازہ ہیں
short-outdated = روکا گیا: اصل کچھ اور کہتی ہے
short-aged = روکا گیا: اصل حال ہی میں بدلی ہے
short-unknown-history = روکا گیا: درج نہیں کہ یہ کس متن سے بنا
short-strings-below = تیار نہیں: ویب گاہ کی ہر سو عبارتوں میں سے { $value } کا ترجمہ ہوا ہے
short-missing-string = تیار نہیں: ویب گاہ کی عبارت “{ $value }” موجود نہیں
