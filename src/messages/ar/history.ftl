help-restore = عرض النسخ السابقة لملف، أو إعادة إحداها
help-restore-path = الملف، ابتداءً من مجلد الشبكة
help-restore-id = رقم النسخة؛ إن لم يُذكر وكانت النسخ عدة، عُرضت كلها

restore-heading-id = النسخة
restore-heading-time = وقت الحفظ
restore-heading-bytes = البايتات
restore-heading-lines = السطور
restore-heading-why = سبب الحفظ
restore-why = { $why ->
        [merged] أُدمج فيها نص آخر
        [restored] حلّت محلها نسخة سابقة أُعيدت
        [removed] حُذفت
       *[replaced] حلّ محلها نص آخر
    }
restore-choose = يعيد «hexapla restore { $path } { $id }» النسخة { $id }.
restore-done = عادت النسخة { $id } من «{ $path }» إلى مكانها.
restore-kept = ما كان هناك من قبل محفوظ في النسخة { $id }.
restore-same = في «{ $path }» هذا النص نفسه من قبل؛ لم يُكتب شيء.
restore-dry-run = كانت النسخة { $id } من «{ $path }» ستُعاد؛ لم يُكتب شيء.
restore-none = لم تُحفظ أي نسخة سابقة من «{ $path }».
restore-unknown = لا توجد نسخة باسم «{ $id }» من «{ $path }». الموجود: { $known }.
restore-in-the-way = لم يُكتب شيء: في مكان «{ $path }» شيء غير ملف، أو رابط يقود إليه. انقله أولًا.
