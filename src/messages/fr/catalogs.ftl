
label-reference = dans l’original
label-text = ici
missing-value = « { $id } » n’a pas de texte propre, alors que l’original en a un.
    .why = Rien ne s’afficherait à sa place. Le libellé n’est pas utilisé tant que le texte manque.
    .help = Écrivez la traduction après le « = ».
surplus-value = « { $id } » a un texte propre, alors que l’original n’en a pas.
    .why = Rien n’affiche ce texte. Le libellé n’est pas utilisé tant qu’il n’est pas corrigé.
    .help = Ce texte va peut-être après un des noms qui commencent par un point. Sinon, supprimez-le.
missing-attribute = Il manque à « { $id } » « .{ $attribute } », que l’original a.
    .why = Il manquerait une étiquette ou une indication. Le libellé n’est pas utilisé tant qu’elle manque.
    .help = Écrivez « .{ $attribute } = » avec sa traduction, en retrait, sur une ligne à part sous le libellé.
surplus-attribute = « { $id } » a « .{ $attribute } », que l’original n’a pas.
    .why = Rien ne l’affiche. Le libellé n’est pas utilisé tant qu’il n’est pas corrigé.
    .help = { $near ->
        [none] Supprimez-le, ou donnez-lui le nom qu’il a dans l’original.
       *[other] Vouliez-vous dire « .{ $near } » ?
    }
duplicate-attribute = « { $id } » a deux fois « .{ $attribute } ».
    .why = Les lecteurs ne voient que le dernier.
    .help = Supprimez l’un des deux.
duplicate-form = « { $id } » a deux fois la forme « [{ $form }] » dans un même choix.
    .why = C’est toujours la première qui est prise ; personne ne voit jamais la seconde.
    .help = Supprimez l’une des deux, ou donnez-lui le nom voulu.
missing-reference = « { $id } » n’affiche pas « { $reference } » aussi souvent que l’original{ $forms ->
        [none] {""}
       *[other] {" "}(dans { $forms })
    }.
    .why = Un nom conservé en un seul endroit manque ici, ou y est écrit à la main.
    .help = Mettez « {"{"} { $reference } {"}"} » à sa place dans la phrase.
surplus-reference = « { $id } » affiche « { $reference } », ce que l’original ne fait pas ici, ou pas aussi souvent{ $forms ->
        [none] {""}
       *[other] {" "}(dans { $forms })
    }.
    .why = Si le nom est mal tapé, il n’y a rien à sa place.
    .help = { $near ->
        [none] Utilisez ce que l’original utilise.
       *[other] Vouliez-vous dire « { $near } » ?
    }
uneven-variable = { $case ->
        [fewer] « { $id } » n’affiche pas la valeur « {"$"}{ $variable } » aussi souvent que l’original{ $forms ->
            [none] {""}
           *[other] {" "}(dans { $forms })
        }.
       *[other] « { $id } » affiche la valeur « {"$"}{ $variable } » plus souvent que l’original{ $forms ->
            [none] {""}
           *[other] {" "}(dans { $forms })
        }.
    }
    .why = Dans certains cas, elle manquerait aux lecteurs, ou ils la liraient deux fois.
    .help = Affichez-la une fois dans chaque forme, comme l’original. Une forme qui ne sert qu’à un seul nombre peut le dire en toutes lettres.
missing-plural = « { $id } » n’a pas de forme pour { $missing }, et « { $locale } » en a besoin.
    .why = Pour certains nombres, les lecteurs verraient une forme fausse.
    .help = Les pluriels de cette langue sont : { $known }. Ajoutez une forme pour chacun de ceux qui manquent.
compact-plural = « { $id } » n’a pas la forme « [{ $form }] », pour les nombres comme « 1 million ».
    .why = En « { $locale } », les millions ont une forme à eux.
    .help = Ajoutez cette forme si le nombre peut devenir aussi grand. Sinon, il n’y a rien à faire.
unselected-plural = « { $id } » a une seule forme pour tous les nombres « {"$"}{ $variable } » ; l’original en a plusieurs.
    .why = En « { $locale } » aussi, les mots changent avec le nombre ; la phrase serait donc fausse pour certains nombres.
    .help = Donnez-lui un choix d’après « {"$"}{ $variable } », avec ces formes : { $known }. Si la phrase est juste pour tous les nombres, laissez-la.
term-name-taken = « { $id } » porte le nom du terme « -{ $id } ».
    .why = Un seul des deux peut être affiché ; l’autre est perdu. La chaîne n’est pas utilisée tant qu’elle n’a pas un autre nom.
    .help = Donnez un autre nom à l’un des deux, dans toutes les langues.
replacement-character = Une lettre de « { $id } » a été perdue : un caractère de remplacement est à sa place.
    .why = Le fichier a été lu un jour dans un mauvais encodage, puis enregistré.
    .help = Écrivez la lettre qui convient, et cherchez-en d’autres dans ce fichier.
obsolete-string = L’original n’a plus de libellé « { $id } ».
    .why = Rien ne l’affiche, et il ne compte pas comme traduit.
    .help = { $near ->
        [none] Supprimez-le.
       *[other] Supprimez-le. Ou vouliez-vous dire « { $near } » ?
    }
untranslated-string = { $case ->
        [missing] « { $id } » manque en « { $locale } ».
        [part] Une partie de « { $id } » dit mot pour mot la même chose que l’original.
       *[other] « { $id } » dit mot pour mot la même chose que l’original.
    }
    .why = { $case ->
        [part] Les lecteurs trouveraient un texte dans une autre langue.
       *[other] Les lecteurs trouveraient un texte dans une autre langue. Il ne compte pas comme traduit.
    }
    .help = { $case ->
        [missing] { $file ->
            [none] Ajoutez-le à un fichier de « { $locale } ».
           *[other] Traduisez-le dans « { $file } ».
        }
       *[other] Traduisez-le. S’il est le même exprès, écrivez « # hexapla: same » sur la ligne du dessus.
    }
broken-markup = { $case ->
        [unclosed] Dans « { $id } », « <{ $name }> » commence et ne finit pas.
        [unopened] Dans « { $id } », « </{ $name }> » finit ce qui n’a pas commencé.
        [crossed] Dans « { $id } », « </{ $element }> » vient avant la fin de « <{ $name }> », qui a commencé à l’intérieur.
        [unfinished] Dans « { $id } », il manque « > » à la fin de la balise « { $name } ».
        [unquoted] Dans « { $id } », la valeur de « { $name } » dans « <{ $element }> » n’est pas entre guillemets.
        [quote] Dans « { $id } », les guillemets autour de la valeur de « { $name } » dans « <{ $element }> » ne sont jamais fermés.
        [bare] Dans « { $id } », « { $name } » dans « <{ $element }> » n’est pas un nom avec une valeur.
        [twice] Dans « { $id } », « <{ $element }> » a deux fois « { $name } ».
        [void-end] Dans « { $id } », « </{ $name }> » finit ce qui n’a pas de fin : « <{ $name }> » va seul.
        [self-closed] Dans « { $id } », « <{ $name }/> » a besoin de sa propre balise de fin.
        [entity] Dans « { $id } », « { $name } » tient lieu d’un caractère, et il manque « ; » à la fin.
        [entity-name] Dans « { $id } », « { $name } » ne tient lieu d’aucun caractère.
        [run-on] Dans « { $id } », une page prend « { $name } » pour le début d’un caractère.
        [comment] Dans « { $id } », ce qui suit « { $name } » est un commentaire, qu’aucun lecteur ne voit.
        [unseen] Dans « { $id } », « { $name } » n’est rien qui puisse figurer dans un texte.
        [nameless] Dans « { $id } », « { $name } » commence la fin d’une balise sans la nommer.
        [filled] Dans « { $id } », ce qui est inséré après « < » serait pris pour une balise.
        [space] Dans « { $id } », il manque une espace devant « { $name } » dans « <{ $element }> ».
       *[other] Dans « { $id } », « { $name } » commence comme une balise et n’en est pas une.
    }
    .why = Dans une page, tout ce qui suit s’afficherait mal, ou disparaîtrait.
    .help = Comparez avec l’original. À chaque « <b> » répond un « </b> », et ce qui commence en dernier finit en premier.
markup-differs = { $case ->
        [extra] « { $id } » a « { $tag } » plus souvent que l’original{ $forms ->
            [none] {""}
           *[other] {" "}(dans { $forms })
        }.
       *[other] « { $id } » n’a pas « { $tag } » aussi souvent que l’original{ $forms ->
            [none] {""}
           *[other] {" "}(dans { $forms })
        }.
    }
    .why = Un lien ou une mise en relief manquerait, ou serait au mauvais endroit.
    .help = Utilisez les mêmes balises que l’original, chacune autour des mots auxquels elle s’applique.
lost-element = { $case ->
        [extra] « { $id } » a un élément nommé « { $name } », que l’original n’a pas.
       *[other] « { $id } » a perdu l’élément nommé « { $name } »{ $forms ->
            [none] {""}
           *[other] {" "}(dans { $forms })
        }.
    }
    .why = La page y met son propre lien ou son propre bouton ; sans ce nom, les lecteurs n’ont rien sur quoi cliquer.
    .help = { $near ->
        [none] Copiez la balise de l’original avec son « data-l10n-name », qui ne se traduit pas.
       *[other] Vouliez-vous dire « { $near } » ? Ce nom ne se traduit pas.
    }
reference-cycle = « { $id } » ramène à lui-même : { $way }.
    .why = Cela n’aurait pas de fin ; il est donc impossible de l’afficher.
    .help = Écrivez le texte en entier dans l’un de ces libellés.
unknown-option = { $case ->
        [option] « { $function } » n’a pas d’option « { $option } ».
        [value] « { $function } » n’admet pas « { $value } » pour « { $option } ».
        [missing] « { $function } » a besoin de l’option « { $option } ».
        [few] « { $function } » ne reçoit rien à traiter.
       *[other] « { $function } » reçoit plus que ce qui est admis.
    }
    .why = La valeur ne serait pas écrite comme prévu, ou pas du tout. Le texte n’est pas utilisé tant que ce n’est pas corrigé.
    .help = { $case ->
        [option] { $near ->
            [none] Les options possibles sont : { $known }.
           *[other] Vouliez-vous dire « { $near } » ?
        }
        [value] { $near ->
            [none] Les valeurs admises sont : { $known }.
           *[other] Vouliez-vous dire « { $near } » ?
        }
       *[other] Comparez avec l’original. Les noms des options ne se traduisent pas.
    }
typewriter-mark = « { $id } » contient « { $mark } », le signe des machines à écrire.
    .why = Les traducteurs le recopient dans toutes les langues.
    .help = Écrivez « ’ » pour une apostrophe, “ et ” autour d’une citation, « … » pour trois points.
placeable-spacing = Dans « { $id } », « { $name } » est entre ses accolades sans espace de chaque côté, ou avec plus d’une.
    .why = Avec des espaces, les traducteurs voient d’un coup d’œil ce qui est du texte et ce qui n’en est pas.
    .help = Écrivez « {"{"} { $name } {"}"} », avec les signes qu’il porte.
odd-id = { $case ->
        [length] Le nom « { $id } » dépasse { $limit } caractères.
        [short] Le nom « { $id } » compte moins de { $limit } caractères, le minimum que ce réseau demande.
       *[other] Le nom « { $id } » n’est pas fait de lettres minuscules, de chiffres et de traits d’union.
    }
    .why = Les noms se tapent à la main ; ceux qui se ressemblent se retrouvent plus facilement.
    .help = Nommez-le d’après l’endroit où il s’affiche : « nav-home ».
undocumented-variable = Aucun commentaire ne dit ce qu’est « {"$"}{ $variable } » dans « { $id } ».
    .why = Un traducteur ne peut pas savoir si c’est un nom, un nombre ou une date, et la grammaire en dépend.
    .help = Écrivez au-dessus : « # ${ $variable }: … ».
misplaced-comment = { $case ->
        [file] Ce commentaire sur le fichier entier est placé après le premier libellé.
        [blank] Ce commentaire sur un groupe ou un fichier touche la ligne du dessus ou du dessous.
       *[other] Ce commentaire sur un groupe n’a aucun libellé en dessous.
    }
    .why = Les traducteurs le voient avec les mauvais libellés, ou ne le voient pas.
    .help = { $case ->
        [file] Placez-le tout en haut, ou écrivez « ## » pour un groupe.
        [blank] Laissez une ligne vide avant et après.
       *[other] Placez-le au-dessus des libellés dont il parle, ou supprimez-le.
    }
hard-coded-brand = { $term ->
        [none] « { $id } » écrit le nom « { $name } » en toutes lettres.
       *[other] « { $id } » écrit « { $name } » en toutes lettres, alors qu’il y a « { $term } » pour cela.
    }
    .why = Si le nom change, ou si une langue le décline, ce libellé ne suit pas.
    .help = { $term ->
        [none] Écrivez-le une seule fois, dans un terme comme « -name », et renvoyez-y.
       *[other] Écrivez « {"{"} { $term } {"}"} » à la place.
    }
typed-number = « { $id } » contient un nombre écrit tel quel sous « [{ $form }] », et « { $locale } » emploie aussi cette forme pour { $other }.
    .why = Pour { $other } aussi, les lecteurs liraient ce nombre-là.
    .help = Affichez la valeur dans cette forme aussi, ou écrivez une forme « [{ $other }] » pour l’autre nombre. Si { $other } ne se présente jamais, il n’y a rien à faire.
