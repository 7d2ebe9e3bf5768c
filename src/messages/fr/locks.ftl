### Locks, and the commands that write them: record, accept, approve, mv.
### The glossary stands in cli.ftl.

## What is wrong with a lock

damaged-lock = { $what ->
        [foreign] Ce fichier n’est pas un fichier de suivi que Hexapla puisse lire.
        [newer] Une version plus récente de Hexapla a écrit ce fichier de suivi, et cette version-ci ne peut pas le lire.
        [barred] Là où devrait être le fichier de suivi de cette traduction, il y a autre chose qu’un fichier.
        [gone] { $lines ->
            [one] Une ligne de ce fichier de suivi a disparu.
           *[other] { $lines } lignes de ce fichier de suivi ont disparu.
        }
        [torn] Ce fichier de suivi s’arrête au milieu.
       *[line] { $lines ->
            [one] La ligne { $line } de ce fichier de suivi n’est plus telle qu’elle a été écrite.
           *[other] { $lines } lignes de ce fichier de suivi ne sont plus telles qu’elles ont été écrites, la première étant la ligne { $line }.
        }
    }
    .why = On ne peut pas en déduire si ces paragraphes de la traduction sont à jour ; leur état passe pour inconnu.
    .help = { $what ->
        [newer] Installez la version plus récente de Hexapla. « hexapla record » laisse ce fichier de suivi tel quel.
        [barred] Déplacez ailleurs ce qui s’y trouve, et mettez-y le fichier de suivi lui-même, si quelqu’un l’a encore. « hexapla record » n’y touche pas.
       *[other] Remettez le fichier tel qu’il était. Si personne ne l’a plus, comparez la traduction avec son original, puis lancez « hexapla accept » pour elle.
    }
conflicted-lock = Ce fichier de suivi porte les marques d’une fusion inachevée (ligne { $line }).
    .why = Là où les deux côtés se contredisent, personne ne sait lequel a raison ; l’état de ces paragraphes passe pour inconnu.
    .help = Achevez la fusion dans l’article lui-même, puis lancez « hexapla record » : le fichier de suivi est récrit à partir des deux côtés.
orphan-lock = Ce fichier de suivi ne correspond à aucune traduction existante.
    .why = C’est peut-être la seule trace de l’origine d’un texte qui a été déplacé et modifié en même temps.
    .help = Si l’article a été déplacé, déplacez-le avec « hexapla mv ». Si la traduction a disparu pour de bon, supprimez le fichier de suivi.
source-locale-moved = Selon son fichier de suivi, cette traduction a été faite d’après le texte en « { $then } », mais elle est maintenant comparée avec celui en « { $now } ».
    .why = Ce qui a été fait d’après un texte ne dit rien d’un texte dans une autre langue ; l’état de toute la traduction passe pour inconnu.
    .help = Si elle est toujours faite d’après le texte en « { $then } », indiquez-le de nouveau : sous « translated-from » dans la traduction, ou sous « source » si l’original de l’article a changé. Sinon, comparez-la avec le texte en « { $now } », puis lancez « hexapla accept » pour elle.
lock-behind = Le fichier de suivi ne dit pas encore ce qui a changé dans « { $article } » ({ $locale }).
    .why = Tant que ce n’est pas enregistré, ni le jour du changement ni l’ancien texte ne sont conservés.
    .help = Lancez « hexapla record », puis validez dans git le dossier « lock » avec les textes.

## Commands

help-record = Enregistrer d’après quoi chaque traduction a été faite
help-accept = Confirmer qu’une traduction dit ce que dit son original
help-approve = Approuver une traduction exactement telle qu’elle est
help-mv = Déplacer un article avec ses fichiers de suivi, et rediriger ses anciennes adresses
help-record-article = Articles à enregistrer ; tous si aucun n’est nommé
help-one-article = L’article
help-one-locale = Langue de la traduction
help-record-locale = Cette langue seulement (option répétable)
help-record-line = Seulement le paragraphe où se trouve cette ligne de la traduction (option répétable)
help-record-minor = Indiquer que le changement de l’original est mineur : les traductions restent à jour malgré lui
help-record-stale = Indiquer que la traduction est dépassée, quoi qu’en dise le fichier de suivi
help-from-git = Prendre l’original tel qu’il était dans git lors du dernier vrai changement de chaque traduction
help-record-dry-run = Ne rien écrire, et afficher ce qui serait écrit
help-accept-all = Aussi les paragraphes que l’on sait dépassés, et ceux que l’original a supprimés et que la traduction garde
help-locked = Échouer si un fichier de suivi manque ou est en retard
help-mv-from = L’identifiant de l’article
help-mv-to = Son nouvel identifiant

## What they say

record-heading-locale = Langue
record-heading-owed = Reste à faire
list-separator = ,{ " " }
owed-stale = dépassés : { $count }
owed-minor = { $count ->
        [one] { $count } changement mineur
       *[other] { $count } changements mineurs
    }
owed-taken-back = à supprimer : { $count }
owed-missing = manquants : { $count }
owed-markup = { $count ->
        [one] { $count } lien à corriger
       *[other] { $count } liens à corriger
    }
owed-unknown = inconnus : { $count }
owed-assumed = présumés à jour : { $count }
owed-extra = en trop : { $count }
record-more = … et { $count ->
        [one] { $count } autre traduction
       *[other] { $count } autres traductions
    }. Voir « hexapla status ».
record-done = { $locks ->
        [0] Chaque fichier de suivi dit ce qui est ; rien n’a été écrit.
        [one] { $locks } fichier de suivi écrit, dont { $new } nouveau.
       *[other] { $locks } fichiers de suivi écrits, dont nouveaux : { $new }.
    }
record-minor-done = { $count ->
        [0] Aucun paragraphe n’est dépassé ; rien n’était à maintenir à jour.
        [one] { $count } paragraphe maintenu à jour malgré un changement mineur.
       *[other] { $count } paragraphes maintenus à jour malgré un changement mineur.
    }
record-stale-done = { $count ->
        [0] Aucun paragraphe n’a été marqué : ceux dont il s’agit sont déjà dépassés ou manquants.
        [one] { $count } paragraphe marqué comme dépassé.
       *[other] { $count } paragraphes marqués comme dépassés.
    }
accept-done = { $count ->
        [0] Il n’y avait rien à confirmer.
        [one] { $count } paragraphe confirmé.
       *[other] { $count } paragraphes confirmés.
    } { $left ->
        [0] { $taken ->
            [0] { $open ->
                [0] { $missing ->
                    [0] Il ne reste rien de dépassé.
                    [one] Il manque { $missing } paragraphe dans la traduction.
                   *[other] Il manque { $missing } paragraphes dans la traduction.
                }
                [one] Il reste { $open } paragraphe à confirmer.
               *[other] Il reste { $open } paragraphes à confirmer.
            }
            [one] Il reste { $taken } paragraphe à supprimer, car l’original l’a supprimé ; « --all » dit que la traduction le garde.
           *[other] Il reste { $taken } paragraphes à supprimer, car l’original les a supprimés ; « --all » dit que la traduction les garde.
        }
        [one] { $left } paragraphe reste dépassé ; « --all » le confirme aussi.
       *[other] { $left } paragraphes restent dépassés ; « --all » les confirme aussi.
    }
approve-done = { $count ->
        [0] Ce texte était déjà approuvé.
       *[other] Texte approuvé exactement tel qu’il est. Tout changement du texte annulera l’approbation.
    }
record-unwritten = { $nothing ->
        [recorded] Rien n’a été enregistré.
        [carried] Aucun paragraphe n’a été maintenu à jour.
        [marked] Aucun paragraphe n’a été marqué.
        [confirmed] Aucun paragraphe n’a été confirmé.
        [approved] Le texte n’a pas été approuvé.
       *[no] Cela ne vaut pas pour tous.
    } { $count ->
        [one] { $count } fichier de suivi n’a pas pu être écrit, et dit ce qu’il disait avant.
       *[other] { $count } fichiers de suivi n’ont pas pu être écrits, et disent ce qu’ils disaient avant.
    }
record-dry-run = Rien n’a été écrit : ce n’était qu’un essai.
record-busy = Un autre processus de Hexapla écrit ici des fichiers de suivi, et n’a pas terminé au bout de { $seconds } secondes. Attendez qu’il ait terminé, puis relancez cette commande.
record-left = « { $path } » a été laissé tel quel : { $what ->
        [newer] une version plus récente de Hexapla l’a écrit. Installez-la.
        [unreadable] il est impossible de le lire. Réglez ce problème, puis relancez « hexapla record ».
       *[barred] il y a là autre chose qu’un fichier, ou bien il est impossible de lire son dossier. Réglez ce problème, puis relancez « hexapla record ».
    }
record-recovered = { $count ->
        [one] { $count } fichier de suivi avait disparu : ce que l’on savait vient d’une copie de ce fichier ou de l’article.
       *[other] { $count } fichiers de suivi avaient disparu : ce que l’on savait vient de copies de ces fichiers ou de leurs articles.
    }
record-shallow = Cette copie du dépôt n’a pas tout l’historique : elle ne permet pas de dire d’après quoi { $count ->
        [one] { $count } traduction a été faite.
       *[other] { $count } traductions ont été faites.
    } Lancez « git fetch --unshallow », puis relancez « hexapla record --from-git ».
record-unkept = Impossible d’écrire « { $path } » : { $detail }. Les fichiers de suivi sont justes malgré tout ; mais d’anciens textes pourraient être introuvables ici plus tard.
record-failed = Impossible d’écrire « { $path } » : { $detail }.
record-no-variant = Il n’y a pas de traduction lisible de « { $article } » en « { $locale } ».
usage-bad-line = « { $value } » n’est pas un numéro de ligne ; les lignes se comptent à partir de 1.
record-no-paragraph = Aucun paragraphe de la traduction ne se trouve à la ligne { $line }. Rien n’a été écrit.
record-needs-article = Avec « { $option } », il faut savoir de quels articles il s’agit. Nommez-les aussi.
locked-behind = { $count ->
        [one] { $count } fichier de suivi manque ou est en retard
       *[other] { $count } fichiers de suivi manquent ou sont en retard
    }, ce que « --locked » n’admet pas. Lancez « hexapla record » et validez dans git le dossier « lock ».
record-no-history = { $what ->
        [no-git] Le programme « git » est introuvable ; on ne peut donc rien tirer d’un historique. Installez-le, puis relancez cette commande.
        [no-repository] Ce réseau n’est pas dans un dépôt git ; il n’y a donc pas d’historique dont on puisse tirer quelque chose. « hexapla record » sans « --from-git » tient toute traduction pour à jour telle qu’elle est maintenant.
        [no-commits] Le dépôt git n’a encore aucun commit. « hexapla record » sans « --from-git » tient toute traduction pour à jour telle qu’elle est maintenant.
       *[failed] Impossible de lire l’historique : { $detail }. Rien n’a été enregistré. « git fsck » dit ce qui est endommagé ; réparez-le ou clonez de nouveau le dépôt, puis relancez cette commande. Sans « --from-git », toute traduction passerait pour à jour.
    }

help-mv-dry-run = Ne rien déplacer, et afficher ce qui serait déplacé
mv-done = « { $from } » est devenu « { $to } » : { $files ->
        [one] { $files } fichier déplacé
       *[other] { $files } fichiers déplacés
    }, fichiers de suivi compris. { $redirects ->
        [0] Ses adresses restent les mêmes.
        [one] Son ancienne adresse mène à la nouvelle dans { $redirects } version.
       *[other] Ses anciennes adresses mènent aux nouvelles dans { $redirects } versions.
    }
mv-relinked = { $count ->
        [one] { $count } lien modifié
       *[other] { $count } liens modifiés
    } dans { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }, pour mener au même endroit qu’avant.
mv-begun = Un déplacement déjà commencé a été poursuivi.
mv-absolute = « { $id } » ne peut pas être l’identifiant d’un article : un identifiant ne commence pas par une barre oblique. Vouliez-vous dire « { $near } » ?
mv-moves = { $from } → { $to }
mv-relinks = { $path } : le lien « { $was } » devient « { $now } »
mv-redirects = { $path } : l’ancienne adresse mène à la nouvelle
mv-dry-run = Rien n’a été déplacé : ce n’était qu’un essai.
mv-follower = Dans « { $path } », « { $link } » ne mène plus là où il menait. Modifiez ce lien.
mv-followers-more = … et { $count ->
        [one] { $count } autre lien qui ne mène plus là où il menait.
       *[other] { $count } autres liens qui ne mènent plus là où ils menaient.
    } « hexapla check » les indique.
mv-taken = « { $path } » existe déjà. Rien n’a été déplacé. Choisissez un autre identifiant, ou déplacez ce fichier ailleurs.
mv-nothing = Impossible de déplacer « { $article } » : aucun de ses fichiers n’a l’identifiant de l’article dans son chemin.
mv-failed = Impossible de déplacer « { $path } » : { $detail }. Ce qui a été déplacé avant lui l’est bien ; relancez « hexapla mv » quand le problème sera réglé.
