site-name = Federação de Fabricantes de Pipas, Seção Brasileira
site-tagline = A arte da pipa no Brasil, da bancada ao céu
