topic-report = Rapport
