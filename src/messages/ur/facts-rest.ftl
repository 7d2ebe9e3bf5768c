
cause-said = ایک پروگرام نے کہا: “{ $said }”
cause-quote = بند کرنے والے واوین نہیں ہیں
cause-bracket = کوئی قوس بند نہیں ہوا، یا کسی اور قسم کے قوس سے بند ہوا
cause-comma = کوما نہیں ہے
cause-deep = ایک کے اندر ایک بہت کچھ ہے
cause-end = یہ بیچ ہی میں ختم ہو جاتا ہے
cause-escape = “⁨\⁩” کے بعد وہ ہے جو وہاں نہیں آ سکتا
cause-surplus = یہاں کچھ ایسا ہے جس کی جگہ یہاں نہیں، یا اس سے پہلے نئی سطر شروع نہیں کی گئی
cause-key-twice = یہ کلید یہاں دو بار ہے
cause-key-twice-named = کلید “{ $key }” یہاں دو بار ہے
io-folder = یہ ایک فولڈر ہے
io-no-folder = اس تک کے راستے میں کوئی چیز ہے جو فولڈر نہیں
cause-toml-date = ایسا کوئی دن یا وقت نہیں، یا وہ کسی اور طریقے سے لکھا جاتا ہے
cause-toml-equals = کسی کلید کے بعد “⁨=⁩” اور قدر نہیں ہے
cause-toml-extended = اس نام کی قدر پہلے سے ہے، اس لیے اس کے تحت کلیدیں نہیں آ سکتیں
cause-toml-key = کلید نہیں ہے، یا پڑھی نہیں جا سکتی: کلید میں حروف، ہندسے، “⁨-⁩” اور “⁨_⁩” آتے ہیں، یا وہ واوین میں ہوتی ہے
cause-toml-number = یہ عدد پڑھا نہیں جا سکتا
cause-toml-text = کسی متن میں ایسا حرف ہے جو وہاں نہیں آ سکتا
cause-toml-unquoted = متن واوین میں لکھا جاتا ہے
cause-toml-value = “⁨=⁩” کے بعد قدر نہیں ہے
cause-yaml-anchor = “⁨*⁩” کے بعد ایسا نام ہے جو “⁨&⁩” سے کسی چیز کو نہیں دیا گیا
cause-yaml-colon = سطر میں دوسرا کولن ہے؛ جس متن میں کولن ہو وہ واوین میں لکھا جاتا ہے
cause-yaml-documents = “⁨---⁩” کے بعد دوسرا متن شروع ہوتا ہے
cause-yaml-indent = سطر بہت پہلے یا بہت بعد میں شروع ہوتی ہے
cause-yaml-no-colon = کسی کلید کے بعد کولن نہیں ہے
cause-yaml-sign = جو متن اس نشان سے شروع ہو وہ واوین میں لکھا جاتا ہے
cause-yaml-tab = جہاں خالی جگہیں ہونی چاہییں وہاں ٹیب (Tab) ہے
cause-fluent-attribute = اصطلاح کے نقطے والے نام سے انتخاب کیا جا سکتا ہے، اسے دکھایا نہیں جا سکتا
cause-fluent-brace = بند کرنے والا قوس یہاں اکیلا ہے
cause-fluent-call = “⁨(⁩” سے پہلے صرف بڑے حروف میں کسی فنکشن کا نام یا کسی اصطلاح کا نام آ سکتا ہے
cause-fluent-option = “{ $option }” کی قدر عدد ہوتی ہے، یا واوین میں متن
cause-fluent-defaults = انتخاب کی ایک سے زیادہ صورتیں “⁨*⁩” سے شروع ہوتی ہیں
cause-fluent-empty = “{ $id }” کا کوئی متن نہیں
cause-fluent-expression = قوسین کے بیچ جو ہے وہ پڑھا نہیں جا سکتا
cause-fluent-line = سطر کو یہاں ختم ہونا چاہیے
cause-fluent-literal = یہاں کوئی عدد یا واوین میں متن نہیں ہے
cause-fluent-name = یہاں وہ نام نہیں ہے جو A سے Z تک کے کسی حرف سے شروع ہوتا ہے
cause-fluent-no-default = انتخاب کی کوئی صورت “⁨*⁩” سے شروع نہیں ہوتی
cause-fluent-order = قوسین میں بے نام چیز نام والی چیز سے پہلے آتی ہے
cause-fluent-selector = انتخاب “⁨$count⁩” جیسی کسی قدر، کسی فنکشن یا کسی اصطلاح کے نقطے والے نام سے ہو سکتا ہے، اس سے نہیں
cause-fluent-sign = یہاں “{ $wanted }” نہیں ہے
cause-fluent-twice = قوسین کے بیچ “{ $name }” دو بار ہے
cause-fluent-value = یہاں متن نہیں ہے
cause-string-cycle = اس میں اسی کا حوالہ ہے
cause-string-long = اس میں بہت زیادہ دوسری عبارتوں کا حوالہ ہے
cause-string-unknown = اس میں “{ $name }” کا حوالہ ہے، جو موجود نہیں
cause-function-argument = فنکشن “{ $function }” “{ $given }” کا کچھ نہیں کر سکتا
cause-function-backwards = دن “{ $from }” اور “{ $to }” الٹی ترتیب میں ہیں
cause-function-lacks = فنکشن “{ $function }” کو آپشن “{ $option }” چاہیے
cause-function-missing = فنکشن “{ $function }” کو کچھ نہیں دیا گیا
cause-function-option = فنکشن “{ $function }” میں “⁨{ $option }: { $given }⁩” نہیں ہو سکتا
cause-function-together = فنکشن “{ $function }” کے ساتھ “{ $option }” یا “{ $other }” آتا ہے، دونوں نہیں
cause-function-unnamed = فنکشن “{ $function }” کے پاس اس زبان میں “{ $given }” کا کوئی نام نہیں
cause-template-endless = اس میں بہت دیر لگتی ہے، اور شاید یہ کبھی ختم نہ ہو
cause-template-lacks = جس چیز کو بلایا گیا اسے جو دیا گیا ہے اس سے زیادہ چاہیے
cause-template-list = یہاں فہرست چاہیے، اور وہ نہیں ہے، یا اس کی لمبائی مختلف ہے
cause-template-broken = عبارت “{ $id }” تیار نہیں ہو سکتی: { $cause }
cause-template-kind = عبارت “{ $id }” کو “{ $name }” کے لیے ایسی چیز دی گئی جو متن نہیں: { $kind ->
        [nothing] کچھ بھی نہیں
        [truth] “true” یا “false”
        [list] فہرست
       *[other] جدول
    }
cause-template-no-id = “t” کو نہیں بتایا گیا کہ کون سی عبارت چاہیے
cause-template-no-string = “{ $id }” نام کی کوئی عبارت نہیں
cause-template-open = کوئی تبصرہ یا “raw” بلاک بند نہیں ہوا
cause-template-statement = “{ $name }” نام کی کوئی ہدایت نہیں
cause-template-string-lacks = عبارت “{ $id }” کو “{ $name }” نہیں دیا گیا
cause-template-surplus = جس چیز کو بلایا گیا اسے اس سے زیادہ دیا گیا جتنا وہ لیتی ہے
cause-template-twice = بلاک “{ $name }” یہاں دو بار ہے
cause-template-undefined = { $name ->
        [none] اس میں ایسی قدر استعمال ہوئی ہے جو موجود نہیں
       *[other] اس میں “{ $name }” استعمال ہوا ہے، جو موجود نہیں
    }
cause-template-unexpected = { $found ->
        [character] یہاں کوئی حرف ہے
        [end] سانچہ یہاں ختم ہو جاتا ہے
        [keyword] یہاں کوئی ہدایت ہے
        [name] یہاں کوئی نام ہے
        [none] یہاں کچھ ہے
        [number] یہاں کوئی عدد ہے
        [page] یہاں صفحے کا متن ہے
        [text] یہاں واوین میں متن ہے
        [value] یہاں کوئی قدر ہے
       *[sign] یہاں “{ $sign }” ہے
    }{ $wanted ->
        [keyword] ، اور ہدایت نہیں ہے
        [name] ، اور نام نہیں ہے
        [sign] ، اور “{ $other }” نہیں ہے
        [value] ، اور قدر نہیں ہے
       *[none] ، جب کہ اس کی جگہ یہاں نہیں
    }
cause-template-unknown = { $kind ->
        [block] “{ $name }” نام کا کوئی بلاک نہیں
        [filter] “{ $name }” نام کا کوئی فلٹر نہیں
        [function] “{ $name }” نام کا کوئی فنکشن نہیں
        [method] “{ $name }” نام کا کوئی میتھڈ نہیں
        [test] “{ $name }” نام کی کوئی جانچ نہیں
       *[template] “{ $name }” نام کا کوئی سانچہ نہیں
    }
cause-template-unopened = یہاں “{ $name }” ہے، اور ایسا کچھ کھلا نہیں جسے یہ بند کرے
unwatched-fact = سلسلے “{ $series }” کے کسی مضمون کے کوائف میں “{ $fact }” نہیں۔
    .why = دیکھنا یہ ہے کہ یہ عدد صرف بڑھے، اور کچھ بھی دیکھا نہیں جا رہا۔
    .help = { $near ->
        [none] کوائف میں سے ایسا نام لکھیں جو مضامین میں ہو، یا اسے حذف کر دیں۔
       *[other] کیا آپ کی مراد “{ $near }” ہے؟
    }
incomparable-fact = { $case ->
        [undated] کوائف میں “{ $fact }” سلسلے “{ $series }” میں صرف بڑھ سکتا ہے، اور اس مضمون کی کوئی تاریخ نہیں۔
        [other] کوائف میں “{ $fact }” یہاں “{ $other }” سے مختلف قسم کا ہے، یا کسی اور کرنسی میں ہے۔
       *[kind] کوائف میں “{ $fact }” سلسلے “{ $series }” میں صرف بڑھ سکتا ہے، اور یہ بڑھنے والی چیز نہیں۔
    }
    .why = یہ گھٹ جائے تو کسی کو پتا نہیں چلتا۔
    .help = { $case ->
        [undated] مضمون کی تاریخ لکھیں۔
        [other] اسے ویسا ہی لکھیں جیسا دوسرے مضامین میں ہے، یا اسے “monotonic” سے نکال دیں۔
       *[kind] عدد، دن، رقمیں اور علاقوں کی فہرستیں بڑھ سکتی ہیں۔ اسے “monotonic” سے نکال دیں۔
    }
quoted-number = کوائف میں “{ $fact }” واوین میں “{ $found }” ہے، اور ہر زبان میں ایسا ہی دکھتا ہے۔
    .why = اگر یہ عدد ہے تو فرانسیسی اسے کوما کے ساتھ لکھتی ہے، عربی دوسرے ہندسوں میں، اور کوئی متن اس سے جمع کی صورت نہیں چن سکتا۔
    .help = اگر یہ عدد ہے تو اسے واوین کے بغیر لکھیں۔ اگر یہ سال، ورژن یا ایسا کچھ ہے تو یہ بتائیں: “⁨{ "{" } value = "{ $found }" { "}" }⁩”۔
