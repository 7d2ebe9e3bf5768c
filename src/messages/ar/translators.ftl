## Settings

bad-folder = لا يصلح «{ $folder }» مجلدًا عند «{ $key }».
    .why = قد تضيع فيه الملفات المرسلة، أو تُحسب شيئًا آخر.
    .help = { $fault ->
        [taken] في «{ $other }» شيء آخر. اختر مجلدًا لا يُستعمل إلا لهذا.
       *[shape] اكتب مسارًا مثل «⁨new/texts⁩» من دون «⁨..⁩» ومن دون اسم يبدأ بنقطة.
    }
duplicate-translator = يُعرف مترجم آخر بالاسم «{ $name }».
    .why = من يسأل عن اسم ينبغي أن يجد شخصًا واحدًا.
    .help = أعطِ أحدهما اسمًا آخر.

## What a translator is told

digest-title = ما ينتظر الترجمة
digest-greeting = مرحبًا { $name }،
digest-intro = إليك ما ينتظره القراء، وأوله أهمّه عندهم.
digest-nothing = لا شيء ينتظر ترجمتك الآن.
digest-words = { $words ->
        [zero] لا كلمات تنتظر الترجمة.
        [one] كلمة واحدة تنتظر الترجمة إجمالًا.
        [two] كلمتان تنتظران الترجمة إجمالًا.
        [few] { $words } كلمات تنتظر الترجمة إجمالًا.
        [many] { $words } كلمة تنتظر الترجمة إجمالًا.
       *[other] { $words } كلمة تنتظر الترجمة إجمالًا.
    }
digest-missing = لم يُترجم بعد ({ $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    })
digest-draft = نصك ما زال مسودة
digest-faulty = لا يرى القراء نصك لأن فيه ما ينبغي إصلاحه
digest-corrections = { $count ->
        [zero] لم تُذكر فيه تصحيحات بعد ({ $days })
        [one] لم يُذكر فيه تصحيح بعد ({ $days })
        [two] لم يُذكر فيه تصحيحان بعد ({ $days })
        [few] لم تُذكر فيه تصحيحات بعد ({ $days })
        [many] لم تُذكر فيه تصحيحات بعد ({ $days })
       *[other] لم تُذكر فيه تصحيحات بعد ({ $days })
    }
digest-thanks = شكرًا على عملك!

## On the command line

usage-unknown-translator = لا يوجد مترجم باسم «{ $value }». { $known ->
        [none] لم يُذكر أحد في ⁨pipeline.toml⁩.
       *[other] المترجمون هم: { $known }.
    }
help-status-translator = ما على هذا المترجم وحده (بمعرّفه أو اسمه)؛ ومع «⁨--format md⁩» في رسالة
