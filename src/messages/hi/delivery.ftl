### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = पिछली रिलीज़ों को फिर से प्रकाशित करें और बनाए रखें
help-releases = देखें कि क्या प्रकाशित है और किस पर लौटा जा सकता है
help-archive = हर साइट को एक फ़ाइल <section>.tar.zst में भी रखें
help-dry-run = केवल दिखाएँ कि क्या बदलेगा, और कुछ न बदलें
help-unpin = पिछली रिलीज़ पर लौटाई गई शाखाओं को फिर से नई रिलीज़ें लेने दें
help-patience = दूसरे प्रकाशन के समाप्त होने की कितनी देर प्रतीक्षा करें [न बताने पर: 0]
help-to-release = जो रिलीज़ प्रकाशित करनी है [न बताने पर: जो इससे पहले प्रकाशित थी]
help-releases-dir = रिलीज़ों का फ़ोल्डर [न बताने पर: public]
help-verify = हर फ़ाइल को प्रकाशित सामग्री से मिलाएँ

## Publishing

publish-would-release = { $section }: रिलीज़ { $release } बनेगी: { $added } नई, { $changed } बदली, { $removed } हटाई गई फ़ाइलें।
publish-pinned = { $section }: रिलीज़ { $release } पर पिन है, इसलिए कुछ नया प्रकाशित नहीं होता ({ $added } नई, { $changed } बदली, { $removed } हटाई गई फ़ाइलें)। “hexapla publish --unpin” इसे प्रकाशित करता है।
publish-pinned-elsewhere = { $section }: { $live ->
        [none] कुछ प्रकाशित नहीं है
       *[other] रिलीज़ { $live } प्रकाशित है
    }, जबकि रिलीज़ { $release } पिन है। उसे प्रकाशित करने के लिए “hexapla rollback --section { $section } --to { $release }” चलाएँ, या “hexapla publish --unpin”।
publish-unpinned = { $section }: अब रिलीज़ { $release } पर पिन नहीं है।
publish-would-unpin = { $section }: रिलीज़ { $release } पर पिन नहीं रहेगी।
publish-state-unknown = { $section }: “{ $path }” समझ में नहीं आती। वह बताती है कि शाखा पिन है या नहीं, इसलिए कुछ नहीं बदला गया। उसे पहले जैसी कर दें, या हटा दें: तब शाखा पिन नहीं रहेगी।
publish-leftover = { $section }: “{ $path }” की अब ज़रूरत नहीं है, पर उसे हटाया नहीं जा सका: { $detail }। इससे कोई हानि नहीं; अगले प्रकाशन पर फिर कोशिश होगी।
locked = { $host ->
        [none] कोई और “{ $path }” में प्रकाशित कर रहा है।
       *[other] “{ $host }” पर प्रक्रिया { $pid } { $since } से “{ $path }” में प्रकाशित कर रही है।
    } कुछ नहीं बदला गया। उसके पूरा होने तक ठहरें, या “--wait 60” से 60 सेकंड तक प्रतीक्षा करवाएँ।
locked-waiting = { $host ->
        [none] कोई और “{ $path }” में प्रकाशित कर रहा है।
       *[other] “{ $host }” पर प्रक्रिया { $pid } { $since } से “{ $path }” में प्रकाशित कर रही है।
    } उसके पूरा होने की प्रतीक्षा है…

## Going back

rollback-done = { $section }: रिलीज़ { $release } फिर से प्रकाशित है, और पिन है। “hexapla publish --unpin” चलाने तक इससे नया कुछ प्रकाशित नहीं होगा।
rollback-stays = { $section }: रिलीज़ { $release } पहले से प्रकाशित थी, और अब पिन है। “hexapla publish --unpin” चलाने तक इससे नया कुछ प्रकाशित नहीं होगा।
rollback-nothing = { $section }: रिलीज़ { $release } से पहले कोई रिलीज़ नहीं है जिस पर लौटा जाए। जो हैं, उन्हें “hexapla releases” दिखाता है।
rollback-nothing-live = { $section }: कुछ प्रकाशित नहीं है, इसलिए लौटने को कुछ नहीं है। “--to” से बताएँ कि कौन-सी रिलीज़ चाहिए; जो हैं, उन्हें “hexapla releases” दिखाता है।
rollback-unknown = { $section }: ऐसी कोई रिलीज़ नहीं है। रिलीज़ें ये हैं: { $known }।
rollback-damaged = { $section }: रिलीज़ { $release } खराब है और प्रकाशित नहीं की गई: { $files ->
        [one] { $files } फ़ाइल वैसी नहीं है जैसी प्रकाशित हुई थी।
       *[other] { $files } फ़ाइलें वैसी नहीं हैं जैसी प्रकाशित हुई थीं।
    } “--to” से कोई और चुनें; “hexapla releases --verify” दिखाता है कि कौन-सी सही हैं।
rollback-failed = { $section }: लौटा नहीं जा सका: { $detail }। देखें कि डिस्क भरी न हो और आपको “{ $path }” में लिखने की अनुमति हो; फिर दोबारा कोशिश करें।
rollback-assets = { $section }: जिन पाठकों ने नए पृष्ठ खोल रखे हैं, उनके लिए उन पृष्ठों के सभी चित्र और स्टाइल शीट नहीं बचाए जा सके: { $detail }।
rollback-which-section = “--section” से बताएँ कि कौन-सी शाखा चाहिए: हर शाखा अपनी रिलीज़ें अलग गिनती है। शाखाएँ ये हैं: { $known }।
usage-unknown-delivered = “{ $value }” शाखा के लिए कुछ प्रकाशित नहीं हुआ। शाखाएँ ये हैं: { $known }।

## What is there

releases-none = “{ $path }” में कोई रिलीज़ नहीं है। “hexapla publish” पहली बनाता है।
releases-heading-section = शाखा
releases-heading-release = रिलीज़
releases-heading-made = कब बनी
releases-heading-files = फ़ाइलें
releases-heading-size = आकार
releases-heading-state = स्थिति
# hexapla: same
releases-size = { $size } kB
releases-whole = हर फ़ाइल वैसी ही है जैसी प्रकाशित हुई थी।
releases-live-missing = { $section }: रिलीज़ { $release } प्रकाशित होनी चाहिए, पर वह है ही नहीं: पाठकों को कुछ नहीं मिलता। “hexapla publish” या “hexapla rollback” चलाएँ।
release-live = प्रकाशित
release-pinned = पिन
# The release that “hexapla rollback” would make live.
release-before = पहले प्रकाशित थी
release-damaged = खराब
release-damage = { $section }, रिलीज़ { $release }: “{ $path }” { $flaw ->
        [missing] नहीं है
        [unreadable] पढ़ी नहीं जा सकती
       *[changed] वैसी नहीं है जैसी प्रकाशित हुई थी
    }।
release-damage-more = { $section }, रिलीज़ { $release }: { $more ->
        [one] { $more } और खराब फ़ाइल
       *[other] { $more } और खराब फ़ाइलें
    }।

## Archives

archive-done = { $section }: संग्रह-फ़ाइल “{ $path }”।
archive-changed = “{ $path }” नहीं लिखी गई: इस बीच बनी हुई साइट की फ़ाइलें बदल गईं। फिर से बनाएँ।
