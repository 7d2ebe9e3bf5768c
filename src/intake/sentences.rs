//! Sentences of ten languages and a few more, for the tests beside.

/// A locale and sentences that are written in it.
pub(super) type Sample = (&'static str, &'static [&'static str]);

/// The languages that the tool speaks.
pub(super) const TEN: &[Sample] = &[
    (
        "ar",
        &[
            "وصلت المتطوعات إلى القرية عند الفجر، وكان الجسر قد انهار في الليل.",
            "قالت المعلمة: «سنفتح المدرسة يوم الأحد، ولو جلسنا تحت الأشجار».",
            "تحتاج العائلات إلى مياه نظيفة وأدوية للأطفال قبل بداية الشتاء.",
            "هل يستطيع المجلس أن يدفع أجور العمال هذا الشهر؟ لا أحد يعرف الجواب.",
        ],
    ),
    (
        "de",
        &[
            "Die Brücke über den Fluss wurde in der Nacht von der Flut mitgerissen.",
            "„Wir öffnen die Schule trotzdem“, sagte die Lehrerin – „notfalls draußen.“",
            "Für die Familien fehlen sauberes Wasser, Arzneien und warme Decken.",
            "Ob die Gemeinde die Löhne der Arbeiter noch zahlen kann, weiß niemand.",
        ],
    ),
    (
        "es",
        &[
            "El puente que cruza el río se derrumbó durante la noche por la crecida.",
            "—¿Abriremos la escuela mañana? —preguntó el niño—. ¡Claro que sí!",
            "Las familias necesitan agua limpia, medicinas y mantas para el invierno.",
            "Nadie sabe todavía si el ayuntamiento podrá pagar los sueldos de este año.",
        ],
    ),
    (
        "fr",
        &[
            "Le pont a été emporté par la crue pendant la nuit, et l’école est fermée.",
            "« Nous rouvrirons dès lundi », promet la directrice, déjà à l’œuvre.",
            "Les familles manquent d’eau potable, de médicaments et de vêtements chauds.",
            "Où trouver l’argent ? Personne ne le sait, ni à la mairie ni à l’évêché.",
        ],
    ),
    (
        "hi",
        &[
            "रात की बाढ़ में नदी का पुल बह गया और गाँव का रास्ता बंद हो गया।",
            "शिक्षिका ने कहा, “हम सोमवार को विद्यालय खोलेंगे, चाहे पेड़ के नीचे बैठना पड़े।”",
            "परिवारों को साफ़ पानी, दवाइयों और गर्म कपड़ों की ज़रूरत है।",
            "क्या पंचायत इस महीने मज़दूरों का वेतन दे पाएगी? यह कोई नहीं जानता।",
        ],
    ),
    (
        "ja",
        &[
            "夜の間に川の水があふれ、村へ渡る橋が流されました。",
            "「月曜日には学校を開きます」と先生は言いました。",
            "家族たちは、きれいな水と薬、それに暖かい毛布を必要としています。",
            "町が今年の給料を払えるかどうかは、まだだれにも分かりません。",
        ],
    ),
    (
        "pt-BR",
        &[
            "A ponte sobre o rio caiu durante a noite, levada pela enchente.",
            "“Vamos abrir a escola na segunda-feira”, disse a professora à multidão.",
            "As famílias não têm água limpa, remédios nem cobertores; é questão de dias.",
            "Ninguém sabe se a prefeitura poderá pagar os salários até o próximo mês.",
        ],
    ),
    (
        "ru",
        &[
            "Ночью паводок снёс мост через реку, и дорога в деревню закрыта.",
            "«Мы откроем школу в понедельник, — сказала учительница, — хоть под деревьями».",
            "Семьям нужны чистая вода, лекарства и тёплые одеяла до начала зимы.",
            "Сможет ли городской совет заплатить рабочим в этом году, не знает никто.",
        ],
    ),
    (
        "ur",
        &[
            "رات کے سیلاب میں دریا کا پل بہہ گیا اور گاؤں کا راستہ بند ہو گیا ہے۔",
            "استانی نے کہا کہ ہم پیر کے دن اسکول کھولیں گے، چاہے درختوں کے نیچے بیٹھنا پڑے۔",
            "خاندانوں کو صاف پانی، دواؤں اور گرم کپڑوں کی ضرورت ہے۔",
            "کیا پنچایت اس مہینے مزدوروں کی تنخواہ دے سکے گی؟ یہ کوئی نہیں جانتا۔",
        ],
    ),
    (
        "zh-Hans",
        &[
            "夜里河水上涨，通往村子的桥被冲走了，学校也关了门。",
            "老师说：“星期一我们一定开学，哪怕坐在树下上课。”",
            "这些家庭需要干净的水、药品和过冬的衣服。",
            "镇政府今年能不能给工人发工资，现在还没有人知道。",
        ],
    ),
];

/// Neighbours of those languages, and others with letters or habits of their own.
pub(super) const MORE: &[Sample] = &[
    (
        "en",
        &[
            "The bridge over the river was carried away by the flood during the night.",
            "“We’ll open the school on Monday,” the teacher said – “under the trees if we must.”",
            "The families need clean water, medicines and warm blankets before the winter.",
            "Nobody knows yet whether the council will be able to pay the workers this year.",
        ],
    ),
    (
        "zh-Hant",
        &[
            "夜裡河水上漲，通往村子的橋被沖走了，學校也關了門。",
            "老師說：「星期一我們一定開學，哪怕坐在樹下上課。」",
            "這些家庭需要乾淨的水、藥品和過冬的衣服。",
            "鎮政府今年能不能給工人發工資，現在還沒有人知道。",
        ],
    ),
    (
        "fa",
        &[
            "دیشب سیل پل رودخانه را برد و راه روستا بسته شده است.",
            "خانم معلم گفت: «دوشنبه مدرسه را باز می‌کنیم، حتی اگر زیر درخت‌ها بنشینیم.»",
            "خانواده‌ها پیش از زمستان به آب پاک، دارو و پتوهای گرم نیاز دارند.",
            "هنوز کسی نمی‌داند که شورای شهر می‌تواند دستمزد کارگران را بپردازد یا نه.",
        ],
    ),
    (
        "uk",
        &[
            "Уночі повінь знесла міст через річку, і дорогу до села закрито.",
            "«Ми відкриємо школу в понеділок, — сказала вчителька, — хоч і під деревами».",
            "Родинам потрібні чиста вода, ліки й теплі ковдри до початку зими.",
            "Чи зможе міська рада заплатити робітникам цього року, ще ніхто не знає.",
        ],
    ),
    (
        "pl",
        &[
            "W nocy powódź zerwała most na rzece i zamknięto drogę do wsi.",
            "„Otworzymy szkołę w poniedziałek – powiedziała nauczycielka – choćby pod drzewami”.",
            "Rodziny potrzebują czystej wody, leków i ciepłych koców jeszcze przed zimą.",
            "Nikt nie wie, czy gmina zdąży w tym roku zapłacić robotnikom za ich pracę.",
        ],
    ),
    (
        "cs",
        &[
            "Povodeň v noci strhla most přes řeku a cesta do vesnice je uzavřena.",
            "„Školu otevřeme v pondělí,“ řekla učitelka, „třeba i pod stromy.“",
            "Rodiny potřebují čistou vodu, léky a teplé přikrývky ještě před zimou.",
            "Nikdo zatím neví, zda obec letos dokáže dělníkům zaplatit mzdu.",
        ],
    ),
    (
        "el",
        &[
            "Τη νύχτα η πλημμύρα παρέσυρε τη γέφυρα του ποταμού και ο δρόμος έκλεισε.",
            "«Θα ανοίξουμε το σχολείο τη Δευτέρα», είπε η δασκάλα στα παιδιά.",
            "Οι οικογένειες χρειάζονται καθαρό νερό, φάρμακα και ζεστές κουβέρτες.",
            "Κανείς δεν ξέρει ακόμη αν ο δήμος θα μπορέσει να πληρώσει τους εργάτες.",
        ],
    ),
    (
        "ko",
        &[
            "밤사이 강물이 불어나 마을로 가는 다리가 떠내려갔습니다.",
            "선생님은 월요일에 학교 문을 열겠다고 말했습니다.",
            "가족들에게는 깨끗한 물과 약, 그리고 따뜻한 담요가 필요합니다.",
            "올해 일꾼들의 품삯을 줄 수 있을지는 아직 아무도 모릅니다.",
        ],
    ),
];

/// Messages of the tool: sound texts of some length, with code and names in them.
pub(super) const OWN: &[(&str, &str)] = &[
    ("ar", include_str!("../messages/ar/diagnostics.ftl")),
    ("ar", include_str!("../messages/ar/policy.ftl")),
    ("de", include_str!("../messages/de/diagnostics.ftl")),
    ("de", include_str!("../messages/de/policy.ftl")),
    ("en", include_str!("../messages/en/diagnostics.ftl")),
    ("en", include_str!("../messages/en/policy.ftl")),
    ("es", include_str!("../messages/es/diagnostics.ftl")),
    ("es", include_str!("../messages/es/policy.ftl")),
    ("fr", include_str!("../messages/fr/diagnostics.ftl")),
    ("fr", include_str!("../messages/fr/policy.ftl")),
    ("hi", include_str!("../messages/hi/diagnostics.ftl")),
    ("hi", include_str!("../messages/hi/policy.ftl")),
    ("ja", include_str!("../messages/ja/diagnostics.ftl")),
    ("ja", include_str!("../messages/ja/policy.ftl")),
    ("pt-BR", include_str!("../messages/pt-BR/diagnostics.ftl")),
    ("pt-BR", include_str!("../messages/pt-BR/policy.ftl")),
    ("ru", include_str!("../messages/ru/diagnostics.ftl")),
    ("ru", include_str!("../messages/ru/policy.ftl")),
    ("ur", include_str!("../messages/ur/diagnostics.ftl")),
    ("ur", include_str!("../messages/ur/policy.ftl")),
    ("zh-Hans", include_str!("../messages/zh-Hans/diagnostics.ftl")),
    ("zh-Hans", include_str!("../messages/zh-Hans/policy.ftl")),
];

/// All of a sample's sentences as one paragraph.
pub(super) fn paragraph(sample: &Sample) -> String {
    sample.1.join(" ")
}
