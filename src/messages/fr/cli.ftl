### The command line.
###
### Glossary for every file of this folder: English = French.
### The network: network = réseau; section = section; edition = édition; article = article; original, source = original;
### variant = version (f.); unit = unité; revision = état de l’original; placement = placement; fact = donnée;
### placeable = valeur à insérer; string = libellé; message = message; catalog = jeu de libellés.
### A file: front matter = en-tête; headline = titre; heading = intertitre; standfirst = chapeau; teaser = accroche; slug = slug;
### credit = crédit; alternative text = texte de remplacement; footnote = note; id = identifiant; key = clé; value = valeur; lead image = image d’ouverture.
### Languages: locale, language = langue; language tag = code de langue; fallback = langue de repli; script = écriture; stand in = remplacer.
### Sites: address = adresse; theme = thème graphique; template = gabarit; topic = thème; listing = liste; feed = flux; redirect = redirection; host = serveur.
### Publishing: build = générer; publish = publier; release = parution; live = en ligne; bundle = paquet; manifest = manifeste; target = destination;
### roll back = revenir à une parution antérieure; pin = épingler; policy = règles de publication; lock file = fichier de suivi (.lock); lock = verrou.
### States (of a version, so feminine): missing = manquante; draft = brouillon; submitted = soumise; approved = approuvée; not ready = pas prête;
### waiting = en attente; withheld = retenue; retracted = retirée; veto = véto; embargo = embargo.
### Freshness: current, up to date = à jour; assumed = présumée à jour; aged = vieillie; outdated, stale = dépassée; unknown = inconnue.
### Adopting: layout = disposition; pattern = schéma de chemin; place (in a pattern) = emplacement; root = racine; adopt = reprendre; exclude = exclure.
### Findings: error = erreur; warning = avertissement; note = remarque; finding = point relevé; rule = règle de contrôle.
### Style: vous; infinitives in help lines. U+202F inside « » and before ; ! ? and U+00A0 before a colon.
### Locks and changes: lock = fichier de suivi (never “verrou”, which is what a publication holds); paragraph = paragraphe; record = enregistrer; accept = confirmer; approve = approuver;
### carried forward = maintenu à jour; owed = reste à faire; stale, out of date = dépassé (of a paragraph), dépassée (of a version); behind = en retard; assumed = présumé à jour;
### to mend = à corriger; wording = texte; minor change = changement mineur; history = historique; commit = commit; merge = fusion.
### After publication: correction = correction; retraction = retrait (retirer); policy = règles de publication; barrier = barrière; grace = délai de grâce; must = obligatoire; held back = retenu(e).

## Help

help-about = Publie un même réseau d’articles sur de nombreux sites, en de nombreuses langues.
help-usage = Utilisation :
help-commands = Commandes
# hexapla: same
help-options = Options
# hexapla: same
help-arguments = Arguments
help-init = Créer un petit réseau, publiable tout de suite
help-status = Afficher ce qui manque, ce qui est retenu, ce qui est en ligne et le nombre de mots restant à traduire
help-check = Afficher tout ce qui ne va pas : où, pourquoi et que faire
help-build = Générer les sites dans un dossier, sans créer de parution
help-publish = Publier les sites dans de nouvelles parutions
help-serve = Consulter sur cet ordinateur les sites publiés
help-help = Afficher l’aide d’une commande
help-root = Dossier du réseau [par défaut : ici]
help-lang = Langue des messages, par exemple « ur » [par défaut : celle du système]
help-now = Moment pour lequel générer les sites, par exemple 2022-07-26T12:00:00Z [par défaut : maintenant]
help-strict = Comme « --fail-on warning »
help-section = Cette section seulement (option répétable)
help-locale = Cette langue seulement (option répétable)
help-article = Cet article seulement (option répétable)
help-out = Dossier dans lequel générer les sites
help-to = Dossier des parutions [par défaut : public]
help-dir = Dossier du nouveau réseau [par défaut : ici]
help-serve-dir = Dossier contenant des sites générés [par défaut : public]
help-port = Port de la première section ; chaque section suivante prend le port suivant [par défaut : 8080]
help-help-flag = Afficher cette aide
help-version-flag = Afficher la version du programme

## Slips on the command line

usage-unknown-argument = L’option ou l’argument « { $argument } » n’existe pas.
usage-unknown-command = La commande « { $command } » n’existe pas.
usage-missing-command = Indiquez ce qu’il faut faire.
usage-missing-argument = Il manque « { $argument } ».
usage-missing-value = « { $argument } » doit être suivi d’une valeur.
usage-bad-value = « { $value } » n’est pas une valeur possible pour « { $argument } ».
usage-bad-moment = « { $value } » n’est pas une date avec heure et fuseau horaire, comme 2022-07-26T12:00:00Z.
usage-bad-locale = « { $value } » n’est pas un code de langue.
usage-unknown-section = La section « { $value } » n’existe pas. Sections existantes : { $known }.
usage-unknown-locale = Aucune section ne publie la langue « { $value } ». Langues publiées : { $known }.
usage-unknown-article = L’article « { $value } » n’existe pas.
usage-conflict = « { $argument } » est incompatible avec le reste de la commande.
usage-other = Commande incompréhensible : { $detail }
usage-did-you-mean = Vouliez-vous dire « { $near } » ?
usage-see-help = Consultez « hexapla --help ».

## What was done

publish-released = { $section } : la parution { $release } est en ligne, avec { $pages ->
        [one] { $pages } page d’article
       *[other] { $pages } pages d’articles
    }, pour un total de { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }.
publish-unchanged = { $section } : rien de nouveau ; la parution { $release } reste en ligne.
publish-kept = { $section } : section non publiée, à cause des erreurs ci-dessus. Ce qui était en ligne le reste.
publish-current-is-folder = « { $path } » est un dossier, alors qu’il faut un lien que Hexapla puisse faire basculer. Déplacez ce dossier ailleurs, puis publiez à nouveau.
publish-failed = { $section } : la publication a échoué ({ $detail }). Ce qui était en ligne le reste. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans « { $path } ».
build-done = { $section } : { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    } dans « { $path } ».
build-failed = Impossible d’écrire « { $path } » : { $detail }. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire à cet endroit.
build-outside = Impossible d’écrire dans « { $path } » : ce dossier contient les fichiers du réseau lui-même. Indiquez-en un autre.
changed-again = Des fichiers changent sans cesse pendant la lecture, le dernier étant « { $path } ». Attendez que plus rien ne change, puis réessayez.
read-failed = Impossible de lire « { $path } » : { $detail }.
summary = { $errors ->
        [0] Aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }.
summary-more = « hexapla check » affiche les avertissements.
init-exists = Il y a déjà un réseau dans « { $path } » (« { $file } »). Rien n’a été modifié.
init-failed = Impossible d’écrire « { $path } » : { $detail }.
init-git-left = « { $path } » est laissé tel quel. Ajoutez-y la ligne « { $line } », pour git.
init-done = Un nouveau réseau vous attend dans « { $path } ». Essayez maintenant :
serve-at = { $section } : { $url }
serve-stop = Appuyez sur Ctrl+C pour arrêter.
serve-nothing = Il n’y a aucun site généré dans « { $path } ». Lancez d’abord « hexapla publish » ou « hexapla build --out { $path } ».
serve-port = Impossible d’ouvrir le port { $port } : { $detail }. Choisissez-en un autre avec « --port ».
serve-settings = Les adresses des sections sont lues dans pipeline.toml, qui est inutilisable ; « hexapla check » dit pourquoi.

## Progress

progress-articles = Lecture des articles
progress-pages = Création des pages

## What the disk says

io-not-found = fichier ou dossier introuvable
io-permission = accès refusé
io-full = le disque est plein
io-read-only = le disque est en lecture seule
io-in-use = un autre programme l’utilise
io-other = le système répond « { $kind } »
