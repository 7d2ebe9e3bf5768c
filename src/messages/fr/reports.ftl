### Reports, explanations, manual pages.
### The glossary stands in cli.ftl.

## Help

help-explain = Expliquer par un exemple un code de « check »
help-schema = Afficher le JSON Schema d’un type de fichier, pour les éditeurs de texte
help-completions = Afficher ce qu’il faut à un shell pour compléter les commandes
help-man = Afficher une page du manuel, ou les écrire toutes
help-quiet = N’afficher que les points relevés et les erreurs
help-format-of = Forme du résultat : { $known } [par défaut : human]
help-fail-on = Niveau à partir duquel se terminer avec le code 1 : error, warning, note ou never [par défaut : error]
help-fail-on-status = Niveau à partir duquel, dans ce qui est affiché, se terminer avec le code 1 : error, warning, note ou never [par défaut : never]
help-code = Un code, par exemple « broken-link » [par défaut : tous]
help-schema-file = Type de fichier : pipeline, article ou front-matter
help-shell = Le shell : bash, elvish, fish, powershell ou zsh
help-man-page = Une commande, par exemple « publish » [par défaut : tout Hexapla]
help-man-out = Dossier où écrire toutes les pages

## Slips on the command line

usage-choices = Valeurs possibles : { $known }.
usage-unknown-code = Le code « { $value } » n’existe pas. « hexapla explain » les énumère tous.
usage-unknown-page = La commande « { $value } » n’existe pas. Commandes existantes : { $known }.

## A report of findings

report-title = Hexapla : ce qui ne va pas
report-level = Niveau
report-place = Endroit
report-what = Ce qui ne va pas
report-help = Que faire
report-more = { $count ->
        [one] { $count } autre point relevé n’est pas affiché ici.
       *[other] { $count } autres points relevés ne sont pas affichés ici.
    }
sarif-root = Le dossier d’où partent les chemins

## The status

status-title = Hexapla : où en sont les traductions
# $known are the locales of the section's editions.
status-no-edition = La section « { $section } » n’a pas d’édition dans ces langues : { $locales }. Elle a : { $known }.
status-no-variant = Aucun article n’a rien dans ces langues : { $locales }.

## An explanation

# hexapla: same
heading-code = Code
heading-level = Niveau
heading-what = Par exemple
explain-why = Pourquoi c’est important :
explain-help = Que faire :
explain-wrong = Incorrect :
explain-says = Ce qu’en dit « hexapla check » :
explain-right = Correct :
# These follow the path of a file.
explain-there = il existe
explain-absent = il n’existe pas
explain-link = c’est un lien vers un autre fichier
explain-pipe = c’est un tube
explain-locked = sa lecture n’est pas autorisée
explain-more = « hexapla explain » suivi d’un code montre ce qu’il signifie, avec un exemple.
explain-title = Tous les points de contrôle
explain-intro = Cette page est produite par « hexapla explain --format md ». Chaque exemple est réellement contrôlé ; il se trouve dans un petit réseau qui a une édition anglaise, une française et une arabe.

## Manual pages

man-name = Nom
# hexapla: same
man-synopsis = Synopsis
man-exit = Code de sortie
man-exit-0 = Tout va bien.
man-exit-1 = Le contenu n’est pas à la hauteur.
man-exit-2 = La ligne de commande ou les réglages sont incorrects.
man-exit-3 = L’environnement a fait défaut : disque, connexion ou droits.
explain-foreign = c’est un autre nom d’un fichier privé de quelqu’un d’autre
