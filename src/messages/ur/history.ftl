help-restore = کسی فائل کی پچھلی صورتوں کی فہرست دیکھیں، یا ان میں سے ایک واپس لائیں
help-restore-path = فائل، نیٹ ورک کے فولڈر سے
help-restore-id = صورت کا نمبر؛ نہ بتایا جائے اور کئی صورتیں ہوں تو ان کی فہرست دکھائی جاتی ہے

restore-heading-id = صورت
restore-heading-time = کب رکھی گئی
restore-heading-bytes = بائٹ
restore-heading-lines = سطریں
restore-heading-why = کیوں رکھی گئی
restore-why = { $why ->
        [merged] اس میں دوسرا متن شامل کیا گیا
        [restored] اس کی جگہ پچھلی صورت واپس لائی گئی
        [removed] اسے ہٹا دیا گیا
       *[replaced] اس کی جگہ دوسرے متن نے لے لی
    }
restore-choose = “hexapla restore { $path } { $id }” صورت { $id } کو واپس لاتا ہے۔
restore-done = “{ $path }” کی صورت { $id } اپنی جگہ واپس آ گئی۔
restore-kept = پہلے جو وہاں تھا، وہ صورت { $id } کے طور پر رکھا گیا ہے۔
restore-same = “{ $path }” میں پہلے سے بالکل یہی ہے؛ کچھ نہیں لکھا گیا۔
restore-dry-run = “{ $path }” کی صورت { $id } واپس لائی جاتی؛ کچھ نہیں لکھا گیا۔
restore-none = “{ $path }” کی کوئی پچھلی صورت نہیں رکھی گئی۔
restore-unknown = “{ $path }” کی “{ $id }” نام کی کوئی صورت نہیں۔ یہ موجود ہیں: { $known }۔
restore-in-the-way = کچھ نہیں لکھا گیا: “{ $path }” کی جگہ فائل کے بجائے کچھ اور ہے، یا کوئی لنک وہاں لے جاتا ہے۔ پہلے اسے ہٹائیں۔
