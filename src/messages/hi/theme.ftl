### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = “{ $colour }” ऐसा रंग नहीं है जो यहाँ लिखा जा सके (“{ $key }” में)।
    .help = “#” और 0 से 9 तथा a से f में से छह लिखें, जैसे “#ac3218”, या तीन, जैसे “#fff”।
bad-font-name = “{ $font }” फ़ॉन्ट का नाम नहीं हो सकता (“{ $key }” में)।
    .why = फ़ॉन्टों के नामों में अक्षर, अंक, खाली जगहें और हाइफ़न होते हैं। दूसरे चिह्न स्टाइल शीट बदल सकते हैं।
    .help = हर फ़ॉन्ट को अलग पाठ के रूप में लिखें, भीतर उद्धरण चिह्न या अल्पविराम के बिना, जैसे ["Noto Serif", "Georgia"]।
bad-picture = “{ $file }” ऐसा चित्र नहीं है जिसे ब्राउज़र दिखाएँ (“{ $key }” में)।
    .help = ऐसी फ़ाइल बताएँ जिसका अंत इनमें से एक हो: { $known }।
bad-size = “{ $value }” { $least } से { $most } तक की संख्या नहीं है जिसमें दशमलव के अधिक से अधिक दो अंक हों (“{ $key }” में)।
    .why = किसी और आकार के अक्षर या पंक्तियाँ पढ़ी नहीं जा सकेंगी।
    .help = ऐसी संख्या उद्धरण चिह्नों के बिना लिखें, जैसे 1.1। या यह पंक्ति हटा दें: हर लिपि को क्या चाहिए, यह Hexapla जानता है।
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = तय की गई कोई भाषा लिपि “{ $name }” में नहीं लिखी जाती।
    .why = यहाँ लिखी बात का कोई असर नहीं होता।
    .help = { $near ->
        [none] इस नेटवर्क की लिपियाँ ये हैं: { $known }। केवल एक भाषा के लिए उसका कोड लिखें, जैसे “ur”।
       *[other] क्या आपका आशय “{ $near }” से है? इस नेटवर्क की लिपियाँ ये हैं: { $known }।
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] गहरे रंग की स्क्रीनों पर
       *[other] पृष्ठ पर
    } “{ $ground }” पर “{ $letters }” का कंट्रास्ट { $ratio } है, जबकि 4.5 चाहिए।
    .why = कमज़ोर नज़र वाले पाठक, या खराब स्क्रीन पर या धूप में पढ़ने वाले, पाठ नहीं पढ़ पाते।
    .help = दोनों में से एक को और गहरा या दूसरे को और हल्का करें।
missing-theme-file = “{ $folder }” में “{ $file }” नाम की कोई फ़ाइल नहीं है।
    .why = साइट इसकी जगह थीम का अपना चिह्न दिखाती है।
    .help = { $near ->
        [none] फ़ाइल वहाँ रखें, या उसका नाम ठीक करें।
       *[other] क्या आपका आशय “{ $near }” से है?
    }
