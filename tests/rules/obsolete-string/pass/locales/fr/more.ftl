late = { -lateness }
-lateness = En retard
