fair = The fair of MÃ¼nster
