### How a network stands: the table of “hexapla status”, and what is to do.

## Cells of the table. What stands behind the middle dot is short, and counts paragraphs.

cell-stale = { $count } پرانے
cell-missing = { $count } موجود نہیں
cell-taken-back = { $count } نکالنے ہیں
cell-minor = { $count } معمولی
cell-markup = { $count ->
        [one] { $count } ربط
       *[other] { $count } روابط
    }
cell-assumed = { $count } فرضاً تازہ

## What the signs in the cells mean

legend-current = اصل کے مطابق
legend-behind = اصل سے پیچھے
legend-unknown = معلوم نہیں کہ اصل کے مطابق ہے یا نہیں
legend-parent = اس زبان کا کوئی اور متن دکھتا ہے
legend-unready = تیار نہیں
legend-waiting = اپنے وقت کا منتظر
legend-missing = موجود نہیں
legend-withheld = روکا گیا

## What is to do. $owed is a list of the phrases below; $since is a day, or "none".

owed-units-stale = { $count ->
        [one] { $count } پیراگراف پرانا ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })
       *[other] { $count } پیراگراف پرانے ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })
    }
owed-units-taken-back = { $count ->
        [one] { $count } پیراگراف نکالنا ہے (سطر { $lines })
       *[other] { $count } پیراگراف نکالنے ہیں (سطریں { $lines })
    }
owed-units-missing = { $count ->
        [one] { $count } پیراگراف موجود نہیں ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })
       *[other] { $count } پیراگراف موجود نہیں ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })
    }
owed-units-minor = { $count ->
        [one] { $count } معمولی تبدیلی ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })
       *[other] { $count } معمولی تبدیلیاں ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })
    }
to-do-behind = { $article } · { $locale }: { $owed }{ $since ->
        [none] { "" }
       *[other] ، { $since } سے
    }؛ { $instead ->
        [own] { $notice ->
            [yes] قارئین کو یہ دکھتا ہے، اس اطلاع کے ساتھ کہ یہ پیچھے ہو سکتا ہے
           *[no] قارئین کو یہ ویسا ہی دکھتا ہے جیسا ہے
        }
        [parent] قارئین کو { $shown } دکھتا ہے
        [link] قارئین کو { $shown } کا ربط ملتا ہے
        [labelled] قارئین کو { $shown } دکھتا ہے، زبان کی نشان دہی کے ساتھ
       *[none] قارئین کو کچھ نہیں دکھتا
    } ({ $sections })
to-do-unknown = { $article } · { $locale }: { $lock ->
        [damaged] اس کی ریکارڈ فائل خراب ہے، اور “hexapla check” بتاتا ہے کہ کہاں{ $count ->
            [0] { "" }
            [one] ؛ { $count } پیراگراف کے بارے میں معلوم نہیں کہ وہ تازہ ہے یا نہیں
           *[other] ؛ { $count } پیراگرافوں کے بارے میں معلوم نہیں کہ وہ تازہ ہیں یا نہیں
        }
        [none] درج نہیں کہ یہ کس متن سے بنا؛ “hexapla record” اسے درج کر دیتا ہے
       *[held] { $count ->
            [one] { $count } پیراگراف کے بارے میں معلوم نہیں کہ وہ تازہ ہے یا نہیں؛ اس کا اصل سے موازنہ کریں
           *[other] { $count } پیراگرافوں کے بارے میں معلوم نہیں کہ وہ تازہ ہیں یا نہیں؛ ان کا اصل سے موازنہ کریں
        }، پھر “hexapla accept { $article } { $locale }” چلائیں
    } ({ $sections })
to-do-correction = { $article } · { $locale }: قارئین کو { $count ->
        [one] { $days } کی تصحیح نہیں بتائی گئی
       *[other] { $days } کی تصحیحات نہیں بتائی گئیں
    } ({ $sections })

## Totals. The headings stand above numbers of articles, and of words.

heading-section = شاخ
heading-locale = زبان
heading-live = شائع
heading-behind = پیچھے
heading-unknown = نامعلوم
heading-missing = موجود نہیں
heading-withheld = روکے گئے
heading-words-to-do = باقی الفاظ
heading-all = کل
table-number = { $number }
status-all-articles = تمام مضامین
status-of-locale = { $locale }: { $count ->
        [one] { $count } کام باقی ہے
       *[other] { $count } کام باقی ہیں
    }، { $words ->
        [one] { $words } لفظ
       *[other] { $words } الفاظ
    }
status-more-articles = جدول میں { $articles } میں سے { $shown } مضامین ہیں، یعنی وہ جن میں سب سے زیادہ کام باقی ہے۔ “⁨--all⁩” سب دکھاتا ہے؛ “⁨--section⁩”، “⁨--locale⁩” اور “⁨--article⁩” سے چنا جا سکتا ہے۔
status-more-to-do = … اور مزید { $count ->
        [one] { $count } کام باقی ہے
       *[other] { $count } کام باقی ہیں
    }؛ “⁨--all⁩” سب دکھاتا ہے۔
status-nothing-such = ایسی کوئی چیز نہیں۔
status-no-locks = ابھی کسی نے درج نہیں کیا کہ ترجمے کس متن سے کیے گئے۔ “hexapla record” سے شروع کریں: یہ ترجموں کو موجودہ صورت میں تازہ مان لیتا ہے؛ “⁨hexapla record --from-git⁩” ماضی کے ریکارڈ سے پتا لگاتا ہے۔
status-some-locks = { $count ->
        [one] { $count } ترجمے
       *[other] { $count } ترجموں
    } کے ماخذ متن کا کوئی ریکارڈ نہیں۔ “hexapla record” اسے لکھ دیتا ہے۔

## What has changed since an earlier report

trend-title = پچھلی رپورٹ کے بعد
trend-same = پچھلی رپورٹ کے بعد کچھ نہیں بدلا۔
# A number as it was and as it is.
trend-change = { $before } ← { $now }
trend-new = { $count ->
        [one] { $count } نیا کام
       *[other] { $count } نئے کام
    }
trend-finished = { $count ->
        [one] { $count } کام ہو گیا
       *[other] { $count } کام ہو گئے
    }
trend-item = { $article } · { $locale }: { $words ->
        [one] { $words } لفظ
       *[other] { $words } الفاظ
    }
trend-more = … اور مزید { $count }
trend-unreadable = پچھلی رپورٹ “{ $path }” پڑھی نہیں جا سکتی: { $detail }۔
trend-no-report = “{ $path }” ایسی رپورٹ نہیں جو “⁨hexapla status --format json⁩” نے بنائی ہو۔
trend-other-version = “{ $path }” ورژن { $found } کی رپورٹ ہے، اور صرف ورژن { $known } کی رپورٹوں سے موازنہ ہو سکتا ہے۔ Hexapla کے اس ورژن سے رپورٹ بنائیں اور اگلی بار کے لیے رکھیں۔
trend-other-selection = پچھلی رپورٹ کسی اور چیز کے بارے میں ہے: اس میں “⁨--section⁩”، “⁨--locale⁩”، “⁨--article⁩” یا “⁨--stale⁩”، “⁨--missing⁩”، “⁨--withheld⁩”، “⁨--corrections⁩” کچھ اور تھے۔ اب بھی وہی مانگیں جو تب مانگا گیا تھا۔

## Help

help-status-stale = صرف وہ ترجمے جو اپنی اصل سے پیچھے ہیں
help-status-missing = صرف وہ جو موجود نہیں: پورے متن، یا ان کے پیراگراف
help-status-withheld = صرف وہ مکمل متن جنہیں روکا گیا ہے
help-status-corrections = صرف وہ متن جن کے قارئین کو کوئی تصحیح نہیں بتائی گئی
help-status-sort = باقی کام کی فہرست میں پہلے کیا آئے: importance، age، words یا article [نہ بتایا جائے تو importance]
help-status-since = اس فائل میں رکھی پہلے کی “⁨status --format json⁩” رپورٹ سے موازنہ کریں
help-status-all = ہر مضمون اور ہر باقی کام دکھائیں، چاہے کتنے ہی ہوں
to-do-unread = { $article } · { $locale }: اس کی اصل موجود نہیں یا پڑھی نہیں جا سکتی، اور “hexapla check” وجہ بتاتا ہے؛ { $recorded ->
        [no] درج نہیں کہ یہ کس متن سے بنا
        [damaged] اس کی ریکارڈ فائل بھی خراب ہے
       *[yes] { $owed ->
            [0] جب یہ آخری بار درج ہوا تو تازہ تھا
            [one] جب یہ آخری بار درج ہوا تو { $owed } پیراگراف تازہ نہیں تھا
           *[other] جب یہ آخری بار درج ہوا تو { $owed } پیراگراف تازہ نہیں تھے
        }
    } ({ $sections })
