### Releases: publishing, going back, and what is there.
### The glossary stands in cli.ftl.

## Help

help-rollback = Remettre en ligne des parutions antérieures, et les y garder
help-releases = Afficher ce qui est publié, et à quoi l’on peut revenir
help-archive = Réunir aussi chaque site en un seul fichier, <section>.tar.zst
help-dry-run = Afficher seulement ce qui changerait, sans rien changer
help-unpin = Permettre de nouveau des parutions aux sections revenues en arrière
help-patience = Durée d’attente de la fin d’une autre publication [par défaut : 0]
help-to-release = Parution à mettre en ligne [par défaut : celle qui était en ligne auparavant]
help-releases-dir = Dossier des parutions [par défaut : public]
help-verify = Comparer chaque fichier avec ce qui a été publié

## Publishing

publish-would-release = { $section } : deviendrait la parution { $release } ; ajoutés : { $added }, modifiés : { $changed }, retirés : { $removed }.
publish-pinned = { $section } : fixée à la parution { $release }, donc rien de nouveau n’est mis en ligne (ajoutés : { $added }, modifiés : { $changed }, retirés : { $removed }). « hexapla publish --unpin » publie ces changements.
publish-pinned-elsewhere = { $section } : { $live ->
        [none] rien n’est en ligne
       *[other] la parution { $live } est en ligne
    }, alors que la parution { $release } est fixée. Lancez « hexapla rollback --section { $section } --to { $release } » pour la mettre en ligne, ou « hexapla publish --unpin ».
publish-unpinned = { $section } : n’est plus fixée à la parution { $release }.
publish-would-unpin = { $section } : ne serait plus fixée à la parution { $release }.
publish-state-unknown = { $section } : « { $path } » est incompréhensible. Ce fichier dit si la section est fixée à une parution ; rien n’a donc été modifié. Remettez-le dans son état antérieur, ou supprimez-le : la section n’est alors pas fixée.
publish-leftover = { $section } : « { $path } » ne sert plus et n’a pas pu être supprimé : { $detail }. C’est sans danger ; la prochaine publication essaiera de nouveau.
locked = { $host ->
        [none] Quelqu’un d’autre est en train de publier dans « { $path } ».
       *[other] Le processus { $pid } sur « { $host } » publie dans « { $path } » depuis { $since }.
    } Rien n’a été modifié. Attendez la fin, ou laissez « --wait 60 » attendre jusqu’à 60 secondes.
locked-waiting = { $host ->
        [none] Quelqu’un d’autre est en train de publier dans « { $path } ».
       *[other] Le processus { $pid } sur « { $host } » publie dans « { $path } » depuis { $since }.
    } En attente de la fin…

## Going back

rollback-done = { $section } : la parution { $release } est de nouveau en ligne, et fixée. Rien de plus récent n’est mis en ligne jusqu’à « hexapla publish --unpin ».
rollback-stays = { $section } : la parution { $release } était déjà en ligne ; elle est maintenant fixée. Rien de plus récent n’est mis en ligne jusqu’à « hexapla publish --unpin ».
rollback-nothing = { $section } : aucune parution ne précède la parution { $release }. « hexapla releases » montre celles qui existent.
rollback-nothing-live = { $section } : rien n’est en ligne, il n’y a donc rien d’où revenir. Indiquez avec « --to » la parution voulue ; « hexapla releases » montre celles qui existent.
rollback-unknown = { $section } : cette parution n’existe pas. Parutions existantes : { $known }.
rollback-damaged = { $section } : la parution { $release } est endommagée et n’a pas été mise en ligne : { $files ->
        [one] { $files } fichier n’est plus tel qu’il a été publié.
       *[other] { $files } fichiers ne sont plus tels qu’ils ont été publiés.
    } Choisissez-en une autre avec « --to » ; « hexapla releases --verify » montre lesquelles sont intactes.
rollback-failed = { $section } : impossible de revenir en arrière : { $detail }. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans « { $path } », puis réessayez.
rollback-assets = { $section } : certaines images et feuilles de style des pages plus récentes n’ont pas pu être gardées pour les lecteurs qui ont une telle page ouverte : { $detail }.
rollback-which-section = Indiquez avec « --section » quelle section est visée : chacune numérote ses propres parutions. Sections existantes : { $known }.
usage-unknown-delivered = Rien n’a été publié pour une section « { $value } ». Sections existantes : { $known }.

## What is there

releases-none = Il n’y a pas de parution dans « { $path } ». « hexapla publish » crée la première.
# hexapla: same
releases-heading-section = Section
releases-heading-release = Parution
releases-heading-made = Date
releases-heading-files = Fichiers
releases-heading-size = Taille
releases-heading-state = État
releases-size = { $size } ko
releases-whole = Chaque fichier est tel qu’il a été publié.
releases-live-missing = { $section } : la parution { $release } devrait être en ligne et manque : les lecteurs ne trouvent rien. Lancez « hexapla publish », ou « hexapla rollback ».
release-live = en ligne
release-pinned = fixée
# The release that “hexapla rollback” would make live.
release-before = en ligne auparavant
release-damaged = endommagée
release-damage = { $section }, parution { $release } : « { $path } » { $flaw ->
        [missing] manque
        [unreadable] ne peut pas être lu
       *[changed] n’est pas ce qui a été publié
    }.
release-damage-more = { $section }, parution { $release } : { $more ->
        [one] { $more } autre fichier endommagé
       *[other] { $more } autres fichiers endommagés
    }.

## Archives

archive-done = { $section } : archive « { $path } ».
archive-changed = « { $path } » n’a pas été écrit : des fichiers du site généré ont changé entre-temps. Générez-le de nouveau.
