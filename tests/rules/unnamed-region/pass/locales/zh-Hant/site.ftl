region-GB-SCT = 蘇格蘭
