site-name = 国際凧職人連盟 日本支部
site-tagline = 日本の凧づくり、作業台から空へ
