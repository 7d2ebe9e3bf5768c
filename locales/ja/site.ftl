site-name = 国際凧職人連盟
site-tagline = 凧と、作り手と、風と
footer-about = 国際凧職人連盟は、凧を作る人、教える人、揚げる人が世界各地の支部に集う団体です。
topic-university = オンライン大学
topic-teaching = 教育
topic-craft = 技
topic-community = コミュニティ
topic-safety = 安全
