site-name = صانعو الطائرات الورقية
site-tagline = طائرات من كل البلدان
topic-report = تقرير
