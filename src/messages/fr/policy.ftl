### What an article must meet before it goes live, why it is shown or not, and what became of it
### afterwards: retractions and corrections.
### The glossary stands in cli.ftl.

## What can be wrong with the settings

out-of-range = « { $key } » vaut { $value } ; les valeurs possibles vont de { $low } à { $high }.
    .help = Écrivez un nombre entier compris entre ces bornes.
barrier-ends-first = La fin de la barrière (« until ») n’est pas postérieure au moment avant lequel rien n’est mis en ligne (« at »).
    .why = La barrière serait échue avant de commencer, et personne n’attendrait personne.
    .help = Indiquez un moment plus tardif sous « until », ou supprimez cette clé : la barrière n’a alors pas de fin.
idle-barrier = Cette barrière ne nomme aucune langue, et le type de l’article non plus.
    .why = Une barrière fait paraître des langues ensemble ; sans langue, elle ne retient rien, et l’article serait mis en ligne aussitôt.
    .help = Ajoutez « locales », la liste des langues qui s’attendent les unes les autres, ou supprimez la barrière.
keep-above-goal = « { $key } » vaut { $low }, plus que « { $other } », qui vaut { $high }.
    .why = On demanderait plus à ce qui est déjà en ligne qu’à ce qui doit l’être, et des articles pourraient disparaître aussitôt.
    .help = Donnez à « { $key } » un nombre qui ne dépasse pas { $high }.
locale-not-published = Aucune des sections concernées ne publie la langue « { $locale } ».
    .why = Cette langue ne serait jamais là : une barrière n’attendrait personne, une obligation ne vaudrait pour personne.
    .help = Choisissez parmi : { $known }. Ou ajoutez cette langue sous « locales » dans la section.
role-twice = La langue « { $locale } » figure à la fois sous « must » et sous « off ».
    .why = Elle ne peut pas manquer là où personne ne l’attend.
    .help = Supprimez-la de l’une des deux listes.
unknown-type = Le type « { $name } » n’existe pas.
    .why = Ce qui est demandé aux articles de ce type ne pourrait pas l’être de celui-ci.
    .help = { $near ->
        [none] Types existants : { $known }. Un nouveau type est une table « [types.…] » dans pipeline.toml.
       *[other] Vouliez-vous dire « { $near } » ? Types existants : { $known }.
    }

## What is owed

missing-required-variant = Les lecteurs de « { $section } » n’ont pas l’article « { $article } » en { $locale }, alors qu’il y est obligatoire{ $reason ->
        [none] : il n’a pas été traduit
       *[other] : la raison est « { $reason } »
    }.
    .why = Le réseau a promis cet article à ces lecteurs dans leur langue.
    .help = { $reason ->
        [none] Faites-le traduire dans ce fichier, ou retirez la langue de « must ».
       *[other] « hexapla why { $article } { $locale } » dit ce qui manque encore au texte.
    }
unknown-required-string = Aucun jeu de libellés ne contient le libellé « { $name } », demandé aux éditions.
    .why = Aucune édition ne peut l’avoir, si bien que rien de nouveau n’est mis en ligne nulle part.
    .help = { $near ->
        [none] Écrivez ce libellé dans la langue de référence du réseau, ou supprimez son nom de « required ».
       *[other] Vouliez-vous dire « { $near } » ? Sinon, écrivez ce libellé dans la langue de référence du réseau.
    }

## hexapla why
## The value says why an article is shown as it is, in a sentence; “.help” what would make it go live.
## $until is a moment in UTC, or a day; it is "none" where time alone changes nothing.

help-why = Dire pourquoi un article est en ligne ou non dans une langue, et ce qui y changerait quelque chose
help-why-article = L’identifiant de l’article
help-why-locale = La langue
help-why-section = Cette section seulement [par défaut : toutes celles qui publient la langue]
help-why-to = Dossier des parutions, qui disent ce qui est en ligne [par défaut : public]
why-heading = « { $article } » en { $locale }, section « { $section } »
why-live = Les lecteurs le voient dans leur langue.
why-parent = Les lecteurs voient le texte en { $shown } comme s’il était le leur.
why-gated = Il n’est pas en ligne : il lui manque encore quelque chose.
why-embargoed = Il n’est pas encore en ligne : il attend son heure.
why-withheld = Il est retenu.
why-retracted = Il a été retiré : un avis occupe sa place.
why-unscheduled = Cette édition ne le reprend pas.
why-meanwhile-labelled = En attendant, les lecteurs voient le texte en { $shown }, avec une mention de la langue.
why-meanwhile-link = En attendant, les lecteurs trouvent un lien vers le texte en { $shown }.
why-meanwhile-none = En attendant, les lecteurs ne voient rien.
why-no-edition = Aucune section ne publie { $locale }{ $section ->
        [none] .
       *[other] { " " }dans « { $section } ».
    }

reason-missing-variant = Il n’y a pas de texte en { $locale }.
    .help = Faites-le traduire dans le fichier « { $file } » ; « hexapla new variant { $article } { $locale } » en prépare un.
reason-draft = Le texte est encore un brouillon.
    .help = Quand il sera prêt, supprimez la ligne « draft = true » de « { $file } ».
reason-invalid = Quelque chose ne va pas dans ses fichiers : « { $code } ».
    .help = « hexapla check » montre l’endroit et dit que faire ; l’article sera mis en ligne une fois la faute corrigée.
reason-missing-headline = Le texte n’a pas de titre, et il en faut un.
    .help = Écrivez-en un sous « { $key } » dans « { $file } ».
reason-missing-standfirst = Le texte n’a pas de chapeau, et il en faut un.
    .help = Écrivez-en un sous « { $key } » dans « { $file } ».
reason-missing-teaser = Le texte n’a pas d’accroche, et il en faut une.
    .help = Écrivez-en une sous « { $key } » dans « { $file } ».
reason-missing-body = Il y a un titre, mais pas de texte en dessous.
    .help = Traduisez le texte dans « { $file } ».
reason-below-current = Sur cent paragraphes de l’original, { $percent } y sont à jour ; il en faut { $goal }.
    .help = Mettez à jour { $units ->
        [one] le paragraphe en retard
       *[other] les { $units } paragraphes en retard
    } ; « hexapla diff { $article } { $locale } » montre ce qui a changé.
reason-held-by-hysteresis = Sur cent paragraphes de l’original, { $percent } y sont à jour. Il en faudrait { $goal } si l’article était nouveau ; il est déjà en ligne, et le reste tant qu’il y en a { $keep }.
    .help = { $units ->
        [0] Comparez le texte avec l’original ; s’il dit la même chose, faites-le savoir : « hexapla accept { $article } { $locale } ».
        [one] Mettez à jour le paragraphe en retard.
       *[other] Mettez à jour les { $units } paragraphes en retard.
    }
reason-not-approved = Personne n’a approuvé le texte tel qu’il est.
    .help = Faites-le relire, puis lancez « hexapla approve { $article } { $locale } ».
reason-aged = { $units ->
        [one] Un paragraphe de l’original a changé, s’est ajouté ou a été supprimé
       *[other] { $units } paragraphes de l’original ont changé, se sont ajoutés ou ont été supprimés
    } { $since ->
        [none] récemment
       *[other] depuis le { $since }
    }, et le texte ne le dit pas encore{ $action ->
        [keep] ; c’est un petit retard, encore sans conséquence
        [banner] ; la page avertit qu’elle est peut-être en retard
       *[withhold] ; de tels textes sont retenus
    }{ $until ->
        [none] .
       *[other] . À partir du { $until }, il passera pour dépassé.
    }
    .help = Mettez-le à jour ; « hexapla diff { $article } { $locale } » montre ce qui a changé.
reason-outdated = { $units ->
        [one] Un paragraphe de l’original a changé, s’est ajouté ou a été supprimé
       *[other] { $units } paragraphes de l’original ont changé, se sont ajoutés ou ont été supprimés
    } { $since ->
        [none] il y a longtemps
       *[other] depuis le { $since }
    }, et le texte ne le dit pas{ $action ->
        [keep] .
        [banner] ; la page en avertit.
       *[withhold] ; de tels textes sont retenus.
    }
    .help = Mettez-le à jour ; « hexapla diff { $article } { $locale } » montre ce qui a changé.
reason-unknown-history = Personne n’a enregistré d’après quel état de l’original { $part ->
        [some] { $units ->
            [one] un paragraphe a été fait
           *[other] { $units } paragraphes ont été faits
        }
       *[whole] le texte a été fait
    }{ $action ->
        [keep] .
        [count] . Ce dont on ne sait rien ne compte pas comme à jour, et il faut que { $goal } paragraphes sur cent le soient.
        [banner] ; la page en avertit.
       *[withhold] ; de tels textes sont retenus.
    }
    .help = S’il dit ce que dit l’original, faites-le savoir : « hexapla accept { $article } { $locale } ».
reason-assumed = { $units ->
        [one] Un paragraphe a changé en même temps que son original, et est présumé
       *[other] { $units } paragraphes ont changé en même temps que leurs originaux, et sont présumés
    } à jour ; personne ne l’a confirmé.
    .help = Comparez le texte avec l’original ; s’ils disent la même chose, « hexapla accept { $article } { $locale } » le confirme.
reason-strings-below = Sur cent libellés autour des articles, { $percent } existent en { $locale } ; il en faut { $goal } avant toute mise en ligne.
    .help = Traduisez d’autres libellés ; « hexapla check » énumère ceux qui manquent.
reason-strings-held = { $lack ->
        [required] Un libellé obligatoire autour des articles manque en { $locale }. Il serait exigé si l’article était nouveau ; mais l’article est déjà en ligne.
       *[percent] Sur cent libellés autour des articles, { $percent } existent en { $locale } ; il en faudrait { $goal } si l’article était nouveau. Il est déjà en ligne.
    }
    .help = Traduisez les libellés ; « hexapla check » énumère ceux qui manquent.
reason-missing-string = Le libellé « { $id } » est obligatoire, et n’existe pas en { $locale }.
    .help = Ajoutez-le à un jeu de libellés en { $locale }.
reason-embargo = Il est sous embargo jusqu’au { $until }.
    .help = Publiez à nouveau après ce moment. Le moment est indiqué dans « { $meta } », ou dans les règles de publication.
reason-before-barrier = Il sera mis en ligne en même temps que les autres langues ({ $locales }), pas avant le { $until }.
    .help = Publiez à nouveau après ce moment.
reason-barrier-waiting = Les langues de cet article sont mises en ligne ensemble, et celles-ci ne sont pas prêtes : { $locales }.{ $until ->
        [none] {""}
       *[other] { " " }{ $otherwise ->
            [hold] Si elles ne sont pas prêtes le { $until }, toutes continueront d’attendre.
           *[partial] À partir du { $until }, celles qui sont prêtes seront mises en ligne sans elles.
        }
    }
    .help = Amenez ces langues à ce qui leur est demandé : « hexapla why » le dit pour chacune.
reason-barrier-hold = Les langues de cet article sont mises en ligne ensemble, et celles-ci sont en retard : { $locales }. Le délai est écoulé ; c’est à la rédaction de décider.
    .help = Amenez ces langues à ce qui leur est demandé ; ou retirez-les des « locales » de la barrière, ou donnez-lui « otherwise = "partial" ».
reason-grandfathered = Il est plus ancien que les règles : on ne lui demande que ce qu’il faut à tout texte.
reason-veto = Un véto de la rédaction le retient dans « { $section } ».
    .help = Il sera mis en ligne quand « veto » sera retiré de « { $meta } ».
reason-off = Rien de ce genre n’est attendu en { $locale } dans « { $section } ».
    .help = S’il doit y figurer, retirez la langue de « off ».
reason-not-addressed = L’article n’est pas destiné à « { $section } ».
    .help = S’il doit y figurer, ajoutez la section à « sections » dans « { $meta } ».
reason-retracted = Il a été retiré le { $date }.
    .help = Si c’était une erreur, supprimez « retracted » de « { $meta } ».
reason-slug-clash = Autre chose occupe déjà son adresse.
    .help = Donnez-lui un autre « slug » dans « { $file } ».

## Corrections, retractions, and what is simply gone

missing-correction = La correction du { $date } n’est pas annoncée en { $locale }.
    .why = Qui a lu le texte fautif dans cette langue a autant le droit de le savoir que les autres.
    .help = Écrivez ce qui a été corrigé sous « [corrections] » dans ce fichier : "{ $date }" = "…".
undeclared-correction = L’article ne connaît aucune correction du { $date }.
    .why = Elle n’est pas affichée, et elle n’est pas demandée aux autres langues.
    .help = Écrivez ce jour sous « corrections » dans « { $file } », ou corrigez-le ici.
idle-retraction = Il y a ici un motif de retrait, mais l’article n’est pas retiré.
    .why = Il reste en ligne, alors que quelqu’un semble croire le contraire.
    .help = Pour le retirer, écrivez le jour sous « retracted » dans « { $file } ». S’il ne doit pas être retiré, supprimez cette ligne.
vanished-article = L’article « { $article } » est en ligne sur { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, et son dossier a disparu.
    .why = Ses pages disparaîtront à la prochaine publication, sans un mot pour les lecteurs. Ce n’est pas un retrait en règle.
    .help = Remettez le dossier en place. Pour retirer l’article, écrivez « retracted » avec un jour dans son article.toml ; s’il a été déplacé, indiquez son ancienne adresse sous « redirect-from » là où il est maintenant.
vanished-variant = L’article « { $article } » est en ligne en { $locale }, et son fichier dans cette langue a disparu.
    .why = À la prochaine publication, sa page disparaîtra ou une autre langue prendra sa place, sans un mot pour les lecteurs.
    .help = Remettez le fichier en place. Pour retenir le texte, écrivez-y « draft = true » ; pour retirer l’article, écrivez « retracted » avec un jour dans son article.toml.

## In the status, in short. $value is what is behind the reason: a number of a hundred, languages, an id.

state-retracted = retirée
# $reason is one of the messages below.
to-do-policy = { $article } · { $locale } : { $reason } ({ $sections })
short-retracted = retirée ; un avis occupe sa place
short-before-barrier = prête ; attend son heure, avec d’autres langues
short-barrier-waiting = attend { $value }, pour une mise en ligne commune
short-barrier-hold = attend { $value } ; le délai est écoulé, c’est à la rédaction de décider
short-not-approved = pas prête : personne ne l’a approuvée
short-below-current = pas prête : { $value } paragraphes sur cent sont à jour
short-outdated = retenue : l’original dit autre chose
short-aged = retenue : l’original a changé récemment
short-unknown-history = retenue : personne n’a enregistré d’après quoi elle a été faite
short-strings-below = pas prête : { $value } libellés du site sur cent sont traduits
short-missing-string = pas prête : le libellé « { $value } » du site manque
reason-original-unread = L’original du texte n’est pas là ou ne peut pas être lu, si bien qu’on ne sait pas si le texte dit la même chose{ $action ->
        [keep] .
        [count] . Ce dont on ne sait rien ne compte pas comme à jour, et il faut que { $goal } paragraphes sur cent le soient.
        [banner]  ; la page en avertit.
       *[withhold]  ; de tels textes sont retenus.
    }{ " " }{ $recorded ->
        [no] Personne n’a enregistré d’après quoi le texte a été fait.
        [damaged] Le fichier de suivi du texte est lui aussi endommagé.
       *[yes] { $owed ->
            [0] Lors du dernier enregistrement, le texte était à jour.
            [one] Lors du dernier enregistrement, le texte n’était pas à jour pour un paragraphe de l’original.
           *[other] Lors du dernier enregistrement, le texte n’était pas à jour pour { $owed } paragraphes de l’original.
        }
    }
    .help = « hexapla check » dit ce qui ne va pas dans l’original ; dès que c’est corrigé, ce qui a été enregistré vaut de nouveau.
short-original-unread = retenue : son original n’est pas là ou ne peut pas être lu
