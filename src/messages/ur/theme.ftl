### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.

bad-colour = “{ $colour }” ایسا رنگ نہیں جو یہاں لکھا جا سکے (“{ $key }” میں)۔
    .help = “⁨#⁩” کے بعد 0 سے 9 اور a سے f تک کے چھ نشان لکھیں، جیسے “⁨#ac3218⁩”، یا تین، جیسے “⁨#fff⁩”۔
bad-font-name = “{ $font }” کسی فونٹ کا نام نہیں ہو سکتا (“{ $key }” میں)۔
    .why = فونٹوں کے ناموں میں حروف، ہندسے، خالی جگہیں اور ہائفن ہوتے ہیں۔ دوسرے نشان سٹائل شیٹ کو بدل سکتے ہیں۔
    .help = ہر فونٹ کو الگ متن کے طور پر لکھیں، اس کے اندر واوین یا کوما نہ ہو، جیسے ⁨["Noto Serif", "Georgia"]⁩۔
bad-picture = “{ $file }” ایسی تصویر نہیں جو براؤزر دکھاتے ہوں (“{ $key }” میں)۔
    .help = ایسی فائل کا نام لکھیں جس کے آخر میں ان میں سے کوئی ہو: { $known }۔
bad-size = “{ $value }” ایسا عدد نہیں جو { $least } سے { $most } تک ہو اور جس میں زیادہ سے زیادہ دو اعشاری ہندسے ہوں (“{ $key }” میں)۔
    .why = اس سے ہٹ کر ناپ کے حروف یا سطریں پڑھی نہیں جا سکتیں۔
    .help = ایسا عدد واوین کے بغیر لکھیں، جیسے 1.1۔ یا یہ سطر حذف کر دیں: Hexapla جانتا ہے کہ ہر رسم الخط کو کیا چاہیے۔
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = کوئی مقررہ زبان “{ $name }” رسم الخط میں نہیں لکھی جاتی۔
    .why = یہاں جو لکھا ہے اس کا کوئی اثر نہیں۔
    .help = { $near ->
        [none] اس نیٹ ورک کے رسم الخط یہ ہیں: { $known }۔ صرف ایک زبان کے لیے اس کا ٹیگ لکھیں، جیسے “ur”۔
       *[other] کیا آپ کی مراد “{ $near }” ہے؟ اس نیٹ ورک کے رسم الخط یہ ہیں: { $known }۔
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] گہری سکرین پر “{ $ground }” کے اوپر
       *[other] “{ $ground }” کے اوپر
    } “{ $letters }” کا تضاد { $ratio } ہے، جبکہ 4.5 چاہیے۔
    .why = کمزور نظر والے قارئین، یا خراب سکرین پر یا دھوپ میں پڑھنے والے، متن نہیں پڑھ پائیں گے۔
    .help = دونوں میں سے ایک کو گہرا کریں یا دوسرے کو ہلکا۔
missing-theme-file = “{ $folder }” میں “{ $file }” نام کی کوئی فائل نہیں ہے۔
    .why = ویب گاہ اس کی جگہ تھیم کا اپنا نشان دکھاتی ہے۔
    .help = { $near ->
        [none] فائل وہاں رکھیں، یا اس کا نام درست کریں۔
       *[other] کیا آپ کی مراد “{ $near }” ہے؟
    }
