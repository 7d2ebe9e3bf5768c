site-name = ساحل کی پتنگیں
topic-wind = ہوا
