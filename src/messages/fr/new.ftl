### `hexapla new`: beginnings of articles, variants, sections and locales.
### The glossary stands in cli.ftl.

## Help

help-new = Commencer un article, une version, une section ou une langue
help-new-article = Commencer un article : ses indications générales, et son original comme brouillon
help-new-variant = Créer un fichier qui montre au traducteur quoi traduire, et où
help-new-section = Ajouter une section à pipeline.toml, avec ses libellés
help-new-locale = Ajouter une langue à pipeline.toml, avec des libellés à traduire, et dresser la liste de ce qui lui manque
help-new-id = Identifiant de l’article, c’est-à-dire son chemin, par exemple 2026/summer-school
help-headline = Titre de l’article
help-original = Langue de son original [par défaut : la source-locale du réseau]
help-new-of = Identifiant de l’article
help-new-into = Langue dans laquelle traduire
help-new-section-id = Identifiant de la section, par exemple « brazil »
help-url = Adresse de son site, par exemple https://example.org/
help-new-locales = Langue d’une de ses éditions ; la première se trouve à l’adresse même (option répétable)
help-new-tag = Code de la nouvelle langue, par exemple « pt-BR »
help-new-in = Section qui la publie [par défaut : aucune]

## What was done, or not

new-written = Fichier écrit : { $path }
new-exists = { $path } existe déjà. Rien n’a été modifié.
new-article-exists = Il y a déjà un article « { $id } ». Rien n’a été modifié.
new-bad-article = « { $id } » ne peut pas être l’identifiant d’un article. Écrivez des lettres, des chiffres et des traits d’union, avec « / » entre les dossiers.
new-no-source-locale = Le réseau n’a pas de langue des originaux. Indiquez-en une avec « --locale », ou ajoutez « source-locale » sous « [network] » dans pipeline.toml.
new-no-source = L’original de « { $article } » manque ou ne peut pas être lu. « hexapla check » dit pourquoi.
new-locale-exists = La section « { $section } » publie déjà { $locale }.
new-locale-known = { $locale } est déjà une langue de ce réseau. Indiquez avec « --section » quelle section doit la publier.
new-locale-unpublished = Aucune section ne publie encore { $locale } : ses versions sont lues et peuvent en remplacer d’autres. Ajoutez-la aux « locales » d’une section quand vous serez prêt.
new-cannot-edit = Impossible de modifier pipeline.toml automatiquement. Ajoutez vous-même « { $locale } » à « locales ».
new-strings = Libellés pour { $locale }. Retirez « # » et l’espace au début d’une ligne, et traduisez ce qui suit « = ».
new-section-strings = Ce que cette section dit autrement que les autres, par exemple ses propres site-name et site-tagline.

## In the file that a translator fills in

fill-in-top = À traduire de { $source } en { $locale }. Écrivez chaque traduction entre les guillemets, sous son original. Ce qui est entre accolades, comme {"{"} $name {"}"}, se remplit tout seul : laissez-le tel quel.
fill-in-draft = Supprimez la ligne qui contient « draft » quand le texte est prêt à être publié.
fill-in-messages = Ne traduisez que les mots. Gardez les noms, les flèches et les crochets.
fill-in-body = Écrivez chaque traduction sous son original. Ces commentaires ne sont pas publiés ; vous pouvez les garder ou les supprimer.

## Files that are handed out to translators, who are no programmers: "paragraph" rather than "unit".

handoff-top = « { $title } » : { $source } → { $locale }
handoff-fill = Écrivez chaque traduction entre les guillemets, sous son original.
handoff-update = L’original a changé depuis qu’il a été traduit. Voici ce qui est à revoir : chaque changement et, au-dessous, votre traduction telle qu’elle est maintenant. Corrigez la traduction là où elle se trouve, et laissez telles quelles les lignes avec « ¶ ».
handoff-review = Voici toute la traduction, chaque paragraphe sous son original. Corrigez ce que vous voulez là où cela se trouve, et laissez telles quelles les lignes avec « ¶ ». Ce que vous ne touchez pas reste.
handoff-send = Quand vous aurez terminé, enregistrez le fichier sous le même nom, et placez-le dans le dossier où vous déposez vos traductions. Les notes comme celle-ci disparaissent toutes seules.
handoff-facts = Ce qui est entre accolades se remplit tout seul, et chaque langue l’écrit à sa manière. Laissez-le tel quel :
handoff-body = Écrivez chaque traduction sous son original. Ce que vous laissez vide peut venir plus tard.
handoff-stays = Si une traduction peut rester telle quelle alors que l’original a changé, écrivez un x entre les crochets après « ¶ » : [x]. Ce que vous laissez tel quel, sans x, vous sera redemandé plus tard.
handoff-before = L’original disait :
handoff-now = L’original dit maintenant :
handoff-original = L’original :
handoff-new = Nouveau dans l’original :
handoff-links = Un lien ou une image mène maintenant ailleurs :
handoff-gone = L’original n’a plus { $names }. Retirez-le de la traduction là où il s’y trouve encore.
handoff-taken-back = L’original ne dit plus ceci. Supprimez votre traduction ci-dessous, et laissez la ligne avec « ¶ ». Si elle doit rester, écrivez un x entre les crochets : [x].
handoff-parts-gone = L’original n’a plus ceci. Supprimez-le de votre traduction ci-dessous :
handoff-forms = Écrivez derrière chaque crochet ce qui se dit là. Une ligne dont votre langue n’a pas besoin peut rester telle quelle.
handoff-whole = Toute cette partie de l’original :
handoff-written = Fichier écrit : { $path } ({ $paragraphs ->
        [one] { $paragraphs } paragraphe
       *[other] { $paragraphs } paragraphes
    }, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    })
handoff-nothing = En { $locale }, il ne reste rien à faire pour « { $article } » : il n’y a rien à distribuer. « --whole » distribue la traduction entière.
handoff-nothing-for = Il n’y a pas de travail pour { $name } : il n’y a rien à distribuer.
handoff-unreadable = La traduction de « { $article } » en { $locale } ne peut pas être lue. « hexapla check » dit pourquoi.
help-handoff = Écrire des fichiers pour les traducteurs : ce qui est à traduire, ou ce qui a changé
help-handoff-article = Identifiant de l’article
help-handoff-tag = Langue dans laquelle traduire
help-handoff-translator = Tout ce que cette personne (identifiant ou nom) a à traduire ou à revoir
help-handoff-whole = La traduction entière, et pas seulement ce qui a changé
help-handoff-out = Dossier où écrire [par défaut : outbox]
