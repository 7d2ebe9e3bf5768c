### The status table.

heading-article = مضمون
state-source = اصل
state-live = شائع
state-draft = مسودہ
state-gated = تیار نہیں
state-withheld = روکا گیا
state-embargoed = منتظر
state-unscheduled = –
# $locale is the variant that is shown instead.
state-parent = { $locale } دکھتا ہے
state-missing = موجود نہیں
to-do-title = باقی کام
to-do-missing = { $article } · { $locale }: موجود نہیں، { $words ->
        [one] { $words } لفظ
       *[other] { $words } الفاظ
    } کا ترجمہ باقی ہے؛ { $instead ->
        [none] قارئین کو کچھ نہیں دکھتا
        [link] قارئین کو { $shown } کا ربط ملتا ہے
       *[labelled] قارئین کو { $shown } دکھتا ہے، زبان کی نشان دہی کے ساتھ
    } ({ $sections })
to-do-draft = { $article } · { $locale }: مسودہ ہے؛ { $instead ->
        [none] قارئین کو کچھ نہیں دکھتا
        [link] قارئین کو { $shown } کا ربط ملتا ہے
       *[labelled] قارئین کو { $shown } دکھتا ہے، زبان کی نشان دہی کے ساتھ
    } ({ $sections })
to-do-invalid = { $article } · { $locale }: “{ $code }” کی وجہ سے روکا گیا؛ “hexapla check” مزید بتاتا ہے ({ $sections })
to-do-veto = { $article } · { $locale }: مدیر کے ویٹو سے روکا گیا ({ $sections })
to-do-embargo = { $article } · { $locale }: اپنے دن کا منتظر ہے ({ $sections })
to-do-required = { $article } · { $locale }: تیار نہیں، “{ $code }” کی وجہ سے ({ $sections })
status-total = { $articles ->
        [one] { $articles } مضمون
       *[other] { $articles } مضامین
    }، { $variants ->
        [one] { $variants } نسخہ
       *[other] { $variants } نسخے
    }؛ { $words ->
        [0] { $unknown ->
            [0] ترجمے کے لیے کچھ باقی نہیں۔
            [one] جہاں تک معلوم ہے ترجمے کے لیے کچھ باقی نہیں، مگر { $unknown } پیراگراف کی حالت نامعلوم ہے۔
           *[other] جہاں تک معلوم ہے ترجمے کے لیے کچھ باقی نہیں، مگر { $unknown } پیراگرافوں کی حالت نامعلوم ہے۔
        }
        [one] { $words } لفظ کا ترجمہ باقی ہے۔
       *[other] { $words } الفاظ کا ترجمہ باقی ہے۔
    }
status-total-taken-back = { $count ->
        [one] { $count } پیراگراف نکالنا ہے، کیونکہ وہ اصل میں نہیں رہا۔
       *[other] { $count } پیراگراف نکالنے ہیں، کیونکہ وہ اصل متون میں نہیں رہے۔
    }
status-gone = اب کوئی مضمون نہیں رہا، مگر قارئین کو اب بھی کچھ مضامین دکھتے ہیں:
status-empty = ابھی کوئی مضمون نہیں ہے۔ پہلا مضمون “{ $example }” میں رکھیں۔
