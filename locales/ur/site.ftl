site-name = بین الاقوامی پتنگ ساز فیڈریشن
site-tagline = پتنگیں، انھیں بنانے والے اور وہ ہوا جو انھیں اڑاتی ہے
footer-about = بین الاقوامی پتنگ ساز فیڈریشن دنیا بھر میں اپنی قومی شاخوں کے ذریعے پتنگ بنانے، سکھانے اور اڑانے والوں کو یکجا کرتی ہے۔
topic-university = آن لائن یونیورسٹی
topic-teaching = تدریس
topic-craft = ہنر
topic-community = برادری
topic-safety = حفاظت
