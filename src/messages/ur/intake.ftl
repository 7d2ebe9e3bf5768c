### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = “{ $name }” کے بارے میں
# $title (String): the article's headline, or the file's name.
receipt-accepted = بہت شکریہ! “{ $title }” کو شامل کر لیا گیا ہے۔
# $title (String): the article's headline, or the file's name.
receipt-known = بہت شکریہ! “{ $title }” لفظ بہ لفظ پہلے سے موجود ہے۔ کچھ بدلنے کی ضرورت نہیں پڑی۔
# $title (String): the article's headline, or the file's name.
receipt-held = “{ $title }” کے لیے بہت شکریہ۔ اسے ابھی شامل نہیں کیا جا سکا۔ آپ کی فائل وہیں ہے جہاں آپ نے رکھی تھی، اور کچھ ضائع نہیں ہوا۔
receipt-to-mend = براہِ کرم اسے درست کریں
receipt-notes = آپ کی معلومات کے لیے
receipt-advice = فرصت ملے تو براہِ کرم اسے دیکھ لیں
receipt-standing = ترجمے کی صورتِ حال
# $line (Number): the line's number.
receipt-line = سطر { $line } میں:
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] اس قسم کی ایک اور بات بھی ہے۔
       *[other] اس قسم کی مزید { $count } باتیں بھی ہیں۔
    }
receipt-whole = اصل متن کے ہر پیراگراف کا ترجمہ ہو چکا ہے، اور تب سے کوئی پیراگراف نہیں بدلا۔
receipt-same = اصل متن کے ہر پیراگراف کی عبارت موجود ہے، اور تب سے کوئی پیراگراف نہیں بدلا۔ اوپر جو بتایا گیا ہے، وہ ابھی تک اصل متن جیسا ہی ہے۔
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    ترجمہ شدہ اور تازہ پیراگراف: { $total } میں سے { $done }۔ { $missing ->
        [0] { "" }
        [one] ایک کا ترجمہ ابھی نہیں ہوا۔
       *[other] { $missing } کا ترجمہ ابھی نہیں ہوا۔
    } { $stale ->
        [0] { "" }
        [one] ایک میں اصل متن اب کچھ اور کہتا ہے۔
       *[other] { $stale } میں اصل متن اب کچھ اور کہتا ہے۔
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = یہاں ترجمے کے بعد اصل متن بدل گیا ہے
receipt-now = اب اصل متن یہ کہتا ہے:
# Paragraphs of the original follow.
receipt-gone = جو اب اصل متن میں نہیں
receipt-gone-help =
    { $how ->
        [marks] اسے اپنی بھیجی ہوئی فائل میں، اس کی “¶” والی سطر کے نیچے، مٹا دیں؛ یا اگر اسے رہنا ہے تو وہاں بریکٹ میں x لکھیں۔ پھر وہی فائل دوبارہ بھیجیں۔
       *[plain] اسے اپنے ترجمے میں مٹا کر بھیج دیں، یا ادارتی عملے سے تبدیلیوں والی فائل مانگیں۔ اگر اسے رہنا ہے تو انہیں بتائیں۔
    }
receipt-missing = ابھی ترجمہ نہیں ہوا
# What matters most to readers follows.
receipt-next = آپ آگے کیا ترجمہ کر سکتے ہیں
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = “{ $title }”: { $work ->
        [missing] ابھی ترجمہ نہیں ہوا
        [draft] ابھی مسودہ ہے
        [faulty] اس میں کچھ درست کرنا باقی ہے
       *[behind] اصل متن بدل گیا ہے، یا کچھ باقی ہے
    }{ $words ->
        [0] { "" }
        [one] { " " }({ $words } لفظ)
       *[other] { " " }({ $words } الفاظ)
    }
# $name (String): the file's name.
receipt-again = درست کرنے کے بعد “{ $name }” کو اسی جگہ محفوظ کریں۔ جیسے ہی سب کچھ ٹھیک ہو جائے گا، یہ خط خود ہٹ جائے گا۔
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = آرکائیو میں فائلیں: { $total }۔ شامل ہو گئیں یا پہلے سے موجود: { $taken }۔ درست کرنی ہیں: { $held }۔
# $name (String): the archive's name.
receipt-archive-again = درست کرنے کے بعد فائلیں دوبارہ زِپ کریں اور “{ $name }” کو اسی جگہ محفوظ کریں؛ یا آرکائیو حذف کریں اور صرف درست کی ہوئی فائلیں بھیجیں۔ جو شامل ہو چکا ہے وہ محفوظ ہے۔
receipt-later = اوپر بتائی گئی باتیں بعد میں بھی ہو سکتی ہیں: انہیں اپنی نقل میں درست کریں اور اسے “{ $name }” کے نام سے دوبارہ بھیج دیں۔ آپ یہ خط ہٹا سکتے ہیں۔
receipt-thanks = آپ کو اور کچھ کرنے کی ضرورت نہیں۔ آپ یہ خط حذف کر سکتے ہیں۔

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = یہ “{ $name }” کی دوسری نقل ہے، جسے کسی پروگرام نے اس لیے الگ رکھ دیا کہ دو لوگوں یا دو کمپیوٹروں نے فائل کو ایک ہی وقت میں بدلا تھا۔
    .help = دونوں کو دیکھیں، جو درست ہے اسے ایک فائل میں جمع کریں، اور دوسری کو حذف کر دیں۔
intake-old = فائل کے نام کے مطابق یہ پرانا نسخہ ہے۔
    .help = اگر اسے موجودہ متن کی جگہ لینی ہے تو نام سے وہ لفظ نکال دیں۔ ورنہ فائل ہٹا لیں۔
intake-empty = فائل میں کچھ نہیں ہے۔
    .help = اپنا متن دوبارہ محفوظ کریں، اور دیکھ لیں کہ وہ فائل میں موجود ہے۔
intake-second-name = یہ کسی اور کی ایسی فائل کا دوسرا نام ہے جو سب کے لیے نہیں (ہارڈ لنک)۔
    .help = فائل کی نقل بنائیں، اور نقل یہاں رکھیں۔
intake-link = یہ کسی اور فائل کا لنک ہے، اور لنک کے پیچھے نہیں جایا جاتا۔
    .help = خود فائل یہاں رکھیں۔
intake-closed = فائل پڑھی نہیں جا سکتی: جو پروگرام متن وصول کرتا ہے، اس کے لیے یہ بند ہے۔
    .help = اسے دوبارہ یہاں محفوظ کریں، یا اس کی اجازتیں بدلیں تاکہ دوسرے اسے پڑھ سکیں۔
# $megabytes (Number): the largest size.
intake-too-large = فائل { $megabytes } میگابائٹ سے بڑی ہے، اور کوئی متن اتنا لمبا نہیں ہوتا۔
    .help = صرف متن بھیجیں، تصویروں کے بغیر۔
# $line (Number): the line's number.
intake-unreadable = فائل خراب ہے یا متن نہیں ہے؛ پہلی جگہ جو پڑھی نہیں جا سکتی سطر { $line } میں ہے۔
    .help = اسے “UTF-8” انکوڈنگ میں سادہ متن کے طور پر محفوظ کریں، اور دوبارہ بھیجیں۔
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] اس سطر سے ان میں سے کوئی بھی مراد ہو سکتا ہے: { $choices }۔
        [language] فائل کے نام سے پتا نہیں چلتا کہ وہ کس زبان میں ہے۔
        [strings] نہ فائل کے نام سے پتا چلتا ہے اور نہ اس کے فولڈر سے کہ وہ کس زبان میں ہے۔
        [more] فائل کے نام میں مضمون کے نام کے علاوہ اور الفاظ بھی ہیں۔
        [title] سرخی اسی طرح شروع ہوتی ہے جیسے مضمون “{ $choices }” کی سرخی۔
       *[name] فائل کے نام سے ان میں سے کوئی بھی مراد ہو سکتا ہے: { $choices }۔
    }
    .help =
        { $how ->
            [line] سطر میں لکھیں کہ ان میں سے کون سا مراد ہے۔
            [one] اگر یہ درست ہو تو فائل کا نام “{ $names }” رکھیں۔
            [many] فائل کا نام ان میں سے جو درست ہو وہ رکھیں: { $names }۔
            [folder] اسے زبان کے نام والے فولڈر میں رکھیں، جیسے “{ $example }”۔
           *[none] فائل کا نام یوں رکھیں: مضمون کا نام، ایک ڈاٹ (.)، اور زبان کا کوڈ، جیسے “{ $example }”۔
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] یہ معلوم نہیں ہو سکتا کہ یہ کون سا متن ہے۔
        [none] اس نام کا کوئی مضمون نہیں ہے۔
       *[one] “{ $said }” نام کا کوئی مضمون نہیں ہے، جو اس سطر میں لکھا ہے۔
    }{ $near ->
        [none] { "" }
       *[other] { " " }کیا آپ کی مراد { $near } تھی؟
    }{ $open ->
        [none] { "" }
       *[other] { " " }ابھی ترجمہ نہیں ہوا: { $open }۔
    }
    .help =
        { $line ->
            [far] اگر یہ ترجمہ ہے تو فائل کا نام اس کے متن کے نام پر رکھیں، جیسے “{ $example }”۔ جو فائل ترجمہ نہیں، اس کی جگہ یہاں نہیں: براہِ کرم اسے ہٹا لیں۔
            [none] فائل کا نام یوں رکھیں: مضمون کا نام، ایک ڈاٹ (.)، اور زبان کا کوڈ، جیسے “{ $example }”۔
           *[one] سطر میں مضمون کا نام لکھیں؛ یا سطر مٹا دیں اور فائل کا نام بدلیں، جیسے “{ $example }”۔
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] فائل جس فولڈر میں ہے اس کے نام میں ایسی زبان ہے جس میں یہاں کچھ ترجمہ نہیں ہوتا: { $said }۔
        [none] فائل کے نام میں ایسی زبان ہے جس میں یہاں کچھ ترجمہ نہیں ہوتا: { $said }۔
       *[one] اس سطر میں ایسی زبان ہے جس میں یہاں کچھ ترجمہ نہیں ہوتا: { $said }۔
    }{ " " }یہاں یہ زبانیں ہیں: { $locales }۔{ $near ->
        [none] { "" }
       *[other] { " " }کیا آپ کی مراد { $near } تھی؟
    }
    .help =
        { $line ->
            [folder] فائل کو درست زبان کے فولڈر میں رکھیں، یا اس زبان کا کوڈ فائل کے نام میں شامل کریں، جیسے “{ $example }”۔
            [none] فائل کا نام یوں رکھیں: مضمون کا نام، ایک ڈاٹ (.)، اور زبان کا کوڈ، جیسے “{ $example }”۔
           *[one] سطر میں درست زبان کا کوڈ لکھیں۔
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] فائل کے نام میں ایک سے زیادہ زبانیں ہیں: { $locales }۔
       *[folder] فائل کا نام اور اس کا فولڈر الگ الگ زبانیں بتاتے ہیں: { $locales }۔
    }
    .help =
        { $place ->
            [name] فائل کا نام ان میں سے جو درست ہو وہ رکھیں: { $names }۔
           *[folder] فائل کا نام بدلیں، یا اسے کسی اور فولڈر میں رکھیں، تاکہ دونوں ایک ہی زبان بتائیں۔
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    اس نام کی انٹرفیس کے متن کی کوئی فائل نہیں ہے۔{ $near ->
        [none] { "" }
       *[other] { " " }کیا آپ کی مراد { $near } تھی؟
    }
    .help = اس کا نام اصل زبان کی فائل جیسا رکھیں، اور اسے زبان کے نام والے فولڈر میں رکھیں، جیسے “{ $example }”۔
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = اس قسم کی فائلیں (“{ $name }”) پڑھی نہیں جا سکتیں۔
    .help =
        { $instead ->
            [docx] متن کو Word دستاویز (docx فائل) یا سادہ متن (txt فائل) کے طور پر محفوظ کریں، اور دوبارہ بھیجیں۔
           *[text] متن کو سادہ متن (txt فائل) کے طور پر محفوظ کریں، اور دوبارہ بھیجیں۔
        }
# $name (String): a name in the archive.
intake-archive-outside = آرکائیو نہیں کھولا گیا، کیونکہ اس میں “{ $name }” ایک لنک ہے یا آرکائیو سے باہر لے جاتا ہے۔
    .help = متن لنکس کے بغیر دوبارہ زِپ کریں، یا ایک ایک کر کے بھیجیں۔
# $name (String): a name in the archive.
intake-archive-twice = آرکائیو نہیں کھولا گیا، کیونکہ “{ $name }” اس میں دو بار ہے۔
    .help = متن دوبارہ زِپ کریں، ہر ایک صرف ایک بار، یا ایک ایک کر کے بھیجیں۔
intake-archive-locked = آرکائیو پر پاس ورڈ لگا ہے۔
    .help = متن پاس ورڈ کے بغیر دوبارہ زِپ کریں، یا ایک ایک کر کے بھیجیں۔
intake-archive-large = آرکائیو میں اتنا کچھ ہے کہ ایک بار میں نہیں لیا جا سکتا۔
    .help = صرف متن بھیجیں، تصویروں کے بغیر، یا کئی آرکائیو بنا کر۔
intake-archive-damaged = آرکائیو خراب ہے یا غیر معمولی طریقے سے بنایا گیا ہے۔
    .help = متن دوبارہ عام ZIP آرکائیو میں ڈالیں، یا ایک ایک کر کے بھیجیں۔
intake-archive-empty = آرکائیو میں کوئی متن نہیں۔
    .help = متن دوبارہ زِپ کریں، یا ایک ایک کر کے بھیجیں۔
intake-archive-nested = یہ آرکائیو کے اندر آرکائیو ہے، اور ایسے آرکائیو کھولے نہیں جاتے۔
    .help = اسے الگ سے بھیجیں، یا اس کے متن دوسروں کے ساتھ زِپ کریں۔
intake-document-damaged = دستاویز پڑھی نہیں جا سکی: یہ خراب ہے، اس پر پاس ورڈ لگا ہے، یا یہ بہت بڑی ہے۔
    .help = متن کو سادہ متن (txt فائل) کے طور پر محفوظ کریں، اور دوبارہ بھیجیں۔
# $others (String): paths of other files, with commas.
intake-two = اسی مضمون اور اسی زبان کا ایک اور متن موجود ہے: { $others }۔
    .help = انتخاب کسی انسان ہی کو کرنا ہے۔ براہِ کرم یہاں صرف ایک فائل رہنے دیں؛ اگر وہ مختلف لوگوں کی ہوں تو پہلے آپس میں بات کر لیں۔
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    فائل جن حروف ({ $found }) میں لکھی ہے وہ اس کی زبان ({ $expected }) کے حروف نہیں ہیں۔{ $by ->
        [folder] { " " }فولڈر “{ $folder }” اس زبان کا ہے۔
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] شاید سطر میں غلط زبان لکھی ہے۔ اسے درست کریں، یا درست فائل بھیجیں۔
           *[name]
                { $name ->
                    [none] فائل کا نام یوں بدلیں کہ اس میں اس کی زبان کا کوڈ ہو، یا درست فائل بھیجیں۔
                   *[other] اگر متن درست ہے تو فائل کا نام “{ $name }” رکھیں؛ ورنہ درست فائل بھیجیں۔
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    فائل کسی اور زبان ({ $found }) میں معلوم ہوتا ہے، جب کہ اسے اس زبان میں ہونا چاہیے: { $expected }۔{ $by ->
        [folder] { " " }فولڈر “{ $folder }” اس زبان کا ہے۔
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] شاید سطر میں غلط زبان لکھی ہے۔ اسے درست کریں، یا درست فائل بھیجیں۔
           *[name]
                { $name ->
                    [none] فائل کا نام یوں بدلیں کہ اس میں اس کی زبان کا کوڈ ہو، یا درست فائل بھیجیں۔
                   *[other] اگر متن درست ہے تو فائل کا نام “{ $name }” رکھیں؛ ورنہ درست فائل بھیجیں۔
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] متن سادہ چینی حروف میں لکھا ہے، جبکہ اس زبان کے لیے روایتی حروف درکار ہیں۔
       *[Hant] متن روایتی چینی حروف میں لکھا ہے، جبکہ اس زبان کے لیے سادہ حروف درکار ہیں۔
    }
    .help = متن کو تبدیل کریں، ایک بار پھر پڑھ لیں، اور دوبارہ بھیجیں۔
intake-chinese-line =
    { $wanted ->
        [Hant] یہ سطر سادہ چینی حروف میں لکھی ہے، اور باقی متن روایتی حروف میں۔
       *[Hans] یہ سطر روایتی چینی حروف میں لکھی ہے، اور باقی متن سادہ حروف میں۔
    }
    .help = اگر یہ جان بوجھ کر نہیں ہے تو اسے تبدیل کریں اور متن دوبارہ بھیجیں۔
# $detail (String): what is wrong there.
letter-toml-syntax = فائل کے شروع کی سطریں، “+++” اور “+++” کے درمیان، یہاں پڑھی نہیں جا سکیں: { $detail }۔
    .help = ہر سطر میں ایک لفظ، برابر کا نشان اور دو سیدھے اقتباسی نشانوں (") کے درمیان متن ہوتا ہے۔ متن کے اندر “ ” لکھیں، سیدھے نشان کبھی نہیں۔
# $detail (String): what is wrong there.
letter-yaml-syntax = فائل کے شروع کی سطریں، “---” اور “---” کے درمیان، یہاں پڑھی نہیں جا سکیں: { $detail }۔
    .help = ہر سطر میں ایک لفظ، کولن، خالی جگہ اور متن ہوتا ہے۔ متن میں کولن ہو تو متن کو دو سیدھے اقتباسی نشانوں (") کے درمیان رکھیں۔
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = “{ $fact }” کے نام سے کچھ درج نہیں۔
    .help = قوسین کے اندر کی چیز خود بھر جاتی ہے۔ نام بالکل ویسا لکھیں جیسا اصل میں ہے{ $near ->
        [none] ۔
       *[other] : شاید “{ $near }”۔
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = شروع کی سطریں “{ $fence }” سے شروع ہوتی ہیں، مگر ان کے نیچے دوسرا “{ $fence }” نہیں۔
    .help = ان میں سے آخری سطر کے نیچے الگ سطر میں “{ $fence }” لکھیں۔
# $fence (String): the line that is meant.
intake-no-top = فائل “{ $fence }” کی سطر کے بغیر شروع ہوتی ہے، اس لیے اس کی پہلی سطریں متن سمجھ لی جائیں گی۔
    .help = سب سے اوپر الگ سطر میں “{ $fence }” لکھیں۔
intake-loose = یہ فائل ترجمے کو تازہ کرتی ہے، مگر یہ متن “¶” والی سب سطروں سے اوپر ہے: پتا نہیں چلتا کہ یہ کس پیراگراف کا ہے۔
    .help = اسے اس کے پیراگراف کی “¶” والی سطر کے نیچے رکھیں، اور فائل دوبارہ بھیجیں۔
intake-no-mark = اس متن کے اوپر “¶” والی ایک سطر غائب ہے، اور معلوم نہیں کہ یہ کس پیراگراف کا ہے۔
    .help = سطر کو ویسے ہی واپس رکھیں جیسے وہ آپ کو بھیجی گئی فائل میں تھی، یا مدیر سے نئی فائل مانگیں۔
intake-beside = یہ متن ایک فہرست یا جدول کے ساتھ ہے، اور اصل میں وہاں کوئی پیراگراف نہیں۔
    .help = اگر یہ فہرست یا جدول کا حصہ ہے تو اسے اس کے نکتے یا قطار کے طور پر لکھیں۔ اگر یہ مدیر کے لیے کوئی بات ہے تو اسے یہاں سے مٹا دیں اور انھیں الگ لکھیں۔ پھر فائل یہاں دوبارہ محفوظ کریں۔
intake-fewer =
    { $count ->
        [one] ترجمے میں یہاں موجود { $count } نکتہ یا قطار آپ کی فائل میں نہیں ہے، اور ضائع ہو جاتی۔
       *[other] ترجمے میں یہاں موجود { $count } نکتے یا قطاریں آپ کی فائل میں نہیں ہیں، اور ضائع ہو جاتیں۔
    }
    .help = “¶” والی سطر کے نیچے پوری فہرست یا جدول لکھیں، وہ بھی جو ویسا ہی رہتا ہے۔ پھر فائل یہاں دوبارہ محفوظ کریں۔
intake-greeting = اپنے پیراگراف کے نیچے کچھ ایسا ہے جو اصل متن میں نہیں۔
    .help = اگر یہ سلام ہے یا ادارتی عملے کے لیے کوئی بات، تو اسے یہاں سے مٹا دیں اور انہیں لکھیں۔ اگر یہ اوپر والے پیراگراف کا حصہ ہے تو اسے اسی سطر میں لکھیں۔ پھر فائل یہاں دوبارہ محفوظ کریں۔
intake-own-words = یہاں جو تھا وہ اصل متن میں اب نہیں ہے؛ اب اس کی جگہ آپ کے اپنے الفاظ ہیں۔
    .help = اگر یہ سلام ہیں یا ادارتی عملے کے لیے کوئی بات، تو فائل کی اپنی نقل سے انہیں مٹا کر اسے پھر بھیجیں۔
intake-both = “¶” کے بعد والا خانہ کہتا ہے کہ اسے رہنا ہے، مگر اس کے الفاظ مٹا دیے گئے ہیں۔
    .help = الفاظ واپس رکھ دیں، یا بریکٹ سے x ہٹا دیں۔ پھر فائل یہاں دوبارہ محفوظ کریں۔
intake-stays = جسے نکالنا تھا وہ اصل متن میں پھر آ گیا ہے، اور ترجمے میں رہے گا۔
intake-further = “¶” والی آخری سطر کے نیچے ایک سے زیادہ پیراگراف ہیں، اور اصل میں ایک ہی ہے۔ یہ سب اب متن میں ہے۔
    .help = اگر یہ سلام یا مدیر کے لیے کوئی بات ہے تو اسے فائل کی اپنی نقل سے مٹا دیں اور وہ دوبارہ بھیجیں۔
intake-ending = اس آخری پیراگراف کے مقابل اصل میں کچھ نہیں ہے، اور قارئین اسے دیکھیں گے۔
    .help = اگر یہ سلام یا مدیر کے لیے کوئی بات ہے تو اسے فائل کی اپنی نقل سے مٹا دیں اور وہ دوبارہ بھیجیں۔
intake-beyond = اس پیراگراف کے مقابل اصل میں کچھ نہیں ہے، اور قارئین اسے دیکھیں گے۔
    .help = اگر یہ سلام یا مدیر کے لیے کوئی بات ہے تو اسے فائل کی اپنی نقل سے مٹا دیں اور وہ دوبارہ بھیجیں۔
intake-overtaken = جس پیراگراف کے لیے یہ لکھا گیا تھا، وہ فائل بننے کے بعد بدل گیا ہے۔
    .help = مدیر سے نئی فائل مانگیں، اور اپنا متن اس میں نقل کر دیں۔
intake-said-again = جو یہاں سے نکالنا تھا، وہ اصل متن میں پھر آ گیا ہے۔
    .help = فائل سے یہ فہرست یا جدول، “¶” والی اپنی سطر سمیت، مٹا دیں اور باقی بھیج دیں؛ یا ادارتی عملے سے نئی فائل مانگیں۔
intake-overtaken-by = اب ترجمے میں وہاں یہ لکھا ہے:
intake-unanswered = فائل میں نہ کچھ بدلا گیا، نہ کسی خانے میں نشان لگایا گیا۔
    .help = فائل کے پیراگراف درست کریں، یا جو ویسے ہی رہ سکتے ہیں ان کے بریکٹ “[ ]” میں x لکھیں۔ پھر فائل کو دوبارہ یہیں محفوظ کریں۔
intake-unchanged = فائل میں کچھ نہیں بدلا گیا۔
    .help = جو چاہیں درست کریں اور فائل کو دوبارہ یہیں محفوظ کریں۔ اگر سب کچھ ویسا ہی رہ سکتا ہے تو آپ فائل مٹا سکتے ہیں۔
intake-in-note = “¶” والی سطر کے نیچے کے نوٹ کے اندر کچھ لکھا گیا ہے؛ وہ اس کے ساتھ ضائع ہو جاتا۔
    .help = اسے نوٹ کے اختتام (“-->” یا “#” کے بغیر اگلی سطر) کے نیچے رکھیں، پھر فائل کو دوبارہ یہیں محفوظ کریں۔
intake-frame = آپ کو بھیجی گئی فائل کا ڈھانچا یہاں خراب ہو گیا ہے اور متن میں دکھائی دیتا۔
    .help = مدیروں سے نئی فائل مانگیں، اپنے ترجمے اس میں رکھیں، اور “¶”، “<!--” اور “-->” والی سطریں جوں کی توں رہنے دیں۔
intake-above = یہ متن آپ کو بھیجی گئی فائل کی پہلی سطر سے اوپر ہے، جس میں صرف “⁨+++⁩” یا “⁨---⁩” ہوتا ہے، اور یہ کسی چیز کا حصہ نہیں۔
    .help = اسے مٹا دیں تاکہ فائل ویسے ہی شروع ہو جیسے ملنے پر تھی۔ پھر اسے دوبارہ یہیں محفوظ کریں۔
intake-open-note = یہاں “¶” سے شروع ہونے والا نوٹ ختم نہیں ہوتا: اس کی آخری سطر کے بعد “⁨-->⁩” کا نشان غائب ہے۔
    .help = جہاں اصل متن ختم ہوتا ہے وہاں، اپنے ترجمے کے اوپر، “⁨-->⁩” لکھیں۔ پھر فائل کو دوبارہ یہیں محفوظ کریں۔
intake-cut = فائل یہاں ایک نوٹ کے بیچ میں ختم ہو جاتی ہے؛ باقی حصہ غائب ہے۔
    .help = شاید وہ راستے میں کٹ گئی۔ براہِ کرم اسے پوری بھیجیں۔
intake-no-head = آپ کو بھیجی گئی فائل کا اوپری حصہ غائب یا خراب ہے: پہلی سطر سے لے کر پیراگرافوں کے اوپر تک جو کچھ تھا، سرخی سمیت۔
    .help = اسے اپنی ملی ہوئی فائل سے واپس رکھیں۔ اگر وہ اب آپ کے پاس نہیں تو مدیروں سے نئی فائل مانگیں اور اپنے ترجمے اس میں رکھیں۔
intake-unfilled = فائل میں ابھی کچھ نہیں لکھا گیا۔
    .help = ہر ترجمہ اس کی اصل کے نیچے لکھیے، پھر فائل یہیں دوبارہ محفوظ کیجیے۔
intake-empty-message = فائل کے اوپر موجود “{ $id }” کا ترجمہ ابھی نہیں ہوا، اور متن اسے دکھاتا ہے: قارئین کو وہاں خم دار قوسین میں اس کا نام نظر آئے گا۔
    .help = اس کا ترجمہ کریں: اصل متن وہاں جو کہتا ہے اسے اپنی زبان میں “{ $id }” کے بعد لکھیں۔ اگر اس کی سطر غائب ہے تو اسے اپنی ملی ہوئی فائل سے نقل کریں۔
intake-open-text = یہاں تین واوین سے شروع ہونے والا متن ختم نہیں ہوتا۔
    .help = اس کی آخری سطر کے بعد تین سیدھی واوین (⁨{ "\"\"\"" }⁩) لکھیں، جیسا آپ کو بھیجی گئی فائل میں ہے۔
intake-form-name = “⁨[{ $name }]⁩” ایک صورت کا نام ہے، اور ایسے ناموں کا ترجمہ نہیں ہوتا۔
    .help =
        { $forms ->
            [none] اسے ویسا ہی لکھیں جیسا آپ کو بھیجی گئی فائل میں ہے۔
           *[other] اس کی جگہ ان میں سے ایک لکھیں: ⁨{ $forms }⁩۔
        }
intake-thinner =
    { $count ->
        [one] ترجمہ پہلے سے موجود ہے، اور اس کا { $count } پیراگراف آپ کی فائل میں نہیں ہے۔
       *[other] ترجمہ پہلے سے موجود ہے، اور اس کے { $count } پیراگراف آپ کی فائل میں نہیں ہیں۔
    }
    .help = انھیں بھی لکھیں؛ یا مدیر سے نئی فائل مانگیں جس میں ترجمہ موجودہ صورت میں ہو، اور اپنا متن اس میں نقل کر دیں۔
intake-older = یہ وہی ہے جو ترجمے میں پہلے تھا: اس کے بعد ایک اور متن اس کی جگہ لے چکا ہے۔
    .help = اگر آپ نے غلطی سے پرانی فائل بھیجی ہے تو اسے مٹا دیں۔ اگر ترجمے میں پھر یہی ہونا ہے تو مدیر سے کہیں کہ پہلا نسخہ بحال کر دیں۔
intake-tick = “¶” کے بعد والے خانے میں “{ $said }” لکھا ہے، اور معلوم نہیں کہ اس کا مطلب ہاں ہے یا نہیں۔
    .help = اگر ترجمہ ویسے ہی رہ سکتا ہے تو بریکٹ میں x لکھیں: ⁨[x]⁩۔ اگر اس کے بارے میں دوبارہ پوچھا جانا ہے تو خالی چھوڑ دیں۔
intake-strings-gone =
    { $count ->
        [one] پہلے سے موجود عبارتوں میں سے { $count } آپ کی فائل میں نہیں ہے: { $names }۔
       *[other] پہلے سے موجود عبارتوں میں سے { $count } آپ کی فائل میں نہیں ہیں: { $names }۔
    }
    .help =
        { $what ->
            [taken] اگر ان کی اب بھی ضرورت ہے تو انھیں بھی اپنی فائل میں شامل کریں اور اسے دوبارہ بھیجیں۔
           *[held] انھیں بھی اپنی فائل میں شامل کریں اور اسے دوبارہ بھیجیں۔ اگر انھیں ہٹانا ہے تو براہِ کرم مدیر کو بتائیں۔
        }
intake-shorter =
    { $count ->
        [one] موجودہ اصل متن میں آپ کی فائل سے { $count } پیراگراف زیادہ ہے۔
       *[other] موجودہ اصل متن میں آپ کی فائل سے { $count } پیراگراف زیادہ ہیں۔
    }
    .help = پورا متن بھیجیں۔ اگر اسے واقعی اتنا مختصر ہونا ہے تو براہِ کرم مدیر کو بتائیں۔
intake-two-here = یہاں متون میں فرق ہے۔
intake-two-there = “{ $name }” میں یہ لکھا ہے:
intake-garbled = غلط انکوڈنگ کی وجہ سے راستے میں کچھ حروف بگڑ گئے۔
    .help = متن کی اپنی نقل کھولیں، اسے “UTF-8” انکوڈنگ میں محفوظ کریں، اور دوبارہ بھیجیں۔

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = فائل “{ $encoding }” انکوڈنگ میں محفوظ تھی؛ اسے UTF-8 میں بدل دیا گیا۔
    .help = براہِ کرم دیکھ لیں کہ صفحے پر سب حروف درست ہیں۔
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] { $count } پیراگراف، جو اب اصل متن میں نہیں ہے، ترجمے سے نکال دیا گیا۔
       *[other] { $count } پیراگراف، جو اب اصل متن میں نہیں ہیں، ترجمے سے نکال دیے گئے۔
    }
intake-left =
    { $count ->
        [one] فائل کا ایک پیراگراف ویسا ہی رہنے دیا گیا؛ اس کے بارے میں پھر پوچھا جائے گا۔
       *[other] فائل کے { $count } پیراگراف ویسے ہی رہنے دیے گئے؛ ان کے بارے میں پھر پوچھا جائے گا۔
    }
intake-emptied =
    { $count ->
        [one] فائل میں { $count } پیراگراف مٹایا گیا؛ ترجمے میں وہ باقی ہے۔
       *[other] فائل میں { $count } پیراگراف مٹائے گئے؛ ترجمے میں وہ باقی ہیں۔
    }
    .help =
        { $held ->
            [yes] اسے اس کی “¶” والی سطر کے نیچے واپس رکھ دیں، یا یہ فائل مٹا دیں۔ اگر اسے صفحے سے بھی ہٹنا ہے تو براہِ کرم مدیر کو بتائیں۔
           *[no] اگر اسے صفحے سے بھی ہٹنا ہے تو براہِ کرم مدیر کو بتائیں۔
        }
intake-straightened = خم دار قوسین کے اندر کی، یا کسی لنک یا تصویر کے عنوان کے گرد کی، واوین ٹیڑھی ہو گئی تھیں؛ انہیں پھر سیدھا کر دیا گیا ہے۔
intake-mended = آپ کو بھیجی گئی فائل کے ڈھانچے کے چند نشان کسی پروگرام یا بھول سے بدل گئے تھے۔ انہیں پہلے جیسا کر دیا گیا ہے۔
    .help = آپ کو اس کے لیے کچھ نہیں کرنا۔
intake-line-ends = فائل میں سطروں کے اختتام کسی اور نظام کے تھے؛ انہیں بدل دیا گیا۔
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] دستاویز کی تصویریں جو چھوڑ دی گئیں: { $count }۔
        [links] دستاویز کی دوسری جگہوں کے لنک، جن کے صرف الفاظ رکھے گئے: { $count }۔
        [comments] دستاویز کے تبصرے جو چھوڑ دیے گئے: { $count }۔
        [changes] دستاویز میں تبدیلیوں کا ریکارڈ تھا۔ سب تبدیلیاں قبول کر لی گئیں۔
        [boxes] دستاویز میں ٹیکسٹ باکس ہیں؛ ہو سکتا ہے ان کا متن رہ گیا ہو یا کسی اور جگہ ہو۔
        [margins] دستاویز کے ہیڈر اور فوٹر میں جو لکھا ہے وہ چھوڑ دیا گیا۔
        [tables] وہ جدول جن میں خانے ملے ہوئے تھے یا ایک خانے میں کئی پیراگراف تھے، اور جنہیں سادہ بنایا گیا: { $count }۔
        [formulas] فارمولے، جو اب دوسرے طرزِ تحریر کی علامتوں میں لکھے گئے ہیں؛ براہِ کرم انہیں دیکھ لیں: { $count }۔
        [readings] حروف کے اوپر لکھی وہ چھوٹی علامتیں چھوڑ دی گئیں جو بتاتی ہیں کہ انہیں کیسے پڑھا جائے۔
        [objects] دستاویز کے وہ حصے جو کسی اور پروگرام سے بنے تھے، جیسے شیٹ، اور چھوڑ دیے گئے: { $count }۔
        [signs] تصویری فونٹ کے نشان، جیسے تیر اور صحیح کے نشان، جو چھوڑ دیے گئے؛ براہِ کرم انہیں حروف یا الفاظ میں لکھیں: { $count }۔
       *[looks] رنگ اور خط کشیدگی چھوڑ دی گئی۔
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = ایک نظر نہ آنے والا حرف ({ $code }) ایسی جگہ ہے جہاں اس سے سطر کا مطلب بدل جاتا ہے۔
    .help = سطر کا شروع کا حصہ پہلے حرف تک حذف کریں، اور اسے دوبارہ لکھیں۔

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = لفظ “{ $word }” میں کسی اور رسم الخط کے حروف ہیں جو دیکھنے میں ویسے ہی لگتے ہیں: { $letters }۔
    .help = یہ لفظ دوبارہ لکھیں۔

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path }: شامل کر لی گئی، نئی جگہ { $target }۔
# $path (String): the file that was sent.
intake-there = { $path }: پہلے سے موجود ہے۔
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path }: روک لی گئی؛ وجہ { $receipt } میں ہے۔
# $path (String): the file that was sent.
intake-ignored = { $path }: اسے چھیڑا نہیں گیا، کیونکہ کوئی پروگرام اسے اپنے لیے رکھتا ہے یا ابھی اسے پورا نہیں کر چکا۔
intake-written = { $path }: کسی نے اس خط میں کچھ لکھا ہے۔ اسے ویسے ہی رہنے دیا گیا، اور یہ نئے خط کی راہ میں نہیں: براہِ کرم اسے پڑھیں۔
intake-pandoc = دستاویزیں (docx، odt) تب پڑھی جاتی ہیں جب اس کمپیوٹر پر پروگرام “pandoc” نصب ہو۔
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] ایک فائل شامل کی گئی
       *[other] { $taken } فائلیں شامل کی گئیں
    }، { $held ->
        [one] ایک روک لی گئی۔
       *[other] { $held } روک لی گئیں۔
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] ایک فائل شامل کی جائے گی
       *[other] { $taken } فائلیں شامل کی جائیں گی
    }، { $held ->
        [one] ایک روک لی جائے گی۔
       *[other] { $held } روک لی جائیں گی۔
    }
# $path (String): the file that was sent.
intake-writing = { $path }: ابھی لکھی جا رہی ہے، اس لیے اسے چھیڑا نہیں گیا۔ “hexapla intake” دوبارہ چلائیں۔
# $path (String): a folder.
intake-too-deep = { $path }: یہ اتنے فولڈروں کے اندر ہے کہ اس میں دیکھا نہیں جاتا۔ اس کا مواد اوپر کے فولڈر میں لے جائیں۔
intake-nothing = شامل کرنے کے لیے کچھ نہیں ہے۔
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = { $path } لکھی نہ جا سکی: { $detail }۔ جو بھیجا گیا تھا وہ اپنی جگہ موجود ہے۔
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } اپنی جگہ پہنچ گیا ہے، لیکن جہاں وہ پڑا ہے وہاں سے اسے ہٹایا یا اس کا جواب لکھا نہ جا سکا: { $detail }۔
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path }: { $target } کے طور پر شامل ہو جاتی۔
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path }: اس خط کے ساتھ روک لی جاتی:

## Help

help-intake = مترجموں کی بھیجی ہوئی فائلیں شامل کریں اور انہیں جواب دیں
help-intake-file = فائلیں یا فولڈر؛ کوئی نہ بتائیں تو فولڈر ”⁨inbox⁩“
help-intake-dry-run = کچھ شامل نہ کریں، صرف دکھائیں کہ کیا ہوتا
