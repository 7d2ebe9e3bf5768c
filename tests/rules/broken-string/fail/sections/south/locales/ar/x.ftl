nav-home = { nav-articles }
nav-articles = { nav-home }
