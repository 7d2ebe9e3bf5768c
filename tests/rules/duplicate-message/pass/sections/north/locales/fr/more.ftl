site-name = Encore
x = X
-y = Y
