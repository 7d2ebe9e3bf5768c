
missing-argument = Le libellé « { $id } » demande la valeur « { $variable } », et ce gabarit ne la donne pas.
    .why = Sans elle, le texte ne peut pas être affiché, et aucune page ne peut être générée avec ce gabarit.
    .help = { $near ->
        [none] Donnez la valeur ici, ou retirez-la du libellé dans toutes les langues.
       *[other] Vouliez-vous dire « { $variable } » là où le gabarit donne « { $near } » ?
    }
surplus-argument = Ce gabarit donne au libellé « { $id } » la valeur « { $variable } », qu’il ne demande dans aucune langue.
    .why = Les lecteurs ne la voient nulle part.
    .help = { $near ->
        [none] Mettez la valeur dans le libellé, ou retirez-la du gabarit.
       *[other] Vouliez-vous dire « { $near } » ?
    }
unused-string = Rien n’affiche le libellé « { $id } ».
    .why = Il n’est traduit pour personne.
    .help = { $near ->
        [none] Supprimez-le dans toutes les langues. Si un gabarit devait l’afficher, corrigez le nom là-bas ou ici.
       *[other] Vouliez-vous dire « { $near } » ? Sinon, supprimez-le dans toutes les langues.
    }
