### What can be wrong with a network. The value of a message says what is wrong and where it is
### seen; `.why` says why it matters, `.help` what to do. Readers are editors and translators.
### Where a message has $near, it is the nearest name that there is, or "none".
### The glossary stands in cli.ftl.

## Words around a diagnostic

level-error = erreur
level-warning = avertissement
level-note = remarque
label-why = pourquoi
label-help = que faire

more-like-this = { $count ->
        [one] { $count } autre point relevé
       *[other] { $count } autres points relevés
    } du type « { $code } » dans ce fichier.
    .help = Corrigez ceux qui précèdent, puis relancez la vérification.

## pipeline.toml

network-missing = Il n’y a pas de « pipeline.toml » dans ce dossier.
    .why = Ce fichier indique les sections, les langues et les règles de publication du réseau ; sans lui, il n’y a rien à publier.
    .help = Allez dans le dossier du réseau, indiquez-le avec « --root », ou créez un nouveau réseau avec « hexapla init ».
bad-choice = « { $name } » n’est pas une valeur possible pour « { $key } ».
    .help = { $near ->
        [none] Choisissez parmi : { $known }.
       *[other] Vouliez-vous dire « { $near } » ? Les choix possibles sont : { $known }.
    }
bad-id = « { $id } » ne peut pas servir d’identifiant (dans « { $key } »).
    .why = Les identifiants deviennent des noms de dossiers et des parties d’adresses.
    .help = Utilisez des minuscules de a à z, des chiffres et des traits d’union, 64 signes au plus, sans trait d’union au début.
bad-locale-tag = « { $tag } » n’est pas un code de langue.
    .why = Sans ce code, Hexapla ne connaît ni le sens de l’écriture, ni la façon d’écrire les nombres et les dates.
    .help = Utilisez un code BCP 47, comme « fr », « pt-BR » ou « es-419 ».
bad-url = « { $url } » ne peut pas être l’adresse d’un site.
    .help = Écrivez une adresse complète, comme « https://kites.example/ », avec « http » ou « https », sans point d’interrogation ni « # ».
duplicate-section = Une autre section porte déjà l’identifiant « { $section } ».
    .why = L’identifiant donne son nom au dossier dans lequel la section est publiée.
    .help = Donnez un autre identifiant à l’une des deux, ou supprimez-en une.
duplicate-url = La section « { $section } » a déjà l’adresse « { $url } ».
    .why = Deux sites ne peuvent pas occuper la même adresse.
    .help = Donnez une autre adresse à l’une des deux sections.
duplicate-locale = La langue « { $locale } » figure ici deux fois.
    .help = Supprimez l’une des deux mentions.
no-sections = Aucune section n’est configurée.
    .why = Chaque section a son site ; sans section, rien n’est publié.
    .help = Ajoutez une « [[section]] » avec « id », « url » et « locales ».
accept-other-language = « { $other } » ne peut pas remplacer « { $locale } » : c’est une autre langue, ou une autre écriture.
    .why = On annoncerait aux lecteurs et aux moteurs de recherche une langue qui n’est pas celle du texte.
    .help = Indiquez-la plutôt sous « fallback » dans une section ; le texte sera alors présenté pour ce qu’il est.
static-clash = Le site produit lui-même « { $file } ».
    .why = Ce fichier n’est pas publié, car il masquerait une page du site.
    .help = Donnez un autre nom au fichier, ou modifiez la page au moyen d’un gabarit de la section.
unknown-locale = Aucune section ne publie la langue « { $name } ».
    .help = { $near ->
        [none] { $known ->
            [none] Supprimez-la : ce réseau n’a pas d’articles, et ses langues sont les dossiers qui contiennent des jeux de libellés.
           *[other] Choisissez parmi : { $known }. Ou ajoutez cette langue sous « locales », dans une section ou dans « [network] ».
        }
       *[other] Vouliez-vous dire « { $near } » ? Langues configurées : { $known }.
    }
unknown-section = La section « { $name } » n’existe pas.
    .help = { $near ->
        [none] Sections existantes : { $known }.
       *[other] Vouliez-vous dire « { $near } » ? Sections existantes : { $known }.
    }

## TOML and YAML

toml-syntax = Ce n’est pas du TOML correct : { $detail }.
    .why = Ce qui ne peut pas être lu ne peut pas être publié.
    .help = Comparez la ligne avec ses voisines : manque-t-il un guillemet droit ("), un crochet ou un signe égal, ou bien une clé est-elle écrite deux fois ?
yaml-syntax = Ce n’est pas du YAML correct : { $detail }.
    .why = Ce qui ne peut pas être lu ne peut pas être publié.
    .help = Comparez la ligne avec ses voisines : manque-t-il un deux-points, un guillemet droit (") ou un retrait, ou bien une clé est-elle écrite deux fois ?
data-too-deep = Des listes ou des tables sont imbriquées sur plus de { $limit } niveaux.
    .why = Aucun vrai texte n’en a besoin ; cela ressemble à une tentative de surcharger le programme.
    .help = Réduisez le nombre de niveaux.
unknown-key = La clé « { $key } » ne sert à rien ici : elle est inconnue.
    .why = C’est peut-être une faute de frappe, et ce qu’elle indique reste sans effet.
    .help = { $near ->
        [none] Supprimez-la, ou cherchez la bonne clé dans la documentation des formats de fichiers.
       *[other] Vouliez-vous dire « { $near } » ?
    }
wrong-type = « { $key } » attend { $expected ->
        [text] un texte entre guillemets droits (")
        [boolean] « true » ou « false »
        [count] un nombre entier à partir de 1
        [number] un nombre entier
        [table] une table
        [tables] une liste de tables
        [texts] une liste de textes, comme ["un", "deux"]
        [date] une date, comme 2022-07-28
        [dates] une liste de dates, comme [2022-07-28]
       *[other] autre chose
    }, et non { $found ->
        [text] un texte
        [boolean] « true » ou « false »
        [integer] un nombre entier
        [decimal] un nombre décimal
        [date] une date
        [list] une liste
        [too-small] un nombre plus petit
        [table] une table
       *[other] une valeur vide
    }.
    .help = Écrivez la valeur sous cette forme.
missing-key = La clé « { $key } » manque.
    .help = Ajoutez-la.

## Files

unreadable = Lecture impossible : { $detail }.
    .why = On ne sait rien de ce qui se trouve ici.
    .help = Vérifiez que ce fichier ou ce dossier existe et que vous avez le droit de le lire.
file-too-large = Ce fichier est plus gros que tout ce que Hexapla lit à cet endroit.
    .help = Divisez-le, ou placez-le ailleurs.
link-ignored = C’est un lien vers un autre fichier, et les liens ne sont pas suivis.
    .why = Un lien pourrait mener hors du dossier du réseau.
    .help = Placez ici le fichier lui-même.
special-file = Ce n’est pas un fichier, mais un tube, un socket ou un périphérique.
    .help = Supprimez-le, ou placez-le ailleurs.
metadata-not-a-file = { $what ->
        [folder] Un dossier se trouve
        [link] Un lien vers un autre fichier se trouve
       *[other] Autre chose qu’un fichier se trouve
    } là où sont cherchés les dates, l’embargo et les sections de l’article.
    .why = On ne peut pas lire ce qui était voulu ici, et c’était peut-être de retenir l’article. Rien de l’article n’est donc mis en ligne.
    .help = Mettez à cet endroit le fichier lui-même, ou supprimez ce qui s’y trouve si l’article n’a pas besoin d’un tel fichier.
bad-file-name = Ce nom contient des caractères qui ne passent pas d’un ordinateur à l’autre.
    .why = Il ne pourrait ni faire partie d’une adresse, ni être accepté partout.
    .help = Changez ce nom : en UTF-8, sans caractère de contrôle ni barre oblique inversée.
folder-too-deep = Des dossiers sont imbriqués ici sur plus de { $limit } niveaux.
    .help = Réduisez le nombre de niveaux.
unknown-variant-locale = « { $name } » ressemble à une langue, mais aucune section ne la publie.
    .why = Le fichier n’est pas publié.
    .help = { $near ->
        [none] Langues configurées : { $known }. Renommez le fichier, ou ajoutez la langue sous « locales » dans pipeline.toml.
       *[other] Vouliez-vous dire « { $near } » ? Renommez le fichier, ou ajoutez la langue sous « locales » dans pipeline.toml.
    }
stray-markdown = Ce fichier Markdown n’appartient à aucun article.
    .why = Il n’est pas publié.
    .help = Le nom d’une version indique son article et sa langue, par exemple « { $example } ». Ce qui n’est pas du contenu peut être indiqué sous « exclude » dans pipeline.toml.
duplicate-variant = « { $first } » et « { $second } » sont des versions dans une seule et même langue.
    .why = Seule la première est publiée ; l’autre tomberait dans l’oubli.
    .help = Gardez l’une des deux.
stray-locale-folder = « { $folder } » n’est pas un code de langue.
    .why = Les libellés de ce dossier ne sont pas utilisés.
    .help = Donnez au dossier un code de langue pour nom, comme « fr » ou « pt-BR ».
stray-section-folder = La section « { $folder } » n’existe pas.
    .why = Le contenu de ce dossier n’est pas utilisé.
    .help = { $near ->
        [none] Renommez le dossier, ou ajoutez la section à pipeline.toml.
       *[other] Vouliez-vous dire « { $near } » ?
    }

## Text

not-utf8 = La ligne { $line } de ce fichier n’est pas en UTF-8.
    .why = Ses lettres seraient mal affichées.
    .help = Ouvrez le fichier dans votre éditeur, choisissez « Enregistrer sous » ou « Encodage », et enregistrez-le en UTF-8.
nul-byte = Ce fichier n’est pas un texte : il contient un octet nul.
    .why = C’est peut-être une image ou un document bureautique sous un autre nom, ou un texte enregistré en UTF-16.
    .help = Enregistrez-le en texte brut, en UTF-8.
control-character = Il y a ici un caractère de contrôle ({ $code }).
    .why = Aucune page et aucun flux ne peut le contenir.
    .help = Supprimez-le. Il est invisible ; si vous ne le trouvez pas, retapez les mots qui l’entourent.
line-too-long = Cette ligne dépasse { $limit } octets.
    .why = Aucun texte suivi n’a de telles lignes ; on dirait des données.
    .help = Coupez-la en plusieurs lignes.
reserved-character = Le caractère { $code } est réservé à l’usage interne de Hexapla.
    .why = Il tient la place des valeurs pendant la lecture d’un texte.
    .help = Supprimez-le ; il n’appartient à aucune écriture.

## Front matter and article.toml

front-matter-unclosed = L’en-tête (front matter) s’ouvre par « { $fence } » et ne se ferme jamais.
    .why = On ne peut pas le distinguer du texte.
    .help = Écrivez « { $fence } » seul sur une ligne, sous la dernière clé.
bad-date = « { $value } » n’est pas une date du calendrier (dans « { $key } »).
    .help = Écrivez l’année, le mois et le jour, comme 2022-07-28.
bad-instant = « { $key } » attend une date avec heure et fuseau horaire.
    .help = Écrivez-la sous la forme 2022-07-28T10:00:00Z ou 2022-07-28T12:00:00+02:00.
bad-fact = { $case ->
        [boolean] La donnée « { $fact } » est un vrai ou faux, qu’aucun texte ne peut afficher.
        [bare-list] La donnée « { $fact } » est une liste qui ne dit pas ce qu’elle énumère.
        [cannot-grow] La donnée « { $fact } » doit augmenter au fil de sa série, et n’est pas de celles qui augmentent.
        [currency] « { $found } » n’est pas le code d’une monnaie (dans la donnée « { $fact } »).
        [empty] La donnée « { $fact } » n’a pas de valeur.
        [gap] La donnée « { $fact } » est une heure qui n’a jamais existé : « { $found } ».
        [list] La donnée « { $fact } » est une liste de choses que les données ne peuvent pas énumérer.
        [many-regions] La donnée « { $fact } » énumère plus de régions qu’il n’y en a : { $found }.
        [minor] Le montant de la donnée « { $fact } » n’est pas un nombre entier de centimes.
        [name] Aucun texte ne peut nommer la donnée « { $fact } ».
        [nested] La donnée « { $fact } » est un tableau dans un tableau.
        [no-currency] La donnée « { $fact } » est une somme d’argent sans monnaie.
        [no-day] La donnée « { $fact } » ne dit pas quel jour de « { $found } » elle désigne.
        [no-from] La donnée « { $fact } » est une période sans son premier jour.
        [no-minor] La donnée « { $fact } » indique une monnaie et aucun montant.
        [no-range] La donnée « { $fact } » est un jour de « { $found } », qui n’est pas une période.
        [no-regions] La donnée « { $fact } » n’énumère aucune région.
        [no-series] La donnée « { $fact } » doit augmenter au fil d’une série, et l’article n’appartient à aucune.
        [no-to] La donnée « { $fact } » est une période sans son dernier jour.
        [notation] La donnée « { $fact } » est écrite d’une manière qui n’est pas admise pour les données : { $found }.
        [number-text] La donnée « { $fact } » est un nombre écrit à la manière d’une langue : « { $found } ».
        [outside-range] La donnée « { $fact } » est le jour { $found } d’une période dont le dernier est le jour { $near }.
        [prose] La donnée « { $fact } » est un texte de plusieurs mots : « { $found } ».
        [quoted-number] La donnée « { $fact } » est un nombre entre guillemets : « { $found } ».
        [region] « { $found } » n’est pas le code d’un pays ou d’une partie de pays (dans la donnée « { $fact } »).
        [reversed] La donnée « { $fact } » finit avant de commencer : { $found }.
        [table] Les clés de « { $fact } » ne permettent pas de savoir quel type de donnée c’est : { $found }.
        [time] La donnée « { $fact } » n’est pas un jour avec une heure : « { $found } ».
        [time-alone] La donnée « { $fact } » est une heure sans le jour.
        [too-large] La donnée « { $fact } » est un nombre trop grand pour être affiché exactement.
        [zone] « { $found } » n’est pas un fuseau horaire (dans la donnée « { $fact } »).
       *[other] La donnée « { $fact } » a une valeur d’un type qui n’est pas admis pour les données.
    }
    .why = Une donnée est mise en forme dans chaque langue d’après ce qu’elle est : un nombre, de l’argent, un jour, des pays. Ce qui n’est rien de tout cela ne peut pas l’être.
    .help = { $case ->
        [boolean] Écrivez un mot, comme « open », et laissez chaque langue choisir d’après lui sous « [messages] ».
        [bare-list] Écrivez { "{" } regions = […] { "}" } pour des pays.
        [cannot-grow] Supprimez « monotonic » : seuls les nombres, l’argent, les jours et les listes de pays augmentent.
        [currency] { $near ->
            [none] Écrivez les trois lettres de l’ISO 4217, comme EUR, USD ou JPY.
           *[other] Vouliez-vous dire « { $near } » ?
        }
        [empty] Écrivez sa valeur, ou supprimez-la.
        [gap] Cette nuit-là, les horloges ont été avancées et ont sauté cette heure. Cherchez la bonne heure, et écrivez-la.
        [list] Seuls des pays peuvent être énumérés : { "{" } regions = ["FR", "GB-SCT"] { "}" }. Écrivez les autres listes dans le texte de chaque langue.
        [many-regions] Énumérez les régions que le texte nomme, 500 au plus.
        [minor] Écrivez le montant dans la plus petite unité de la monnaie : pour 825 000 euros, minor = 82500000.
        [name] Un nom commence par une lettre de a à z ; suivent des lettres, des chiffres, « - » et « _ ».
        [nested] Écrivez la valeur elle-même après « value = ». L’argent, les jours et les pays ont leurs propres tableaux.
        [no-currency] Écrivez currency = "EUR" à côté.
        [no-day] Écrivez à côté day = 1 pour le premier jour, ou day = -1 pour le dernier.
        [no-from] Écrivez { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [no-minor] Écrivez le montant dans la plus petite unité de la monnaie : pour 825 000 euros, minor = 82500000.
        [no-range] { $near ->
            [none] Indiquez une donnée écrite ainsi : { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
           *[other] Vouliez-vous dire « { $near } » ?
        }
        [no-regions] Écrivez leurs codes, par exemple regions = ["FR", "GB-SCT"], ou supprimez la donnée.
        [no-series] Écrivez series = "…" au-dessus de « [facts] », ou supprimez « monotonic ».
        [no-to] Écrivez { "{" } from = 2022-07-23, to = 2022-07-26 { "}" }.
        [notation] Écrivez-la avec des chiffres seulement, et un point s’il y a des décimales : 12000 ou 12.5.
        [number-text] Écrivez le nombre sans guillemets, sans séparateurs et sans symboles : 7333. Pour de l’argent : { "{" } minor = 82500000, currency = "EUR" { "}" }.
        [outside-range] Comptez à partir de 1 depuis le premier jour, ou à partir de -1 depuis le dernier, ou corrigez la période.
        [prose] Les mots dépendent de chaque langue : écrivez-les sous « [messages] » dans chacun des textes. Ici se trouvent les valeurs qui sont les mêmes dans tous.
        [quoted-number] Écrivez-le sans les guillemets, pour que chaque langue puisse l’écrire à sa manière. Si c’est une année, une version ou quelque chose de ce genre, qui s’écrit partout de la même façon, écrivez « { "{" } value = "2022" { "}" } ».
        [region] { $near ->
            [none] Écrivez les deux lettres de l’ISO 3166, comme FR, ou avec une partie du pays, comme GB-SCT.
           *[other] Vouliez-vous dire « { $near } » ?
        }
        [reversed] Écrivez le premier jour après « from », le dernier après « to ».
        [table] { $near ->
            [none] L’argent a minor et currency ; une période a from et to ; une heure a at et zone ; les pays ont regions ; tout le reste a value.
           *[other] Vouliez-vous dire « { $near } » ? L’argent a minor et currency ; une période a from et to ; une heure a at et zone ; les pays ont regions ; tout le reste a value.
        }
        [time] Écrivez-la par exemple 2022-07-26T20:00:00, avec zone = "Europe/Paris" à côté.
        [time-alone] Écrivez le jour devant, par exemple 2022-07-26T20:00:00.
        [too-large] Écrivez un nombre inférieur à 9007199254740992, avec 30 chiffres au plus.
        [zone] Écrivez son nom, comme Europe/Paris ou Asia/Karachi.
       *[other] Écrivez un nombre, un jour, une somme d’argent ou une liste de pays.
    }
# $key is a key, or several with commas between them.
metadata-in-translation = Ne se traduit pas, et reste ignoré ici : { $key }.
    .why = Cette indication ne figure qu’une fois, pour toutes les langues.
    .help = Supprimez-le ici.
# $key is a key, or several with commas between them.
metadata-differs = Indiqué autrement pour l’ensemble de l’article, et ignoré ici : { $key }.
    .why = L’une des deux indications est fausse.
    .help = Donnez-la une seule fois, pour l’ensemble de l’article, et supprimez-la ici.
missing-headline = Cette version n’a pas de titre.
    .why = Ni les listes ni les onglets du navigateur ne pourraient nommer l’article.
    .help = Écrivez { $write } en haut du fichier, entre les lignes « { $lines } ».
empty-body = Cette version n’a pas de texte.
    .why = En suivant le lien, le lecteur trouverait une page vide.
    .help = Écrivez le texte sous l’en-tête. En attendant, « draft = true » retient la version.
bad-slug = « { $slug } » ne peut pas faire partie d’une adresse.
    .why = L’adresse mènerait ailleurs, ou serait impossible à saisir.
    .help = Définissez slug = "…" avec des lettres, des chiffres et des traits d’union seulement.
reserved-slug = Le site a besoin de l’adresse « { $slug } » pour lui-même.
    .help = Choisissez un autre slug, ou ajoutez-lui un mot.

## Placeables

bad-placeable = Ceci commence comme une valeur à insérer, mais ne se termine pas comme il faut.
    .why = Ce passage apparaîtrait tel quel dans le texte.
    .help = Écrivez « {"{"} $name {"}"} ». Les choix entre plusieurs formes se placent sous « [messages] », et le texte y renvoie par leur nom.
unknown-fact = La donnée « { $fact } » n’existe pas.
    .why = Il n’y a rien à mettre à sa place, et une phrase à trou est pire que pas de phrase du tout.
    .help = { $near ->
        [none] Déclarez-la sous « [facts] » dans { $file }.
       *[other] Vouliez-vous dire « { $near } » ? Les données se déclarent sous « [facts] » dans { $file }.
    }
unknown-function = La fonction « { $function } » n’existe pas.
    .help = { $near ->
        [none] Fonctions existantes : { $known }.
       *[other] Vouliez-vous dire « { $near } » ?
    }
bad-message = Le message « { $id } » n’est pas du Fluent correct : { $detail }.
    .why = Il n’y a rien à mettre là où le texte y renvoie.
    .help = Dans un choix, chaque forme occupe sa propre ligne, et l’une d’elles commence par « * ».
broken-placeable = { $case ->
        [argument] { $kind ->
            [number] « { $function } » ne peut rien faire de « { $given } », qui est un nombre.
            [word] « { $function } » ne peut rien faire de « { $given } », qui est un mot.
            [money] « { $function } » ne peut rien faire de « { $given } », qui est une somme d’argent.
            [date] « { $function } » ne peut rien faire de « { $given } », qui est un jour.
            [range] « { $function } » ne peut rien faire de « { $given } », qui est une période.
            [time] « { $function } » ne peut rien faire de « { $given } », qui est une heure.
            [region] « { $function } » ne peut rien faire de « { $given } », qui est une région.
            [regions] « { $function } » ne peut rien faire de « { $given } », qui est une liste de régions.
           *[none] « { $function } » ne peut rien faire de « { $given } ».
        }
        [choice] « { $given } » est un jour ou une heure, d’après quoi aucun texte ne peut choisir entre des formes.
        [lacks] « { $function } » a besoin de l’option « { $option } » pour « { $given } ».
        [option] « { $function } » ne peut pas afficher « { $given } » avec « { $option }: { $value } ».
        [reversed] La période « { $given } » finit avant de commencer.
        [together] « { $function } » admet « { $option } » ou « { $value } », mais pas les deux.
        [unnamed] « { $function } » n’a pas de nom pour « { $value } » en « { $locale } ».
        [within] Personne n’a indiqué en « { $locale } » comment dire que quelque chose se trouve dans « { $value } ».
       *[value] « { $placeable } » n’a pas de valeur.
    }
    .why = Il y aurait un trou dans la phrase, aujourd’hui ou le jour où un chiffre sera corrigé.
    .help = { $case ->
        [argument] { $kind ->
            [none] Donnez-lui une donnée du type qu’elle affiche.
           *[other] Donnez-lui une donnée du type qu’elle affiche, ou affichez celle-ci sans la fonction : « { "{" } { $given } { "}" } ».
        }
        [choice] Choisissez d’après un nombre ou un mot.
        [lacks] Ajoutez-la : { $option ->
            [currency] currency: "EUR".
            [timeZone] timeZone: "Europe/Paris".
           *[other] { $option }.
        }
        [option] { $option ->
            [currency] Écrivez les trois lettres de la monnaie, comme EUR. Une somme d’argent a déjà la sienne.
            [timeZone] Nommez un fuseau horaire, comme Europe/Paris. Un jour sans heure n’en a pas.
           *[other] Retirez l’option. Un jour sans heure n’a pas d’heures à afficher, et un nombre minimal de chiffres ne dépasse pas le maximal.
        }
        [reversed] Nommez d’abord le premier jour.
        [together] Retirez l’une des deux.
        [unnamed] Vérifiez le code. S’il est juste, écrivez le nom dans le texte.
        [within] Écrivez-le dans un fichier de libellés de cette langue, sous « region-{ $value } = … » : «     .in = en … ». Ou retirez « form: "in" ».
       *[value] Regardez à quoi elle renvoie : un message doit avoir un texte, et une fonction quelque chose qu’elle puisse afficher.
    }

## Markdown

markdown-too-deep = Des citations, des listes ou des mises en forme sont imbriquées sur plus de { $limit } niveaux.
    .why = Aucun texte suivi n’est ainsi fait ; cela ressemble à une tentative de surcharger le programme.
    .help = Réduisez le nombre de niveaux.
too-many-parts = Ce texte compte plus de { $limit } liens, notes, identifiants, valeurs et fragments de HTML.
    .why = Aucun article n’en a autant ; on dirait des données, ou une tentative de surcharger le programme.
    .help = Divisez le texte, ou mettez les données dans un fichier à côté de l’article, avec un lien vers ce fichier.
table-too-large = Les tableaux de ce texte comptent plus de { $limit } cellules.
    .help = Mettez les données dans un fichier à côté de l’article, avec un lien vers ce fichier.
bad-anchor = « { $id } » ne peut pas être l’identifiant d’un intertitre.
    .help = Utilisez des lettres, des chiffres et des traits d’union, comme « {"{"}#programme{"}"} » ; les identifiants qui commencent par « hx- » appartiennent au site.
duplicate-anchor = L’identifiant « { $id } » figure déjà sur un intertitre plus haut.
    .why = Les liens vers cet identifiant ne peuvent mener qu’à l’un des deux.
    .help = Donnez à cet intertitre un autre identifiant, le même dans toutes les langues.
unused-footnote = Rien ne renvoie à la note « { $label } ».
    .why = Aucun lecteur ne la verra.
    .help = Placez l’appel de note « [^{ $label }] » dans le texte, ou supprimez la note.
raw-html = Le HTML n’est pas publié.
    .why = Les textes viennent de nombreuses mains ; du HTML pourrait nuire au lecteur ou à la page. Ses balises disparaissent, tout comme le texte d’un bloc HTML.
    .help = Dites la même chose en Markdown, ou supprimez ce passage. Les commentaires peuvent rester.
dangerous-url = L’adresse « { $url } » pourrait exécuter un programme dans le navigateur du lecteur.
    .why = Elle est publiée en texte simple, sans le lien.
    .help = Faites un lien vers une adresse « https: » ou vers un autre article.
protocol-relative-link = L’adresse « { $url } » semble être une adresse de ce site, mais mène à un autre.
    .why = Les navigateurs prennent ce qui suit les deux barres obliques pour le nom d’un serveur.
    .help = Écrivez l’adresse complète avec « https:// », ou un chemin à partir du dossier de l’article.
path-outside-root = Le chemin « { $path } » sort du contenu du réseau.
    .why = Rien de ce qui se trouve au-dehors ne peut être publié.
    .help = Placez le fichier à côté de l’article.
remote-image = L’image « { $url } » se trouve sur un autre serveur.
    .why = Chaque lecteur serait signalé à ce serveur, et l’image disparaîtrait avec lui.
    .help = Placez l’image à côté de l’article.
missing-alt = L’image « { $image } » n’a pas de texte de remplacement.
    .why = Un lecteur qui ne peut pas la voir n’en apprend rien.
    .help = Décrivez l’image entre les crochets, ou sous « [{ $key }] » en haut du fichier.
missing-asset = Il n’y a pas de fichier « { $file } » à côté de cet article.
    .why = Le lecteur trouve à sa place le texte de remplacement.
    .help = { $near ->
        [none] Placez le fichier dans le dossier de l’article, ou corrigez le nom.
       *[other] Vouliez-vous dire « { $near } » ?
    }
top-heading = Le texte contient un intertitre de niveau 1.
    .why = Le titre de l’article est déjà le titre de niveau 1 de la page ; un second déroute les lecteurs d’écran.
    .help = Commencez par « ## ».
unsafe-svg = Ce dessin contient autre chose qu’un dessin ; il n’est pas publié.
    .why = Un fichier SVG peut exécuter des programmes au nom du site.
    .help = Enregistrez-le en « SVG simple » (plain SVG), sans scripts, sans liens vers d’autres fichiers et sans animations.

## Strings and templates

fluent-syntax = Ce n’est pas du Fluent correct : { $detail }.
    .why = Le libellé n’est pas utilisé ; les lecteurs voient celui qui prend le relais.
    .help = Comparez l’entrée avec ses voisines.
fluent-too-deep = Des accolades sont imbriquées sur plus de { $limit } niveaux.
    .why = Cela ressemble à une tentative de surcharger le programme ; rien de ce fichier n’est utilisé.
    .help = Réduisez le nombre de niveaux.
fixed-choice = « { $id } » choisit d’après une valeur fixe, ou contient des accolades placées directement dans des accolades.
    .why = Ce libellé ne dit rien de plus qu’un texte simple, et Fluent échoue à le traiter ; il n’est pas utilisé.
    .help = Écrivez directement le texte, ou choisissez d’après une valeur comme « $number ».
duplicate-message = Le libellé « { $id } » est défini deux fois pour cette langue{ $first ->
        [here] {""}
       *[other] , dont une fois dans « { $first } »
    }.
    .why = Une seule des deux définitions est utilisée.
    .help = Supprimez l’une des deux.
missing-string = { $user ->
        [required] Il manque à la langue « { $locale } » le libellé « { $id } », que chaque langue doit avoir.
       *[other] Il manque à la langue « { $locale } » le libellé « { $id } » (utilisé par { $user }).
    }
    .why = Les lecteurs le trouvent dans une autre langue au milieu de la page, avec une mention de cette langue.
    .help = { $user ->
        [required] Définissez « { $id } » dans un fichier de « { $locale } ».
       *[other] Définissez « { $id } » dans un fichier de ce dossier.
    }
undefined-string = Le libellé « { $id } » est utilisé ici, mais n’est défini nulle part.
    .why = Il n’y a rien à afficher à sa place.
    .help = { $near ->
        [none] Définissez-le dans « locales/ ».
       *[other] Vouliez-vous dire « { $near } » ?
    }
broken-string = Le libellé « { $id } » ne peut pas être mis en forme : { $detail }.
    .why = Les lecteurs trouvent à sa place celui d’une autre langue, avec une mention de cette langue.
    .help = Donnez à la fonction ce qu’elle attend.
locale-without-strings = Personne n’a écrit de libellés en « { $locale } ».
    .why = À part ses articles, tout le site serait dans une autre langue.
    .help = Écrivez « locales/{ $locale }/site.ftl ». Le fichier anglais du thème graphique montre les libellés dont un site a besoin.
template-syntax = Ce gabarit est inutilisable : { $detail }.
    .why = La section n’est pas publiée tant qu’il n’est pas corrigé ; sa parution en ligne est conservée.
    .help = Comparez la ligne avec le gabarit d’origine du thème graphique.
template-failed = Le gabarit « { $template } » a échoué à la ligne { $line }, pour la page « { $page } » : { $detail }.
    .why = La section n’est pas publiée tant qu’il n’est pas corrigé ; sa parution en ligne est conservée.
    .help = Comparez la ligne avec le gabarit d’origine du thème graphique.

## The network as a whole

missing-variant = L’article « { $article } » n’a pas de version en « { $locale } » (section « { $section } »).
    .why = Les lecteurs de cette édition ne le trouvent pas dans leur langue.
    .help = Faites-le traduire ({ $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }), ou retirez la section de « sections » dans l’article.
missing-source = L’article « { $article } » n’a pas d’original.
    .why = Personne ne peut dire ce que ses traductions devraient dire.
    .help = { $locale ->
        [none] Indiquez avec « source » dans { $file } quelle version est l’original.
       *[other] Remettez « { $locale }.md » en place, ou indiquez avec « source » dans { $file } quelle version est l’original.
    }
missing-date = L’article « { $article } » n’a pas de date.
    .why = Il figure en dernier dans les listes, et dans aucun flux.
    .help = Ajoutez une ligne comme date = 2022-07-28 dans { $file }.
broken-link = « { $target } » ne mène à rien qui existe.
    .why = Le texte du lien est publié sans le lien.
    .help = { $near ->
        [none] Corrigez le chemin ; il part du dossier même de l’article.
       *[other] Vouliez-vous dire « { $near } » ?
    }
broken-anchor = L’article « { $article } » n’a pas d’endroit nommé « { $anchor } ».
    .why = Le lecteur arrive en haut de la page et doit chercher.
    .help = { $near ->
        [none] Écrivez « {"{"}#{ $anchor }{"}"} » après l’intertitre visé, dans chaque version.
       *[other] Vouliez-vous dire « { $near } » ?
    }
link-not-live = L’article « { $article } » n’est pas en ligne en « { $locale } » dans la section « { $section } ».
    .why = Le texte du lien y est publié sans le lien ; le lien reviendra de lui-même.
    .help = Mettez cet article en ligne, ou laissez les choses en l’état.
slug-clash = { $winner ->
        [none] Un autre élément du site occupe déjà « { $path } » ; « { $loser } » y est donc retenu.
       *[other] « { $winner } » et « { $loser } » réclament la même adresse, « { $path } » ; le plus récent, « { $loser } », y est retenu.
    }
    .help = Donnez un autre slug à l’un des deux.
asset-type = « { $file } » est un fichier d’un type qui n’est pas publié.
    .why = Les navigateurs exécutent de tels fichiers, et celui-ci pourrait agir au nom du site.
    .help = Proposez-le sous une autre forme, comme PDF, ou placez-le dans le dossier « static » de la section.
foreign-link = C’est un autre nom d’un fichier qui appartient à quelqu’un d’autre, et que le propriétaire de ce dossier n’a pas le droit de lire.
    .why = On peut donner un second nom à un fichier sans avoir le droit de le lire. Son texte pourrait donc être un secret.
    .help = Mettez-en ici une copie à la place. Si tout le monde peut voir le fichier, donnez à tous le droit de le lire (« chmod a+r »).
