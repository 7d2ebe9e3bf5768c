help-restore = किसी फ़ाइल के पिछले रूपों की सूची देखें, या उनमें से एक वापस लाएँ
help-restore-path = फ़ाइल, नेटवर्क के फ़ोल्डर से
help-restore-id = रूप की संख्या; न बताने पर, यदि कई रूप हों, तो उनकी सूची दिखती है

restore-heading-id = रूप
restore-heading-time = कब रखा गया
restore-heading-bytes = बाइट
restore-heading-lines = पंक्तियाँ
restore-heading-why = क्यों रखा गया
restore-why = { $why ->
        [merged] इसमें दूसरा पाठ मिलाया गया
        [restored] इसकी जगह पिछला रूप वापस लाया गया
        [removed] इसे हटाया गया
       *[replaced] इसकी जगह दूसरे पाठ ने ली
    }
restore-choose = “hexapla restore { $path } { $id }” रूप { $id } को वापस लाता है।
restore-done = “{ $path }” का रूप { $id } अपनी जगह वापस आ गया।
restore-kept = पहले जो वहाँ था, वह रूप { $id } के तौर पर रखा गया है।
restore-same = “{ $path }” में पहले से ठीक यही है; कुछ नहीं लिखा गया।
restore-dry-run = “{ $path }” का रूप { $id } वापस लाया जाता; कुछ नहीं लिखा गया।
restore-none = “{ $path }” का कोई पिछला रूप नहीं रखा गया है।
restore-unknown = “{ $path }” का “{ $id }” नाम का कोई रूप नहीं है। ये हैं: { $known }।
restore-in-the-way = कुछ नहीं लिखा गया: “{ $path }” की जगह फ़ाइल के बजाय कुछ और है, या कोई लिंक वहाँ ले जाता है। पहले उसे हटाएँ।
