### What letters say to translators, who know neither the settings, nor commands, nor the notation of files: in place of what `check` says.

## What is wrong, and what to do

letter-placeable = Ce qui est entre accolades ici ne peut pas être rempli.
    .help = Copiez-le lettre pour lettre depuis l’original, avec les deux accolades et des guillemets droits ("). Si une ligne en haut de l’original s’y rapporte, copiez-la aussi.
# $detail (String): what is wrong there.
letter-fluent-syntax = Ceci ne peut pas être lu : { $detail }.
    .help = Comparez signe par signe avec l’original. Toute accolade ouverte est aussi fermée, et là où il y a plusieurs formes, l’une d’elles commence par « * ».
# $key (String): a word at the beginning of a line at the top of a file, before “=” or “:”. $near (String): the most similar one that is known; “none” if there is none.
letter-unknown-key = Le mot « { $key } » par lequel commence cette ligne n’est pas connu.
    .help = { $near ->
        [none] Écrivez-le comme dans l’original, car ces mots ne se traduisent pas ; ou supprimez la ligne.
       *[other] Vouliez-vous dire « { $near } » ? Ces mots ne se traduisent pas.
    }
# $key (String): a word at the beginning of a line at the top of a file.
letter-wrong-type = Ce qui suit « { $key } » ne peut pas être lu sous cette forme.
    .help = Écrivez-le sous la forme qu’il a dans l’original : un texte se met entre deux guillemets droits (").
# $fence (String): "toml" if the file begins with “+++”, "yaml" if with “---”, "none" if with neither, "document" if it is an office document.
# $key (String): the word at the beginning of the line that the title stands in.
letter-missing-headline = Le texte n’a pas de titre.
    .help = { $fence ->
        [document] Commencez le document par le titre, et donnez-lui le style « Titre ».
        [none] Écrivez trois lignes tout en haut : « +++ », puis { $key } = "…" avec le titre entre les guillemets, puis de nouveau « +++ ».
        [yaml] Écrivez { $key }: "…" sous le premier « --- », avec le titre entre les guillemets.
       *[toml] Écrivez { $key } = "…" sous le premier « +++ », avec le titre entre les guillemets.
    }
letter-local-picture = Cette image se trouve sur votre propre ordinateur, et les lecteurs ne peuvent pas la voir.
    .help = Envoyez l’image à la rédaction, et demandez-lui ce qu’il faut écrire ici.
letter-empty-body = Il n’y a rien sous les lignes du haut du fichier.
    .help = Écrivez le texte au-dessous, et envoyez de nouveau le fichier.
letter-raw-html = Ce qui est entre « < » et « > » ici n’est pas montré aux lecteurs.
    .help = Écrivez-le comme dans l’original, ou supprimez-le.
# $id (String): a name at the top of the file. $placeable (String): the same in braces.
letter-unused-message = « { $id } », qui figure en haut du fichier, n’apparaît nulle part dans le texte.
    .help = Écrivez { $placeable } là où l’original l’a.
# $written (String): the figure in the text. $value (String): the figure that the network knows. $placeable (String): a name in braces.
letter-contradicted-fact = Il est écrit ici « { $written } », et le chiffre noté pour l’article est { $value }.
    .help = S’il s’agit de la même chose, écrivez { $placeable } à la place : cela se remplit tout seul.
# $text (String): an address or a title, with braces in it.
letter-unfilled-placeable = « { $text } » est l’adresse ou le titre d’un lien ou d’une image, et rien n’y est rempli entre accolades.
    .help = Écrivez-le en toutes lettres, tel que les lecteurs doivent le voir.
# $path (String): the path as it is written.
letter-path-outside-root = « { $path } » n’est pas un fichier de l’article.
# $locale (String): the tag of a language.
letter-unknown-translated-from = L’article n’existe pas en « { $locale } », dont ce texte se dit traduit.
    .help = Supprimez la ligne s’il est traduit de l’original.
# $commit (String): the name of a commit.
letter-unknown-base = Le fichier dit avoir été fait à partir de l’état « { $commit } » de l’original, qui n’est pas connu.
# $id (String): the name of a string.
letter-too-many-placeables = « { $id } » contient trop de choses à remplir.
    .help = Écrivez-le comme dans l’original.
# These stand behind what is wrong, and say what to do.
letter-help-meant = Écrivez-le comme dans l’original. Si vous l’avez changé exprès, laissez-le tel quel et prévenez la rédaction.
letter-help-translate = Traduisez-le. S’il doit rester ainsi, laissez-le et prévenez la rédaction.
letter-help-extra = Supprimez-le si l’original ne l’a plus. Si vous l’avez ajouté pour vos lecteurs, laissez-le tel quel et prévenez la rédaction.
letter-help-missing = Traduisez ce qui manque, et envoyez de nouveau le fichier.
letter-help-right = Corrigez-le si c’est une étourderie. Si c’est juste, laissez-le tel quel et prévenez la rédaction.
letter-help-editors = Cela ne peut pas être corrigé dans le texte. Prévenez la rédaction, s’il vous plaît.
letter-help-file = Écrivez le nom exactement comme dans l’original. S’il s’agit d’un autre fichier, envoyez-le à la rédaction.
letter-help-word = Dites-le autrement.
# $key (String): a word at the top of a file, which stands between square brackets there.
letter-help-alt = Décrivez l’image entre les crochets, ou sous « [{ $key }] » en haut du fichier.
letter-help-address = Écrivez-le uniquement avec des lettres, des chiffres et des traits d’union.
# This and the next two stand behind a colon, at the end of a sentence, without a full stop.
letter-cause = quelque chose est écrit autrement qu’il ne le faut
letter-cause-twice = le mot par lequel commence la ligne est aussi au début d’une autre
# The sign is “=” or “:”.
letter-cause-start = le signe qui suit le premier mot de la ligne manque

## In the letters of the inbox

# $lines (String): numbers of lines, with commas.
receipt-lines = Dans ces lignes : { $lines }
# A quotation follows.
receipt-before = Lors de la traduction, l’original disait :
intake-barred = Il est impossible pour le moment d’écrire à l’endroit où va ce texte.
    .help = Ce n’est pas votre faute, et rien n’est perdu : laissez le fichier ici. La rédaction peut voir ce qui fait obstacle ; dès qu’elle l’aura enlevé, le texte sera repris de lui-même.
intake-two-later = Avant le vôtre, un autre texte pour le même article et la même langue est arrivé par « { $name } » et a été repris. Le vôtre n’a presque aucune phrase en commun avec lui.
    .help = Si les deux sont de vous, ou si vous vous êtes mis d’accord sur le vôtre, enregistrez votre fichier sous « { $proposal } » : il prendra la place de l’autre, qui sera conservé. Sinon, parlez-vous ou demandez à la rédaction, et supprimez le fichier dont on ne veut pas.
receipt-decided = Cette lettre disparaîtra dès qu’il sera décidé lequel des textes doit rester.
letter-taken-back = { $count ->
        [one] L’original ne dit plus ceci, et la traduction le dit encore.
       *[other] L’original n’a plus { $count } paragraphes, titres ou éléments de liste que la traduction a encore. Voici le premier.
    }
    .help = Si vous avez toute la traduction, supprimez-le là et envoyez-la. Sinon, demandez à la rédaction un fichier avec ce qui a changé, et supprimez-le dans ce fichier. S’il doit rester, prévenez-la.
receipt-minutes = { $text }, environ { $minutes } minutes
receipt-hours = { $text }, environ { $hours ->
        [one] une heure
       *[other] { $hours } heures
    }
