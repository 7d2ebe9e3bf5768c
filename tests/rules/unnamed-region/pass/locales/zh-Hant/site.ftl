site-name = 風箏
site-tagline = 各國的風箏
topic-report = 報告
region-GB-SCT = 蘇格蘭
