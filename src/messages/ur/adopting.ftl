## Bases and what a text was translated from

# $commit is what is written there. $fault: form, it cannot be the name of a commit; absent, the
# repository has no such commit; source, the commit has no such original.
unknown-base = { $fault ->
        [form] “{ $commit }” کسی کمٹ (commit) کا نام نہیں ہے۔
        [source] کمٹ “{ $commit }” میں اس مضمون کی اصل نہیں ہے۔
       *[absent] ذخیرے (repository) میں “{ $commit }” نام کا کوئی کمٹ نہیں ہے۔
    }
    .why = پتا نہیں لگایا جا سکتا کہ یہ ترجمہ کس متن سے کیا گیا؛ اس کے بجائے اس کا اپنا ماضی دیکھا جاتا ہے، جس سے کم معلوم ہوتا ہے۔
    .help = { $fault ->
        [form] کمٹ کا نام ویسے لکھیں جیسے git دکھاتا ہے، مثلاً “⁨3f2a9c1e07b4⁩”۔
        [source] ایسا کمٹ بتائیں جس میں اصل پہلے سے موجود تھی۔
       *[absent] نام درست کریں، یا اگر ذخیرے کی یہ نقل ادھوری (shallow) ہے تو اس کا پورا ماضی حاصل کریں۔
    }
unknown-translated-from = مضمون کا “{ $locale }” میں کوئی نسخہ نہیں، جس سے اس نسخے کا ترجمہ ہونا بتایا گیا ہے۔
    .why = اس کا موازنہ اصل سے کیا جاتا ہے، اور یہ وہاں بھی غلط لگ سکتا ہے جہاں غلط نہیں۔
    .help = { $near ->
        [none] اگر ترجمہ اصل سے کیا گیا تھا تو یہ سطر حذف کر دیں۔
       *[other] کیا آپ کی مراد “{ $near }” ہے؟ اگر ترجمہ اصل سے کیا گیا تھا تو یہ سطر حذف کر دیں۔
    }
# $way is a list of languages with arrows, such as “fr ← de ← fr”.
translation-cycle = بتایا گیا ہے کہ یہ متن خود اپنا ہی ترجمہ ہے: { $way }۔
    .why = کوئی نہیں بتا سکتا کہ اس میں کیا ہونا چاہیے، اور اس لیے یہ بھی نہیں کہ یہ تازہ ہے یا نہیں۔
    .help = “translated-from” صرف اس متن میں رہنے دیں جو واقعی دوسرے سے بنا ہے۔ اصل میں یہ نہیں ہوتا۔

## Settings

# $other is the locale that has the name already, or “none”.
bad-spelling = { $other ->
        [none] “{ $spelling }” راستوں میں کسی زبان کا نام نہیں ہو سکتا۔
       *[other] “{ $spelling }” پہلے ہی { $other } کا نام ہے۔
    }
    .why = Hexapla فائل کے راستے سے نہ جان پاتا کہ وہ کس زبان میں ہے۔
    .help = اسے ویسے لکھیں جیسے فولڈروں یا فائلوں میں ہے: حروف، ہندسے، “⁨-⁩” اور “⁨_⁩”، جیسے “zh-cn”۔

## “hexapla init --adopt”

help-adopt = موجودہ Markdown فائلیں جوں کی توں لیں: ترتیب اور زبانوں کا اندازہ لگائیں، اور pipeline.toml لکھیں
help-adopt-dry-run = دکھائیں کہ کیا لکھا جاتا، اور کچھ نہ لکھیں
adopt-no-folder = “{ $path }” نام کا کوئی فولڈر نہیں۔ اس ویب گاہ کا فولڈر بتائیں جسے اپنانا ہے؛ نہ بتایا جائے تو وہی فولڈر لیا جاتا ہے جس میں آپ ہیں۔
adopt-nothing = “{ $path }” میں کوئی دو Markdown فائلیں ایسی نہیں لگتیں جو دو زبانوں میں ایک ہی متن ہوں، اس لیے اندازے کے لیے کچھ نہیں۔ ممکنہ ترتیبوں کے لیے دستاویزات میں “Adopting a site” دیکھیں؛ “⁨--adopt⁩” کے بغیر “hexapla init” نیا نیٹ ورک بناتا ہے۔
adopt-folders = نیٹ ورک کی جڑ کے ان فولڈروں میں بھی اصل متن ہیں: { $folders }
adopt-layout = ترتیب: { $layout }{ $source ->
        [none] {""}
       *[other] ، اصل متن: { $source }
    }
# $because: declared, most, letters, usual.
adopt-source = اصل متن: { $locale } ({ $because ->
        [declared] جنریٹر کی ترتیبات یہی کہتی ہیں
        [most] سب سے زیادہ متن اسی زبان میں ہیں
        [letters] ان حروف سے جن میں وہ لکھے گئے ہیں
       *[usual] عام زبان؛ اس کے خلاف کچھ نہیں ملا
    })
adopt-articles = { $articles ->
        [one] { $articles } مضمون
       *[other] { $articles } مضامین
    }، { $paired ->
        [one] { $paired } ترجمہ اپنی اصل کے ساتھ
       *[other] { $paired } ترجمے اپنی اصل کے ساتھ
    }
adopt-head-locale = زبان
adopt-head-folder = املا
adopt-head-texts = متن
adopt-head-paired = اصل کے ساتھ
# $key is a key of Hexapla’s, $names are the names that the files have for it.
adopt-key = یہاں “{ $key }” کا نام { $names } ہے۔
adopt-base = “{ $key }” میں وہ کمٹ (commit) لکھا ہے جس سے ترجمہ کیا گیا، { $files ->
        [one] { $files } فائل میں۔
       *[other] { $files } فائلوں میں۔
    }
adopt-generators = یہ { $files } میں دیکھا گیا۔
adopt-rival = کوئی اور ترتیب دوسری فائلوں کے لیے موزوں ہوگی: { $layout } ({ $paired ->
        [one] { $paired } ترجمہ اپنی اصل کے ساتھ
       *[other] { $paired } ترجمے اپنی اصل کے ساتھ
    })۔ نیٹ ورک کی ایک ہی ترتیب ہوتی ہے۔
adopt-doubted = “{ $name }” زبان لگتا ہے مگر اسے زبان نہیں مانا گیا: { $paired ->
        [0] اس کے کسی متن کی اصل نہیں۔
        [one] اس کے صرف { $paired } متن کی اصل ہے۔
       *[other] اس کے صرف { $paired } متون کی اصل ہے۔
    }
adopt-unplaced = { $files ->
        [one] { $files } Markdown فائل کی اس ترتیب میں کوئی جگہ نہیں:
       *[other] { $files } Markdown فائلوں کی اس ترتیب میں کوئی جگہ نہیں:
    }
adopt-unplaced-in = {"  "}{ $folder }: { $files }
adopt-unplaced-more = {"  "}اور مزید { $folders ->
        [one] { $folders } فولڈر
       *[other] { $folders } فولڈر
    }
adopt-foreign = { $files ->
        [one] { $files } فائل MDX ہے، جو پڑھی نہیں جاتی۔
       *[other] { $files } فائلیں MDX ہیں، جو پڑھی نہیں جاتیں۔
    }
adopt-git = git کے لیے “{ $path }” میں سطر “{ $line }” بڑھائی جاتی ہے۔
adopt-done = “{ $path }” لکھ دی گئی؛ اوپر بتائی گئی باتوں کے سوا کچھ نہیں بدلا گیا۔ اسے پورا پڑھیں، پھر یہ آزمائیں:

## Comments in the file that it writes. Each line of a text becomes a line of the file.

adopt-note-head = اس ذخیرے کی ترتیبات بطور نیٹ ورک، جن کا اندازہ { $files ->
        [one] { $files } Markdown فائل سے لگایا گیا۔
       *[other] { $files } Markdown فائلوں سے لگایا گیا۔
    }
    جو غلط ہو اسے درست کریں: کوئی متن نہیں بدلا گیا، اور دوبارہ اندازہ نہیں لگایا جاتا۔
adopt-note-source = اصل متون کی زبان: { $because ->
        [declared] جنریٹر کی ترتیبات یہی کہتی ہیں۔
        [most] سب سے زیادہ متن اسی میں ہیں۔
        [letters] ان حروف سے جن میں وہ لکھے گئے ہیں۔
       *[usual] عام زبان؛ اس کے خلاف کچھ نہیں ملا۔
    }
adopt-note-layout = { $articles ->
        [one] { $articles } مضمون
       *[other] { $articles } مضامین
    }، { $paired ->
        [one] { $paired } ترجمہ اپنی اصل کے ساتھ۔
       *[other] { $paired } ترجمے اپنی اصل کے ساتھ۔
    }
adopt-note-exclude = وہ Markdown فائلیں جو مضامین کے بیچ ہیں مگر مضمون نہیں۔
adopt-note-ignored = دوسرے پروگراموں کی کلیدیں، جو { $files ->
        [one] { $files } فائل میں ملیں
       *[other] { $files } فائلوں میں ملیں
    }۔
# $keys is a list of keys.
adopt-note-other = ان میں سے { $keys } Hexapla میں بھی ہیں، مگر ان کا مطلب کچھ اور ہے۔
adopt-note-base = وہ کمٹ (commit) جس سے ترجمہ کیا گیا، { $files ->
        [one] { $files } فائل میں ملا۔
       *[other] { $files } فائلوں میں ملا۔
    }
adopt-note-section = ایک ویب گاہ جس میں سب زبانیں ہیں، پہلی خود اس کے پتے پر۔ ویب گاہیں زیادہ ہوں تو مزید شاخیں بنائیں۔
adopt-note-url = یہاں ویب گاہ کا اپنا پتہ لکھیں۔

## Many findings

# $code is the code of a kind of finding, such as raw-html.
findings-more = اور “{ $code }” قسم کی مزید { $count } باتیں { $files ->
        [0] نیٹ ورک میں۔
        [one] { $files } فائل میں۔
       *[other] { $files } فائلوں میں۔
    }
findings-more-where = یہ سب “⁨hexapla check --format json⁩” میں ہیں؛ “⁨hexapla explain CODE⁩” بتاتا ہے کہ کوئی قسم کس بارے میں ہے۔
adopt-note-address = پتوں میں فولڈر باقی رہتے ہیں، کیونکہ ان میں فائلوں کے نام ایک جیسے ہو سکتے ہیں۔
