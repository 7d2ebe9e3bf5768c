### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = یہاں خم دار قوسین میں جو کچھ ہے وہ بھرا نہیں جا سکتا۔
    .help = اسے اصل متن سے حرف بہ حرف نقل کریں، دونوں قوسین اور سیدھی واوین (") کے ساتھ۔ اگر اصل متن کے شروع میں اس کے بارے میں کوئی سطر ہو تو وہ بھی نقل کریں۔
# $detail (String): what is wrong there.
letter-fluent-syntax = یہ پڑھا نہیں جا سکا: { $detail }۔
    .help = اسے اصل متن سے نشان بہ نشان ملائیں۔ جو قوس کھلتی ہے وہ بند بھی ہوتی ہے، اور جہاں کئی صورتیں ہوں وہاں ایک “⁨*⁩” سے شروع ہوتی ہے۔
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = لفظ “{ $key }”، جس سے یہ سطر شروع ہوتی ہے، معلوم نہیں۔
    .help = { $near ->
        [none] اسے ویسا ہی لکھیں جیسا اصل متن میں ہے، ایسے الفاظ کا ترجمہ نہیں ہوتا؛ یا یہ سطر حذف کر دیں۔
       *[other] کیا آپ کی مراد “{ $near }” تھی؟ ایسے الفاظ کا ترجمہ نہیں ہوتا۔
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = “{ $key }” کے بعد جو کچھ ہے وہ اس شکل میں پڑھا نہیں جا سکتا۔
    .help = اسے اسی شکل میں لکھیں جو اصل متن میں ہے: عبارت دو سیدھی واوین (") کے درمیان آتی ہے۔
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = متن کی سرخی نہیں ہے۔
    .help = { $fence ->
        [document] دستاویز کو سرخی سے شروع کریں، اور اسے “عنوان” کا انداز دیں۔
        [none] سب سے اوپر تین سطریں لکھیں: “⁨+++⁩”، پھر ⁨{ $key } = "…"⁩ جس کی واوین میں سرخی ہو، پھر دوبارہ “⁨+++⁩”۔
        [yaml] پہلی “⁨---⁩” کے نیچے ⁨{ $key }: "…"⁩ لکھیں، اور سرخی واوین کے درمیان رکھیں۔
       *[toml] پہلی “⁨+++⁩” کے نیچے ⁨{ $key } = "…"⁩ لکھیں، اور سرخی واوین کے درمیان رکھیں۔
    }
letter-local-picture = یہ تصویر آپ کے اپنے کمپیوٹر پر ہے، اور قارئین اسے نہیں دیکھ سکتے۔
    .help = تصویر ادارتی عملے کو بھیجیں، اور ان سے پوچھیں کہ یہاں کیا لکھا جائے۔
letter-empty-body = فائل کے شروع کی سطروں کے نیچے کچھ نہیں ہے۔
    .help = متن ان کے نیچے لکھیں، اور فائل دوبارہ بھیجیں۔
letter-raw-html = یہاں “⁨<⁩” اور “⁨>⁩” کے درمیان جو کچھ ہے وہ قارئین کو نہیں دکھایا جاتا۔
    .help = اسے ویسا لکھیں جیسا اصل متن میں ہے، یا نکال دیں۔
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = “{ $id }” فائل کے شروع میں ہے، مگر متن میں کہیں نظر نہیں آتا۔
    .help = جہاں اصل متن میں ہے وہاں { $placeable } لکھیں۔
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = یہاں “{ $written }” لکھا ہے، اور مضمون کے لیے { $value } درج ہے۔
    .help = اگر مراد ایک ہی ہے تو اس کی جگہ { $placeable } لکھیں: وہ خود بھر جاتا ہے۔
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = “{ $text }” کسی لنک یا تصویر کا پتا یا عنوان ہے، اور وہاں خم دار قوسین میں کچھ نہیں بھرا جاتا۔
    .help = اسے پورا لکھیں، جیسا قارئین کو نظر آنا چاہیے۔
# $path (String): the path as it is written.
letter-path-outside-root = “{ $path }” مضمون کی فائلوں میں سے نہیں ہے۔
# $locale (String): the tag of a language.
letter-unknown-translated-from = مضمون “{ $locale }” میں موجود نہیں، جس سے اس متن کے مطابق اس کا ترجمہ ہوا ہے۔
    .help = اگر ترجمہ اصل متن سے ہوا ہے تو یہ سطر حذف کر دیں۔
# $commit (String): the name of a commit.
letter-unknown-base = فائل کہتی ہے کہ وہ اصل متن کی حالت “{ $commit }” سے بنی، اور وہ معلوم نہیں۔
# $id (String): the name of a string.
letter-too-many-placeables = “{ $id }” میں بھرنے کے لیے بہت زیادہ چیزیں ہیں۔
    .help = اسے ویسا لکھیں جیسا اصل متن میں ہے۔
# These stand behind what is wrong, and say what to do.
letter-help-meant = اسے ویسا لکھیں جیسا اصل متن میں ہے۔ اگر آپ نے جان بوجھ کر بدلا ہے تو ویسا ہی رہنے دیں، اور ادارتی عملے کو بتائیں۔
letter-help-translate = اس کا ترجمہ کریں۔ اگر اسے ایسا ہی رہنا ہے تو رہنے دیں، اور ادارتی عملے کو بتائیں۔
letter-help-extra = اگر اصل متن میں اب یہ نہیں تو حذف کر دیں۔ اگر آپ نے اپنے قارئین کے لیے بڑھایا ہے تو ویسا ہی رہنے دیں، اور ادارتی عملے کو بتائیں۔
letter-help-missing = جو باقی ہے اس کا ترجمہ کریں، اور فائل دوبارہ بھیجیں۔
letter-help-right = اگر بھول چوک ہے تو درست کریں۔ اگر ٹھیک ہے تو ویسا ہی رہنے دیں، اور ادارتی عملے کو بتائیں۔
letter-help-editors = یہ متن میں درست نہیں ہو سکتا۔ براہِ کرم ادارتی عملے کو بتائیں۔
letter-help-file = نام بالکل ویسا لکھیں جیسا اصل متن میں ہے۔ اگر کوئی اور فائل ہے تو وہ ادارتی عملے کو بھیجیں۔
letter-help-word = اسے دوسرے لفظوں میں کہیں۔
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = مربع بریکٹ کے اندر، یا فائل کے اوپر “⁨[{ $key }]⁩” کے تحت، بتائیں کہ تصویر میں کیا ہے۔
letter-help-address = اسے صرف حروف، ہندسوں اور ہائفن سے لکھیں۔
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = کچھ اس طرح نہیں لکھا جس طرح ہونا چاہیے
letter-cause-twice = جس لفظ سے سطر شروع ہوتی ہے اسی سے ایک اور سطر بھی شروع ہوتی ہے
# The sign is “=” or “:”.
letter-cause-start = سطر کے پہلے لفظ کے بعد نشان نہیں ہے

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = ان سطروں میں: { $lines }
# A quotation follows.
receipt-before = ترجمے کے وقت اصل متن یہ کہتا تھا:
intake-barred = جہاں اس متن کی جگہ ہے وہاں فی الحال کچھ لکھا نہیں جا سکتا۔
    .help = یہ آپ کی غلطی نہیں، اور کچھ ضائع نہیں ہوا: فائل یہیں رہنے دیں۔ ادارتی عملہ دیکھ سکتا ہے کہ رکاوٹ کیا ہے؛ اس کے ہٹتے ہی متن خود شامل ہو جائے گا۔
intake-two-later = آپ کے متن سے پہلے اسی مضمون اور اسی زبان کا ایک اور متن “{ $name }” سے آیا تھا اور اپنا لیا گیا ہے۔ آپ کے متن کا شاید ہی کوئی جملہ اس سے ملتا ہے۔
    .help = اگر دونوں آپ کے ہیں، یا آپ کے متن پر اتفاق ہو چکا ہے، تو اپنی فائل “{ $proposal }” کے نام سے محفوظ کریں: وہ دوسرے کی جگہ لے لے گی، اور دوسرا محفوظ رہے گا۔ ورنہ آپس میں بات کریں یا مدیروں سے پوچھیں، اور جس فائل کی ضرورت نہ ہو اسے حذف کر دیں۔
receipt-decided = جیسے ہی طے ہو جائے گا کہ کون سا متن رہے گا، یہ خط خود ہٹ جائے گا۔
letter-taken-back = { $count ->
        [one] اصل متن میں اب یہ نہیں ہے، اور ترجمے میں ابھی تک ہے۔
       *[other] اصل متن میں اب { $count } ایسے پیراگراف، عنوان یا فہرست کے نکات نہیں ہیں جو ترجمے میں ابھی تک ہیں۔ یہ ان میں پہلا ہے۔
    }
    .help = اگر آپ کے پاس پورا ترجمہ ہے تو اس میں سے اسے حذف کر کے بھیج دیں۔ ورنہ ادارتی عملے سے تبدیلیوں والی فائل مانگیں اور اس میں اسے مٹا دیں۔ اگر اسے رہنا ہے تو انہیں بتائیں۔
receipt-minutes = { $text }، تقریباً { $minutes } منٹ
receipt-hours = { $text }، تقریباً { $hours ->
        [one] ایک گھنٹہ
       *[other] { $hours } گھنٹے
    }
