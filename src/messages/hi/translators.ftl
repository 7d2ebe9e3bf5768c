## Settings

bad-folder = “{ $key }” में “{ $folder }” ऐसा फ़ोल्डर नहीं है जिसे काम में लाया जा सके।
    .why = भेजी गई फ़ाइलें वहाँ खो सकती हैं, या कुछ और समझी जा सकती हैं।
    .help = { $fault ->
        [taken] “{ $other }” में कुछ और रखा है। ऐसा फ़ोल्डर चुनें जो केवल इसी काम के लिए हो।
       *[shape] “new/texts” जैसा पथ लिखें, “..” के बिना और ऐसे नाम के बिना जो बिंदु से शुरू हो।
    }
duplicate-translator = “{ $name }” नाम से एक और अनुवादक है।
    .why = किसी नाम से पूछने पर एक ही व्यक्ति मिलना चाहिए।
    .help = दोनों में से एक को दूसरा नाम दें।

## What a translator is told

digest-title = अनुवाद के लिए क्या बाकी है
digest-greeting = नमस्ते { $name },
digest-intro = पाठक इन पाठों की प्रतीक्षा में हैं। जो उनके लिए सबसे ज़रूरी है, वह पहले है।
digest-nothing = अभी आपके लिए अनुवाद का कोई काम नहीं है।
digest-words = कुल { $words ->
        [one] { $words } शब्द का अनुवाद बाकी है।
       *[other] { $words } शब्दों का अनुवाद बाकी है।
    }
digest-missing = अभी अनुवाद नहीं हुआ ({ $words ->
        [one] { $words } शब्द
       *[other] { $words } शब्द
    })
digest-draft = आपका पाठ अभी मसौदा है
digest-faulty = आपका पाठ पाठकों को नहीं दिखता, क्योंकि उसमें कुछ ठीक करना बाकी है
digest-corrections = { $count ->
        [one] एक सुधार अभी बताया नहीं गया ({ $days })
       *[other] कुछ सुधार अभी बताए नहीं गए ({ $days })
    }
digest-thanks = आपके काम के लिए धन्यवाद!

## On the command line

usage-unknown-translator = “{ $value }” नाम का कोई अनुवादक नहीं है। { $known ->
        [none] pipeline.toml में किसी का नाम नहीं है।
       *[other] अनुवादक ये हैं: { $known }।
    }
help-status-translator = केवल वह काम जो इस अनुवादक (पहचान या नाम) के ज़िम्मे है; “--format md” के साथ पत्र के रूप में
