### Texts held against each other: `align`, `compare` and `diff`.

## Help

help-align = دکھائیں کہ اصل اور ترجمے کے کون سے پیراگراف ایک دوسرے کے جوڑ ہیں
help-compare = دکھائیں کہ پرانی اصل کے ترجمے کو نئی اصل کے مطابق لانے کے لیے کیا باقی ہے
help-align-source = اصل کی فائل
help-align-variant = ترجمے کی فائل
help-compare-old = اصل کی فائل، جیسی ترجمے کے وقت تھی
help-compare-new = اصل کی فائل، جیسی اب ہے

## What is found

# How many paragraphs, list items and other pieces of the text belong together.
align-summary = { $pairs ->
        [one] متن کے { $pairs } حصے کا جوڑ موجود ہے
       *[other] متن کے { $pairs } حصوں کا جوڑ موجود ہے
    }؛ ترجمے میں موجود نہیں: { $missing }؛ صرف ترجمے میں: { $extra }۔
compare-verdict = { $verdict ->
        [current] ترجمہ تازہ ہے۔
        [markup] ترجمہ کرنے کو کچھ نہیں؛ ربط یا نشان درست کرنے ہیں: { $markup ->
                [0] پیراگرافوں کے بیچ میں
                [one] { $markup } جگہ
               *[other] { $markup } جگہوں پر
            }۔
       *[stale] ترجمہ پرانا ہو چکا ہے: { $stale ->
                [one] { $stale } جگہ
               *[other] { $stale } جگہوں پر
            }۔
    }

# Heads of columns. Keep them short: in those of the original and the translation stand numbers of lines.
compared-head-state = حالت
compared-head-severity = تبدیلی
compared-head-kind = قسم
compared-head-source-line = اصل
compared-head-old-line = پرانی سطر
compared-head-new-line = نئی سطر
compared-head-variant-line = ترجمہ
compared-head-text = متن

# States of a paragraph. Keep them short.
compared-current = تازہ
compared-markup = ربط یا نشان
compared-moved = جگہ بدلی
compared-stale = پرانا
compared-missing = موجود نہیں
compared-extra = صرف ترجمے میں
compared-taken-back = نکالنا ہے

# How much a paragraph of the original changed.
severity-cosmetic = ظاہری صورت
severity-markup = ربط یا نشان
severity-minor = معمولی
severity-major = الفاظ
compared-assumed = اصل کے ساتھ بدلا
compared-unknown = درج نہیں

## What a translation owes: `diff`

help-diff = لفظ بہ لفظ دکھائیں کہ ترجمے کے بعد اصل میں کیا بدلا
help-diff-article = مضمون کی شناخت (id)
help-diff-locale = ترجمے کی زبان
help-diff-format = نتیجے کی شکل: { $known } [نہ بتائیں تو human]
diff-no-variant = { $article } کا { $locale } میں کوئی ایسا متن نہیں جسے پڑھا جا سکے۔ “hexapla new variant” شروع کرنے کے لیے فائل بناتا ہے۔
diff-original = { $article } کی اصل کی زبان { $locale } ہی ہے: اس میں کچھ باقی نہیں۔
diff-no-original = { $article } کی کوئی ایسی اصل نہیں جسے پڑھا جا سکے، اس لیے { $locale } کا موازنہ کسی سے نہیں ہو سکتا۔
# One line over all that a translation owes. “recorded” is “no” if nobody said what it was made from.
diff-summary = { $article }، { $locale }: پرانے: { $stale }؛ موجود نہیں: { $missing }؛ نکالنے ہیں: { $taken }؛ دیگر: { $other }۔{ $recorded ->
        [no] { " " }کسی نے درج نہیں کیا کہ یہ ترجمہ کس متن سے کیا گیا، اس لیے صرف وہی بتایا جا سکتا ہے جو موجود نہیں یا زائد رہ گیا؛ “hexapla record” اسے درج کرتا ہے۔
       *[yes] { "" }
    }
# How much the original changed.
diff-severity = { $severity ->
        [minor] معمولی تبدیلی
       *[major] الفاظ بدلے
    }
diff-since = { $day } سے
diff-source = اصل:
diff-variant = ترجمہ، { $place }:
diff-gone = اصل اب یہ نہیں کہتی؛ ترجمہ اب بھی کہتا ہے۔
diff-extra = یہ صرف ترجمہ کہتا ہے۔
diff-markup = { $targets ->
        [none] الفاظ وہی ہیں؛ کوئی ربط یا نشان بدلا ہے۔
       *[other] الفاظ وہی ہیں؛ اصل اب { $targets } تک لے جاتی ہے۔
    }
diff-old-unknown = معلوم نہیں کہ اصل پہلے کیا کہتی تھی؛ اب وہ یہ کہتی ہے۔
diff-declared = اصل کے الفاظ وہی ہیں؛ کسی نے ہاتھ سے لکھا ہے کہ یہ پرانا ہو چکا ہے۔
diff-assumed = دونوں متون میں یہ ایک ہی دن سے ہے؛ یہ صرف فرض کیا گیا ہے کہ ایک متن دوسرے سے ترجمہ کیا گیا۔
