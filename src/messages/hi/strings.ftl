
heading-translated = अनूदित
heading-copied = बिना अनुवाद
heading-obsolete = अनावश्यक
heading-done = पूरा
table-percent = { NUMBER($percent) }%
strings-total = “{ $reference }” और { $languages ->
        [one] { $languages } अन्य भाषा
       *[other] { $languages } अन्य भाषाओं
    } में { $strings ->
        [one] { $strings } वाक्यांश
       *[other] { $strings } वाक्यांश
    }; { $open ->
        [0] अनुवाद के लिए कुछ नहीं।
        [one] { $open } का अनुवाद बाकी है ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })। “hexapla check” उसका नाम बताता है।
       *[other] { $open } का अनुवाद बाकी है ({ $words ->
            [one] { $words } शब्द
           *[other] { $words } शब्द
        })। “hexapla check” उनके नाम बताता है।
    }
strings-none = संदर्भ-भाषा के सिवा किसी भाषा में अभी वाक्यांश नहीं हैं। वे कहाँ रखे हैं, यह “[strings]” का “layout” बताता है।
strings-of-one = “{ $locale }”: { $percent }% पूरा; अनूदित: { $translated }; बिना अनुवाद: { $copied }; नहीं हैं: { $missing }; अनावश्यक: { $obsolete }; अनुवाद के लिए शब्द: { $words }।
strings-no-folder = “{ $path }” ऐसा फ़ोल्डर नहीं है जो पढ़ा जा सके।
strings-which-language = फ़ोल्डर “{ $path }” से पता नहीं चलता कि उसकी भाषा कौन-सी है, इसलिए वचन नहीं देखे जाते। भाषा “--locale” से बताएँ, जैसे “--locale fr”।
strings-bad-language = “{ $value }” भाषा-कोड नहीं है।
strings-same-language = दोनों फ़ोल्डर “{ $locale }” में हैं। किसी भाषा की तुलना दूसरी भाषा से करें; कौन-सी है, यह “--locale” से बताएँ।
no-sites = इस नेटवर्क में केवल वाक्यांश हैं, कोई साइट नहीं। उनकी देखभाल “hexapla check” और “hexapla status” करते हैं; साइट चाहिए, तो “[[section]]” जोड़ें।
help-strings = नेटवर्क के बिना Fluent फ़ाइलों के दो फ़ोल्डरों की तुलना करें: संदर्भ-भाषा का, और किसी और भाषा का
help-strings-locale = दूसरी भाषा, अगर उसके फ़ोल्डर का नाम उस पर नहीं है
