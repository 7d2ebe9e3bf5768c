lates = En retard
