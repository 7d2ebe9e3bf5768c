## Settings

bad-folder = “{ $key }” میں “{ $folder }” ایسا فولڈر نہیں جو کام آ سکے۔
    .why = بھیجی گئی فائلیں وہاں گم ہو سکتی ہیں، یا کچھ اور سمجھی جا سکتی ہیں۔
    .help = { $fault ->
        [taken] “{ $other }” میں کچھ اور رکھا ہے۔ ایسا فولڈر چنیں جو صرف اسی کام کے لیے ہو۔
       *[shape] “⁨new/texts⁩” جیسا راستہ لکھیں، “⁨..⁩” کے بغیر اور ایسے نام کے بغیر جو نقطے سے شروع ہو۔
    }
duplicate-translator = “{ $name }” نام کا ایک اور مترجم موجود ہے۔
    .why = کسی نام سے پوچھنے والے کو ایک ہی شخص ملنا چاہیے۔
    .help = دونوں میں سے ایک کو دوسرا نام دیں۔

## What a translator is told

digest-title = ترجمے کے لیے کیا باقی ہے
digest-greeting = السلام علیکم { $name }،
digest-intro = قارئین ان متون کے منتظر ہیں۔ جو ان کے لیے سب سے اہم ہے وہ پہلے ہے۔
digest-nothing = اس وقت آپ کے لیے ترجمے کا کوئی کام نہیں ہے۔
digest-words = کل { $words ->
        [one] { $words } لفظ کا ترجمہ باقی ہے۔
       *[other] { $words } الفاظ کا ترجمہ باقی ہے۔
    }
digest-missing = ابھی ترجمہ نہیں ہوا ({ $words ->
        [one] { $words } لفظ
       *[other] { $words } الفاظ
    })
digest-draft = آپ کا متن ابھی مسودہ ہے
digest-faulty = آپ کا متن قارئین کو نہیں دکھتا، کیونکہ اس میں کچھ درست کرنا باقی ہے
digest-corrections = { $count ->
        [one] ایک تصحیح کا ذکر ابھی نہیں ہے ({ $days })
       *[other] کچھ تصحیحات کا ذکر ابھی نہیں ہے ({ $days })
    }
digest-thanks = آپ کی محنت کا شکریہ!

## On the command line

usage-unknown-translator = “{ $value }” نام کا کوئی مترجم نہیں ہے۔ { $known ->
        [none] ⁨pipeline.toml⁩ میں کسی کا نام نہیں ہے۔
       *[other] مترجم یہ ہیں: { $known }۔
    }
help-status-translator = صرف وہ کام جو اس مترجم (شناخت یا نام) کے ذمے ہے؛ “⁨--format md⁩” کے ساتھ خط کی صورت میں
