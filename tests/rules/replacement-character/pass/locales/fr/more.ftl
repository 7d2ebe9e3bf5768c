late = Retardé
