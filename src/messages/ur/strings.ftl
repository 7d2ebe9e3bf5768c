
heading-translated = ترجمہ شدہ
heading-copied = بے ترجمہ
heading-obsolete = متروک
heading-done = مکمل
table-percent = { NUMBER($percent) }%
strings-total = “{ $reference }” میں اور { $languages ->
        [one] { $languages } دوسری زبان
       *[other] { $languages } دوسری زبانوں
    } میں { $strings ->
        [one] { $strings } عبارت
       *[other] { $strings } عبارتیں
    }؛ { $open ->
        [0] ترجمہ کرنے کو کچھ نہیں۔
        [one] { $open } کا ترجمہ باقی ہے ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })۔ “hexapla check” اس کا نام بتاتا ہے۔
       *[other] { $open } کا ترجمہ باقی ہے ({ $words ->
            [one] { $words } لفظ
           *[other] { $words } الفاظ
        })۔ “hexapla check” ان کے نام بتاتا ہے۔
    }
strings-none = بنیادی زبان کے سوا ابھی کسی زبان میں عبارتیں نہیں۔ وہ کہاں رکھی ہیں، یہ “⁨[strings]⁩” کا “layout” بتاتا ہے۔
strings-of-one = “{ $locale }”: { $percent }% مکمل؛ ترجمہ شدہ: { $translated }؛ بے ترجمہ: { $copied }؛ موجود نہیں: { $missing }؛ متروک: { $obsolete }؛ ترجمے کے لیے الفاظ: { $words }۔
strings-no-folder = “{ $path }” ایسا فولڈر نہیں جسے پڑھا جا سکے۔
strings-which-language = فولڈر “{ $path }” سے معلوم نہیں ہوتا کہ اس کی زبان کون سی ہے، اس لیے جمع کی صورتیں نہیں دیکھی جاتیں۔ زبان “--locale” سے بتائیں، جیسے “--locale fr”۔
strings-bad-language = “{ $value }” کسی زبان کا ٹیگ نہیں ہے۔
strings-same-language = دونوں فولڈر “{ $locale }” میں ہیں۔ کسی زبان کا موازنہ دوسری زبان سے کریں؛ وہ کون سی ہے، یہ “--locale” سے بتائیں۔
no-sites = اس نیٹ ورک میں صرف عبارتیں ہیں، کوئی ویب گاہ نہیں۔ ان کی دیکھ بھال “hexapla check” اور “hexapla status” کرتے ہیں؛ ویب گاہ چاہیے تو ایک “⁨[[section]]⁩” بڑھائیں۔
help-strings = نیٹ ورک کے بغیر Fluent فائلوں کے دو فولڈروں کا موازنہ کریں: بنیادی زبان کا، اور کسی دوسری زبان کا
help-strings-locale = دوسری زبان، اگر اس کے فولڈر کا نام اس پر نہیں
