### The command line.
###
### Glossary for every file of this folder: English = Hindi.
### The network: network = नेटवर्क; section = शाखा; edition = संस्करण; article = लेख; original, source = मूल;
### variant = रूप; unit = खंड; revision = मूल की स्थिति; placement = स्थान; fact = तथ्य;
### placeable = भरा जाने वाला मान; string = वाक्यांश; message = संदेश; catalog = वाक्यांश-संग्रह.
### A file: front matter = शीर्ष-भाग; headline = शीर्षक; heading = उपशीर्षक; standfirst = आमुख; teaser = झलक; slug = slug;
### credit = श्रेय; alternative text = वैकल्पिक पाठ; footnote = पाद-टिप्पणी; id = पहचान; key = कुंजी; value = मान; lead image = मुख्य चित्र.
### Languages: locale, language = भाषा; language tag = भाषा-कोड; fallback = विकल्प-भाषा; script = लिपि; stand in = की जगह आना.
### Sites: site = साइट; address = पता; theme = थीम; template = साँचा; topic = विषय; listing = सूची; feed = फ़ीड; redirect = पुनर्निर्देशन; host = सर्वर.
### Publishing: build = बनाना; publish = प्रकाशित करना; release = रिलीज़; live = प्रकाशित; bundle = बंडल; manifest = मैनिफ़ेस्ट; target = गंतव्य;
### roll back = पिछली रिलीज़ पर लौटना; pin = पिन करना; policy = प्रकाशन-नियम; lock file = अभिलेख फ़ाइल (.lock); lock = ताला.
### States: missing = नहीं है; draft = मसौदा; submitted = जमा; approved = स्वीकृत; not ready = तैयार नहीं;
### waiting = प्रतीक्षा में; withheld = रोका गया; retracted = वापस लिया गया; veto = वीटो; embargo = तय समय तक रोक.
### Freshness: current, up to date = अद्यतन; assumed = संभवतः अद्यतन; aged = पुराना होता; outdated, stale = पुराना; unknown = अज्ञात.
### Adopting: layout = फ़ाइलों का विन्यास; pattern = पथ का ढाँचा; place (in a pattern) = जगह; root = मूल फ़ोल्डर; adopt = अपनाना; exclude = बाहर रखना.
### Findings: error = त्रुटि; warning = चेतावनी; note = सूचना; finding = बात; rule = जाँच-नियम.
### Style: polite imperatives (करें), verbal nouns as imperatives in help lines; quotation marks “”; danda at the end of sentences.
### Locks: lock = अभिलेख (not ताला: the old word goes from the line “Publishing”); record = दर्ज करना; stale, out of date = पुराना; behind = पीछे; assumed = संभवतः अद्यतन;
### minor (change) = छोटा (बदलाव); to mend = सुधारना; carry forward = अद्यतन मानना; commit = कमिट; repository = भंडार; history = इतिहास; rehearsal = पूर्वाभ्यास.
### Policy: policy = प्रकाशन-नियम; barrier = साझा प्रकाशन; time-out = समय-सीमा; grace = छूट की अवधि; retraction = वापस लेना; correction = सुधार; type = प्रकार;
### required, must = अनिवार्य; reference language = संदर्भ-भाषा; notice = सूचना; paragraph = अनुच्छेद; list item = सूची-बिंदु; counterpart = जोड़; allow = अनुमति.

## Help

help-about = लेखों के एक नेटवर्क को कई भाषाओं में कई साइटों के रूप में प्रकाशित करता है।
help-usage = प्रयोग:
help-commands = कमांड
help-options = विकल्प
help-arguments = आर्ग्युमेंट
help-init = एक छोटा नया नेटवर्क बनाएँ जो तुरंत प्रकाशित हो सके
help-status = देखें कि क्या नहीं है, क्या रोका गया है, क्या प्रकाशित है और कितने शब्दों का काम बाकी है
help-check = देखें कि क्या गलत है, कहाँ है, क्यों मायने रखता है और क्या करें
help-build = रिलीज़ के बिना, साइटें किसी फ़ोल्डर में बनाएँ
help-publish = साइटों को नई रिलीज़ के रूप में प्रकाशित करें
help-serve = प्रकाशित साइटें इसी कंप्यूटर पर देखें
help-help = किसी कमांड की सहायता देखें
help-root = नेटवर्क का फ़ोल्डर [न बताने पर: मौजूदा फ़ोल्डर]
help-lang = संदेशों की भाषा, जैसे “ur” [न बताने पर: सिस्टम की भाषा]
help-now = वह क्षण जिसके लिए साइटें बनें, जैसे 2022-07-26T12:00:00Z [न बताने पर: अभी]
help-strict = “--fail-on warning” के समान
help-section = केवल यह शाखा (दोहराया जा सकता है)
help-locale = केवल यह भाषा (दोहराया जा सकता है)
help-article = केवल यह लेख (दोहराया जा सकता है)
help-out = वह फ़ोल्डर जिसमें साइटें बनें
help-to = रिलीज़ों का फ़ोल्डर [न बताने पर: public]
help-dir = नए नेटवर्क का फ़ोल्डर [न बताने पर: मौजूदा फ़ोल्डर]
help-serve-dir = बनी हुई साइटों का फ़ोल्डर [न बताने पर: public]
help-port = पहली शाखा का पोर्ट; हर अगली शाखा को अगला पोर्ट मिलता है [न बताने पर: 8080]
help-help-flag = यह सहायता दिखाएँ
help-version-flag = प्रोग्राम का संस्करण दिखाएँ

## Slips on the command line

usage-unknown-argument = “{ $argument }” नाम का कोई विकल्प या आर्ग्युमेंट नहीं है।
usage-unknown-command = “{ $command }” नाम की कोई कमांड नहीं है।
usage-missing-command = बताएँ कि क्या करना है।
usage-missing-argument = “{ $argument }” नहीं दिया गया।
usage-missing-value = “{ $argument }” के साथ मान देना ज़रूरी है।
usage-bad-value = “{ $value }” को “{ $argument }” का मान नहीं बनाया जा सकता।
usage-bad-moment = “{ $value }” समय-क्षेत्र सहित लिखा क्षण नहीं है, जैसे 2022-07-26T12:00:00Z।
usage-bad-locale = “{ $value }” भाषा-कोड नहीं है।
usage-unknown-section = “{ $value }” नाम की कोई शाखा नहीं है। शाखाएँ ये हैं: { $known }।
usage-unknown-locale = कोई शाखा “{ $value }” भाषा में प्रकाशित नहीं करती। भाषाएँ ये हैं: { $known }।
usage-unknown-article = “{ $value }” नाम का कोई लेख नहीं है।
usage-conflict = “{ $argument }” बाकी दी गई बातों के साथ नहीं चल सकता।
usage-other = कमांड समझ में नहीं आई: { $detail }
usage-did-you-mean = क्या आपका आशय “{ $near }” से है?
usage-see-help = “hexapla --help” देखें।

## What was done

publish-released = { $section }: रिलीज़ { $release } प्रकाशित हो गई: { $pages ->
        [one] लेखों का { $pages } पृष्ठ
       *[other] लेखों के { $pages } पृष्ठ
    }, { $files ->
        [one] { $files } फ़ाइल
       *[other] { $files } फ़ाइलें
    }।
publish-unchanged = { $section }: कुछ नया नहीं; रिलीज़ { $release } ही प्रकाशित रहेगी।
publish-kept = { $section }: ऊपर बताई त्रुटियों के कारण प्रकाशित नहीं हुई। जो पहले से प्रकाशित था, वह बना रहेगा।
publish-current-is-folder = “{ $path }” एक फ़ोल्डर है, जबकि इसे ऐसा लिंक होना चाहिए जिसे Hexapla बदल सके। इसे कहीं और ले जाएँ और फिर से प्रकाशित करें।
publish-failed = { $section }: प्रकाशित नहीं हो सकी: { $detail }। जो पहले से प्रकाशित था, वह बना रहेगा। देखें कि डिस्क भरी न हो और आपको “{ $path }” में लिखने की अनुमति हो।
build-done = { $section }: “{ $path }” में { $files ->
        [one] { $files } फ़ाइल
       *[other] { $files } फ़ाइलें
    }।
build-failed = “{ $path }” में लिखा नहीं जा सका: { $detail }। देखें कि डिस्क भरी न हो और आपको वहाँ लिखने की अनुमति हो।
build-outside = “{ $path }” में नहीं लिखा जा सकता: उसमें नेटवर्क की अपनी फ़ाइलें हैं। कोई और फ़ोल्डर बताएँ।
changed-again = पढ़ने के दौरान फ़ाइलें बदलती जा रही हैं, पिछली बार “{ $path }”। बदलाव रुकने तक ठहरें और फिर कोशिश करें।
read-failed = “{ $path }” को पढ़ा नहीं जा सका: { $detail }।
summary = { $errors ->
        [0] कोई त्रुटि नहीं
        [one] { $errors } त्रुटि
       *[other] { $errors } त्रुटियाँ
    }, { $warnings ->
        [0] कोई चेतावनी नहीं
        [one] { $warnings } चेतावनी
       *[other] { $warnings } चेतावनियाँ
    }।
summary-more = चेतावनियाँ “hexapla check” से दिखती हैं।
init-exists = “{ $path }” में पहले से एक नेटवर्क है (“{ $file }”)। कुछ नहीं बदला गया।
init-failed = “{ $path }” में लिखा नहीं जा सका: { $detail }।
init-git-left = “{ $path }” जैसी थी, वैसी ही रहने दी गई। git के लिए उसमें पंक्ति “{ $line }” जोड़ दें।
init-done = “{ $path }” में नया नेटवर्क बन गया। अब यह आज़माएँ:
serve-at = { $section }: { $url }
serve-stop = बंद करने के लिए Ctrl+C दबाएँ।
serve-nothing = “{ $path }” में कोई बनी हुई साइट नहीं है। पहले “hexapla publish” या “hexapla build --out { $path }” चलाएँ।
serve-port = पोर्ट { $port } नहीं खुल सका: { $detail }। “--port” से कोई और चुनें।
serve-settings = शाखाओं के पते pipeline.toml से लिए जाते हैं, और वह पढ़ी नहीं जा सकती; कारण “hexapla check” बताता है।

## Progress

progress-articles = लेख पढ़े जा रहे हैं
progress-pages = पृष्ठ बनाए जा रहे हैं

## What the disk says

io-not-found = वह वहाँ नहीं है
io-permission = अनुमति नहीं है
io-full = डिस्क भर गई है
io-read-only = डिस्क केवल पढ़ने के लिए है
io-in-use = कोई और प्रोग्राम इसका प्रयोग कर रहा है
io-other = सिस्टम का कहना है “{ $kind }”
