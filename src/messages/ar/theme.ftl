### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = ليس «{ $colour }» لونًا يمكن كتابته هنا (عند «{ $key }»).
    .help = اكتب «⁨#⁩» وستة من الأرقام 0 إلى 9 والحروف a إلى f، مثل «⁨#ac3218⁩»، أو ثلاثة، مثل «⁨#fff⁩».
bad-font-name = لا يصلح «{ $font }» اسم خط (عند «{ $key }»).
    .why = في أسماء الخطوط حروف وأرقام ومسافات وشرطات. وقد تغيّر العلامات الأخرى صفحة الأنماط.
    .help = اكتب كل خط نصًّا مستقلًّا، من دون علامات تنصيص ولا فواصل داخله، مثل ⁨["Noto Serif", "Georgia"]⁩.
bad-picture = ليس «{ $file }» صورة تعرضها المتصفحات (عند «{ $key }»).
    .help = سمِّ ملفًا ينتهي بواحد من: { $known }.
bad-size = ليس «{ $value }» عددًا بين { $least } و{ $most } بمنزلتين عشريتين على الأكثر (عند «{ $key }»).
    .why = لن تُقرأ الحروف أو السطور بقياس آخر.
    .help = اكتب عددًا كهذا من دون علامات تنصيص، مثل 1.1. أو احذف السطر: فإن Hexapla يعرف ما تحتاج إليه كل كتابة.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = لا تُكتب أي لغة مضبوطة بالكتابة «{ $name }».
    .why = لا أثر لما قيل هنا.
    .help = { $near ->
        [none] كتابات هذه الشبكة هي: { $known }. وللغة واحدة وحدها اكتب رمزها، مثل «ur».
       *[other] هل تقصد «{ $near }»؟ كتابات هذه الشبكة هي: { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] على الشاشات الداكنة، تباين
       *[other] تباين
    } «{ $letters }» على «{ $ground }» هو { $ratio }، والمطلوب 4.5.
    .why = لا يستطيع ضعاف البصر، ولا من يقرأ على شاشة رديئة أو في الشمس، تبيّن النص.
    .help = اجعل أحدهما أدكن أو الآخر أفتح.
missing-theme-file = لا يوجد ملف باسم «{ $file }» في «{ $folder }».
    .why = يعرض الموقع مكانه علامة السمة نفسها.
    .help = { $near ->
        [none] ضع الملف هناك، أو صحح اسمه.
       *[other] هل تقصد «{ $near }»؟
    }
