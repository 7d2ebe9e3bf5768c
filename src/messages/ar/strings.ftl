
heading-translated = مترجمة
heading-copied = غير مترجمة
heading-obsolete = متروكة
heading-done = المنجز
table-percent = { NUMBER($percent) }%
strings-total = { $strings ->
        [zero] لا عبارات
        [one] عبارة واحدة
        [two] عبارتان
        [few] { $strings } عبارات
        [many] { $strings } عبارة
       *[other] { $strings } عبارة
    } بلغة «{ $reference }»، مع { $languages ->
        [zero] صفر من اللغات الأخرى
        [one] لغة أخرى
        [two] لغتين أخريين
        [few] { $languages } لغات أخرى
        [many] { $languages } لغة أخرى
       *[other] { $languages } لغة أخرى
    }؛ { $open ->
        [0] لا شيء يُترجم.
        [zero] لا شيء يُترجم.
        [one] بقيت ترجمة عبارة واحدة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        }). يذكرها «hexapla check».
        [two] بقيت ترجمة عبارتين ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        }). يذكرهما «hexapla check».
        [few] بقيت ترجمة { $open } عبارات ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        }). يذكرها «hexapla check».
        [many] بقيت ترجمة { $open } عبارة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        }). يذكرها «hexapla check».
       *[other] بقيت ترجمة { $open } عبارة ({ $words ->
            [zero] لا كلمات
            [one] كلمة واحدة
            [two] كلمتان
            [few] { $words } كلمات
            [many] { $words } كلمة
           *[other] { $words } كلمة
        }). يذكرها «hexapla check».
    }
strings-none = لا عبارات بعد بأي لغة غير اللغة المرجعية. يحدد «layout» تحت «⁨[strings]⁩» مكانها.
strings-of-one = «{ $locale }»: المنجز { $percent }%؛ المترجم: { $translated }؛ غير المترجم: { $copied }؛ الناقص: { $missing }؛ المتروك: { $obsolete }؛ الكلمات التي بقيت ترجمتها: { $words }.
strings-no-folder = ليس «{ $path }» مجلدًا تمكن قراءته.
strings-which-language = لا تُعرف لغة المجلد «{ $path }»، ولذلك لا تُفحص صيغ العدد. يحددها الخيار «--locale»، مثل «--locale fr».
strings-bad-language = ليس «{ $value }» رمز لغة.
strings-same-language = المجلدان كلاهما بلغة «{ $locale }». قارن لغة بلغة أخرى؛ ويحدد الخيار «--locale» ما هي.
no-sites = ليس في هذه الشبكة إلا عبارات، ولا موقع لها. يعتني بها «hexapla check» و«hexapla status»؛ وإن كان ينبغي أن يكون لها موقع فأضف «⁨[[section]]⁩».
help-strings = مقارنة مجلدين من ملفات Fluent من دون شبكة: مجلد اللغة المرجعية، ومجلد لغة أخرى
help-strings-locale = اللغة الأخرى، إن لم يكن اسم مجلدها رمزها
