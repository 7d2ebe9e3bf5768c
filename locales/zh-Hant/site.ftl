site-name = 國際風箏匠人聯盟
site-tagline = 風箏、做風箏的人，與托起風箏的風
footer-about = 國際風箏匠人聯盟在世界各地設有分會，凝聚製作風箏、傳授技藝與放飛風箏的人。
topic-university = 線上大學
topic-teaching = 教學
topic-craft = 工藝
topic-community = 社群
topic-safety = 安全

# Regions of which CLDR has no name in this language.
region-GB-ENG = 英格蘭
region-GB-SCT = 蘇格蘭
region-GB-WLS = 威爾斯
