site-name = Encore
x = X
-x = Y
