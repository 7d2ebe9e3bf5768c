late = Retard�
