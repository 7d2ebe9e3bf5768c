site-name = Fill in
