late = { -late }
-late = En retard
