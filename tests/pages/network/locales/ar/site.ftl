site-name = طائرات على الحافة
site-tagline = أخبار صانعي الطائرات الورقية
footer-about = هنا يلتقي صانعو الطائرات الورقية.
topic-handwerk = الحرفة
topic-wetter = الطقس
