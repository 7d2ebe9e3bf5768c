### What `hexapla intake` says, and what it writes to those who send texts. They are translators, not programmers: "paragraph" rather than "unit".

## Letters

# $name (String): the file's name.
receipt-title = À propos de « { $name } »
# $title (String): the article's headline, or the file's name.
receipt-accepted = Merci ! « { $title } » a bien été intégré.
# $title (String): the article's headline, or the file's name.
receipt-known = Merci ! « { $title } » était déjà là, mot pour mot. Il n’y avait rien à changer.
# $title (String): the article's headline, or the file's name.
receipt-held = Merci pour « { $title } ». Ce fichier n’a pas encore pu être intégré. Il se trouve là où vous l’avez déposé, et rien n’est perdu.
receipt-to-mend = À corriger, s’il vous plaît
receipt-notes = Bon à savoir
receipt-advice = À regarder, s’il vous plaît, quand vous en aurez le temps
receipt-standing = Où en est la traduction
# $line (Number): the line's number.
receipt-line = À la ligne { $line } :
# $count (Number): how many more there are.
receipt-more =
    { $count ->
        [one] Et { $count } autre cas du même genre.
       *[other] Et { $count } autres cas du même genre.
    }
receipt-whole = Tous les paragraphes de l’original sont traduits, et aucun n’a changé depuis.
receipt-same = Chaque paragraphe de l’original a son texte, et aucun n’a changé depuis. Ce qui est nommé ci-dessus est encore comme dans l’original.
# $done (Number): paragraphs that are translated and up to date.
# $total (Number): all paragraphs.
# $missing (Number): those that are not translated.
# $stale (Number): those whose original has changed.
receipt-owed =
    { $done ->
        [one] { $done } paragraphe sur { $total } est traduit et à jour.
       *[other] { $done } paragraphes sur { $total } sont traduits et à jour.
    } { $missing ->
        [0] { "" }
        [one] Il y en a { $missing } qui n’est pas encore traduit.
       *[other] Il y en a { $missing } qui ne sont pas encore traduits.
    } { $stale ->
        [0] { "" }
        [one] Il y en a { $stale } qui dit désormais autre chose dans l’original.
       *[other] Il y en a { $stale } qui disent désormais autre chose dans l’original.
    }
# Paragraphs follow, and what their originals say now.
receipt-changed = Ici, l’original a changé depuis qu’il a été traduit
receipt-now = L’original dit maintenant :
# Paragraphs of the original follow.
receipt-gone = Ce que l’original ne dit plus
receipt-gone-help =
    { $how ->
        [marks] Supprimez-le dans le fichier que vous avez envoyé, sous sa ligne avec « ¶ », ou écrivez-y un x entre les crochets s’il doit rester ; puis renvoyez ce fichier.
       *[plain] Supprimez-le dans votre traduction et envoyez-la, ou demandez à la rédaction un fichier avec ce qui a changé. S’il doit rester, prévenez-la.
    }
receipt-missing = Pas encore traduit
# What matters most to readers follows.
receipt-next = Ce que vous pourriez traduire ensuite
# $title (String): the text's headline.
# $work (String): "missing" if there is no text yet, "draft" if it is a draft, "faulty" if something in it has to be mended, "behind" if it lacks something or its original has changed.
# $words (Number): words of the original that are to be translated; 0 if none.
receipt-next-text = « { $title } » : { $work ->
        [missing] pas encore traduit
        [draft] encore un brouillon
        [faulty] il reste quelque chose à y corriger
       *[behind] l’original a changé, ou il manque quelque chose
    }{ $words ->
        [0] { "" }
        [one] { " " }({ $words } mot)
       *[other] { " " }({ $words } mots)
    }
# $name (String): the file's name.
receipt-again = Une fois la correction faite, enregistrez « { $name } » au même endroit. Cette lettre disparaîtra dès que tout sera en ordre.
# What follows tells of each file in an archive.
# $total (Number): files in the archive.
# $taken (Number): those that were taken over or were there already.
# $held (Number): those that have to be mended.
receipt-archive = Fichiers dans l’archive : { $total }. Intégrés ou déjà présents : { $taken }. À corriger : { $held }.
# $name (String): the archive's name.
receipt-archive-again = Une fois la correction faite, refaites l’archive avec les fichiers et enregistrez « { $name } » au même endroit ; ou supprimez l’archive et envoyez seulement les fichiers corrigés. Ce qui a été intégré n’est pas perdu.
receipt-later = Ce qui est nommé ci-dessus peut suivre plus tard : corrigez-le dans votre propre copie, et renvoyez-la sous le nom « { $name } ». Vous pouvez supprimer cette lettre.
receipt-thanks = Vous n’avez rien d’autre à faire. Vous pouvez supprimer cette lettre.

## Why a file is not taken over

# $name (String): the name of the file that it is a second version of.
intake-conflict = Ceci est une deuxième version de « { $name } », qu’un programme a mise de côté parce que deux personnes ou deux ordinateurs avaient modifié le fichier en même temps.
    .help = Regardez les deux versions, réunissez ce qui est juste dans un seul fichier, et supprimez l’autre.
intake-old = Le nom du fichier dit que c’est une ancienne version.
    .help = Si elle doit prendre la place du texte actuel, enlevez ce mot du nom. Sinon, retirez le fichier.
intake-empty = Le fichier est vide.
    .help = Enregistrez votre texte une nouvelle fois, et vérifiez qu’il est bien dans le fichier.
intake-second-name = Ceci est un second nom d’un fichier qui appartient à quelqu’un d’autre et n’est pas destiné à tout le monde (un lien physique).
    .help = Faites une copie du fichier, et placez la copie ici.
intake-link = Ceci est un lien vers un autre fichier, et les liens ne sont pas suivis.
    .help = Placez ici le fichier lui-même.
intake-closed = Le fichier ne peut pas être lu : il est fermé au programme qui reprend les textes.
    .help = Enregistrez-le de nouveau ici, ou changez ses permissions pour que d’autres puissent le lire.
# $megabytes (Number): the largest size.
intake-too-large = Le fichier dépasse { $megabytes } Mo, et aucun texte n’est aussi long.
    .help = Envoyez le texte seul, sans images.
# $line (Number): the line's number.
intake-unreadable = Le fichier est endommagé ou n’est pas un texte ; le premier endroit illisible se trouve à la ligne { $line }.
    .help = Enregistrez-le en texte brut avec l’encodage « UTF-8 », et envoyez-le de nouveau.
# $what (String): "line" if a line of the file could mean several things, "language" if the name does not say the language, "strings" if a file of strings does not say it, "more" if one article stands in the name with other words, "title" if the text’s title begins like an article’s, "name" if the name could mean several things.
# $choices (String): what could be meant, with commas.
# $how (String): "line" if the line has to be mended, "one" if there is one name that the file could be given, "many" if there are several, "folder" if it belongs into a folder, "none" if there are too many.
# $names (String): names that the file could be given, with commas.
# $example (String): the name of a file, or its folder and its name.
intake-which =
    { $what ->
        [line] Cette ligne pourrait désigner chacun de ces choix : { $choices }.
        [language] Le nom du fichier ne dit pas dans quelle langue il est écrit.
        [strings] Ni le nom du fichier ni son dossier ne disent dans quelle langue il est écrit.
        [more] Le nom du fichier contient d’autres mots que le nom d’un article.
        [title] Le titre commence comme celui de l’article « { $choices } ».
       *[name] Le nom du fichier pourrait désigner chacun de ces choix : { $choices }.
    }
    .help =
        { $how ->
            [line] Écrivez dans la ligne celui dont il s’agit.
            [one] Renommez le fichier « { $names } », si c’est bien cela.
            [many] Donnez au fichier celui de ces noms qui convient : { $names }.
            [folder] Placez-le dans un dossier qui porte le nom de la langue, comme « { $example } ».
           *[none] Renommez le fichier : le nom de l’article, un point et le code de la langue, comme « { $example } ».
        }
# $line (String): "none" if the name of the file says it, "one" if a line of the file does, "far" if nothing says anything of an article.
# $said (String): what it says.
# $near (String): similar names, with commas; “none” if there is none.
# $open (String): names for files of articles that are not translated yet, with commas; “none” if they are not to be named.
# $example (String): the name of a file.
intake-no-article =
    { $line ->
        [far] On ne peut pas savoir quel est ce texte.
        [none] Il n’y a pas d’article de ce nom.
       *[one] Il n’y a pas d’article « { $said } », que cette ligne désigne.
    }{ $near ->
        [none] { "" }
       *[other] { " " }Vouliez-vous dire { $near } ?
    }{ $open ->
        [none] { "" }
       *[other] { " " }Ne sont pas encore traduits : { $open }.
    }
    .help =
        { $line ->
            [far] Si c’est une traduction, donnez au fichier le nom de son texte, comme « { $example } ». Un fichier qui n’est pas une traduction n’a pas sa place ici : retirez-le, s’il vous plaît.
            [none] Renommez le fichier : le nom de l’article, un point et le code de la langue, comme « { $example } ».
           *[one] Écrivez le nom de l’article dans la ligne ; ou supprimez la ligne et renommez le fichier, par exemple « { $example } ».
        }
# $line (String): "none" if the name of the file says it, "folder" if its folder does, "one" if a line of the file does.
# $said (String): the language.
# $locales (String): the languages that there are, with commas.
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): the name of a file.
intake-no-language =
    { $line ->
        [folder] Le dossier où se trouve le fichier désigne une langue dans laquelle rien n’est traduit ici : { $said }.
        [none] Le nom du fichier désigne une langue dans laquelle rien n’est traduit ici : { $said }.
       *[one] Cette ligne désigne une langue dans laquelle rien n’est traduit ici : { $said }.
    }{ " " }Il y a celles-ci : { $locales }.{ $near ->
        [none] { "" }
       *[other] { " " }Vouliez-vous dire { $near } ?
    }
    .help =
        { $line ->
            [folder] Placez le fichier dans le dossier de la bonne langue, ou ajoutez le code de cette langue à son nom, comme « { $example } ».
            [none] Renommez le fichier : le nom de l’article, un point et le code de la langue, comme « { $example } ».
           *[one] Écrivez le code de la bonne langue dans la ligne.
        }
# $locales (String): the languages, with commas.
# $place (String): "name" if the name of the file says all of them, "folder" if its folders say some.
# $names (String): names that the file could be given, with commas.
intake-torn =
    { $place ->
        [name] Le nom du fichier désigne plusieurs langues : { $locales }.
       *[folder] Le nom du fichier et son dossier désignent des langues différentes : { $locales }.
    }
    .help =
        { $place ->
            [name] Donnez au fichier celui de ces noms qui convient : { $names }.
           *[folder] Renommez le fichier, ou placez-le dans un autre dossier, pour que les deux désignent la même langue.
        }
# $near (String): similar names, with commas; “none” if there is none.
# $example (String): a folder and the name of a file in it.
intake-no-catalog =
    Il n’y a pas de fichier de textes d’interface de ce nom.{ $near ->
        [none] { "" }
       *[other] { " " }Vouliez-vous dire { $near } ?
    }
    .help = Donnez-lui le nom du fichier dans la langue d’origine, et placez-le dans un dossier qui porte le nom de la langue, par exemple « { $example } ».
# $name (String): the file's ending.
# $instead (String): "docx" if documents of Word can be read here, "text" if only plain text can.
intake-no-text = Les fichiers de ce genre (« { $name } ») ne peuvent pas être lus.
    .help =
        { $instead ->
            [docx] Enregistrez le texte en document Word (.docx) ou en texte brut (.txt), et envoyez-le de nouveau.
           *[text] Enregistrez le texte en texte brut (.txt), et envoyez-le de nouveau.
        }
# $name (String): a name in the archive.
intake-archive-outside = L’archive n’a pas été ouverte, car « { $name } » qui s’y trouve est un lien ou mène hors de l’archive.
    .help = Refaites l’archive avec les textes, sans liens, ou envoyez-les un par un.
# $name (String): a name in the archive.
intake-archive-twice = L’archive n’a pas été ouverte, car « { $name } » s’y trouve deux fois.
    .help = Refaites l’archive avec chaque texte une seule fois, ou envoyez-les un par un.
intake-archive-locked = L’archive est protégée par un mot de passe.
    .help = Refaites l’archive sans mot de passe, ou envoyez les textes un par un.
intake-archive-large = Il y a dans l’archive plus qu’on ne peut accepter en une fois.
    .help = Envoyez les textes seuls, sans images, ou en plusieurs archives.
intake-archive-damaged = L’archive est endommagée ou faite d’une façon inhabituelle.
    .help = Refaites-en une archive ZIP ordinaire, ou envoyez les textes un par un.
intake-archive-empty = Il n’y a aucun texte dans l’archive.
    .help = Refaites l’archive avec les textes, ou envoyez-les un par un.
intake-archive-nested = C’est une archive dans une archive, et celles-ci ne sont pas ouvertes.
    .help = Envoyez-la séparément, ou mettez ses textes avec les autres.
intake-document-damaged = Le document n’a pas pu être lu : il est endommagé, protégé par un mot de passe ou trop grand.
    .help = Enregistrez le texte en texte brut (.txt), et envoyez-le de nouveau.
# $others (String): paths of other files, with commas.
intake-two = Il y a un autre texte pour le même article et la même langue : { $others }.
    .help = Une personne doit choisir. Ne laissez ici qu’un seul des fichiers, s’il vous plaît ; s’ils viennent de personnes différentes, parlez-vous d’abord.
# $found (String): the name of a script.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-script =
    Le fichier est écrit dans d’autres lettres ({ $found }) que celles de sa langue ({ $expected }).{ $by ->
        [folder] { " " }Le dossier « { $folder } » est celui de cette langue.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] La ligne désigne peut-être la mauvaise langue. Corrigez-la, ou envoyez le bon fichier.
           *[name]
                { $name ->
                    [none] Renommez le fichier pour qu’il porte le code de sa langue, ou envoyez le bon.
                   *[other] Si le texte est le bon, renommez le fichier « { $name } » ; sinon, envoyez le bon.
                }
        }
# $found (String): the name of a language.
# $expected (String): the name of the language that the text should be in.
# $by (String): "folder" if the folder says that, "line" if a line of the file does, "name" if the name of the file does.
# $folder (String): the folder's name.
# $name (String): a name that the file could be given; “none” if there is none.
intake-other-language =
    Le fichier semble être dans une autre langue ({ $found }) que celle attendue ({ $expected }).{ $by ->
        [folder] { " " }Le dossier « { $folder } » est celui de cette langue.
       *[name] { "" }
    }
    .help =
        { $by ->
            [line] La ligne désigne peut-être la mauvaise langue. Corrigez-la, ou envoyez le bon fichier.
           *[name]
                { $name ->
                    [none] Renommez le fichier pour qu’il porte le code de sa langue, ou envoyez le bon.
                   *[other] Si le texte est le bon, renommez le fichier « { $name } » ; sinon, envoyez le bon.
                }
        }
# $found (String): "Hans" for simplified characters, "Hant" for traditional ones.
intake-other-chinese =
    { $found ->
        [Hans] Le texte est écrit en caractères simplifiés, et cette langue demande des caractères traditionnels.
       *[Hant] Le texte est écrit en caractères traditionnels, et cette langue demande des caractères simplifiés.
    }
    .help = Convertissez le texte, relisez-le, et envoyez-le de nouveau.
intake-chinese-line =
    { $wanted ->
        [Hant] Cette ligne est écrite en caractères simplifiés, et le reste du texte en caractères traditionnels.
       *[Hans] Cette ligne est écrite en caractères traditionnels, et le reste du texte en caractères simplifiés.
    }
    .help = Si ce n’est pas voulu, convertissez-la, et envoyez le texte de nouveau.
# $detail (String): what is wrong there.
letter-toml-syntax = Les lignes en haut du fichier, entre « +++ » et « +++ », ne peuvent pas être lues ici : { $detail }.
    .help = Chacune se compose d’un mot, d’un signe égal et d’un texte entre deux guillemets droits ("). Dans le texte lui-même, écrivez des guillemets « » et jamais de guillemets droits.
# $detail (String): what is wrong there.
letter-yaml-syntax = Les lignes en haut du fichier, entre « --- » et « --- », ne peuvent pas être lues ici : { $detail }.
    .help = Chacune se compose d’un mot, de deux-points, d’une espace et d’un texte. Mettez le texte entre deux guillemets droits (") s’il contient des deux-points.
# $fact (String): the name. $near (String): the most similar name; “none” if there is none. $file (String): the file with the facts.
letter-unknown-fact = Rien n’est connu sous le nom « { $fact } ».
    .help = Ce qui est entre accolades se remplit tout seul. Écrivez le nom exactement comme dans l’original{ $near ->
        [none] .
       *[other] { " " }: peut-être « { $near } ».
    }
# $fence (String): the line that is meant.
letter-front-matter-unclosed = Les lignes du haut commencent par « { $fence } », et le second « { $fence } » manque au-dessous.
    .help = Écrivez « { $fence } » seul sur une ligne, sous la dernière d’entre elles.
# $fence (String): the line that is meant.
intake-no-top = Le fichier commence sans la ligne « { $fence } » : ses premières lignes seraient prises pour le texte.
    .help = Écrivez « { $fence } » seul sur une ligne, tout en haut.
intake-loose = Le fichier met à jour une traduction, et ce texte se trouve au-dessus de toutes les lignes avec « ¶ » : impossible de savoir à quel paragraphe il appartient.
    .help = Placez-le sous la ligne avec « ¶ » de son paragraphe, et envoyez le fichier de nouveau.
intake-no-mark = Au-dessus de ce texte, une ligne avec « ¶ » manque, et personne ne sait à quel paragraphe il appartient.
    .help = Remettez la ligne telle qu’elle était dans le fichier que vous avez reçu, ou demandez un nouveau fichier à la rédaction.
intake-beside = Ce texte se trouve à côté d’une liste ou d’un tableau, et l’original n’a aucun paragraphe à cet endroit.
    .help = S’il fait partie de la liste ou du tableau, écrivez-le comme un élément ou une ligne de plus. Si c’est un mot pour la rédaction, supprimez-le ici et écrivez-lui. Enregistrez ensuite le fichier ici de nouveau.
intake-fewer =
    { $count ->
        [one] { $count } élément ou ligne que la traduction a ici manque dans votre fichier et serait perdu.
       *[other] { $count } éléments ou lignes que la traduction a ici manquent dans votre fichier et seraient perdus.
    }
    .help = Écrivez toute la liste ou tout le tableau sous la ligne avec « ¶ », y compris ce qui reste tel quel. Enregistrez ensuite le fichier ici de nouveau.
intake-greeting = Sous son paragraphe figure quelque chose que l’original n’a pas.
    .help = Si c’est une formule de politesse ou un mot à la rédaction, supprimez-le ici et écrivez-lui. S’il appartient au paragraphe qui précède, écrivez-le sur la même ligne. Puis enregistrez de nouveau le fichier ici.
intake-own-words = L’original ne dit plus ce qui figurait ici ; vos propres mots sont maintenant à sa place.
    .help = Si c’est une formule de politesse ou un mot à la rédaction, supprimez-le dans votre copie du fichier et renvoyez-la.
intake-both = La case après « ¶ » dit que ceci doit rester, et ses mots ont été supprimés.
    .help = Remettez les mots, ou enlevez le x des crochets. Puis enregistrez de nouveau le fichier ici.
intake-stays = L’original dit de nouveau ce qui devait être retiré, et cela reste dans la traduction.
intake-further = Sous la dernière ligne avec « ¶ » se trouve plus d’un paragraphe ; dans l’original, il n’y en a qu’un. Tout cela est maintenant dans le texte.
    .help = Si c’est une formule de politesse ou un mot pour la rédaction, supprimez-le dans votre copie du fichier et envoyez-la de nouveau.
intake-ending = Dans l’original, rien ne correspond à ce dernier paragraphe, et les lecteurs le verraient.
    .help = Si c’est une formule de politesse ou un mot pour la rédaction, supprimez-le dans votre copie du fichier et envoyez-la de nouveau.
intake-beyond = Dans l’original, rien ne correspond à ce paragraphe, et les lecteurs le verraient.
    .help = Si c’est une formule de politesse ou un mot pour la rédaction, supprimez-le dans votre copie du fichier et envoyez-la de nouveau.
intake-overtaken = Le paragraphe pour lequel ceci a été écrit a changé depuis que le fichier a été créé.
    .help = Demandez un nouveau fichier à la rédaction, et copiez-y votre texte.
intake-said-again = L’original dit de nouveau ce qui devait être retiré ici.
    .help = Supprimez du fichier cette liste ou ce tableau, avec sa ligne avec « ¶ », et envoyez le reste ; ou demandez un nouveau fichier à la rédaction.
intake-overtaken-by = La traduction dit maintenant à cet endroit :
intake-unanswered = Rien n’a été modifié dans le fichier, et aucune case n’a été cochée.
    .help = Corrigez les paragraphes dans le fichier, ou écrivez un x entre les crochets « [ ] » de ceux qui peuvent rester tels quels. Puis enregistrez de nouveau le fichier ici.
intake-unchanged = Rien n’a été modifié dans le fichier.
    .help = Corrigez ce que vous voulez, puis enregistrez de nouveau le fichier ici. Si tout peut rester tel quel, vous pouvez supprimer le fichier.
intake-in-note = Quelque chose a été écrit dans la note sous la ligne avec « ¶ », et serait perdu avec elle.
    .help = Placez-le sous la fin de la note (« --> », ou la première ligne sans « # »), puis enregistrez de nouveau le fichier ici.
intake-frame = Le cadre du fichier que vous avez reçu est abîmé ici, et figurerait dans le texte.
    .help = Demandez un nouveau fichier à la rédaction, copiez-y vos traductions, et laissez telles quelles les lignes avec « ¶ », « <!-- » et « --> ».
intake-above = Ce texte se trouve au-dessus de la première ligne du fichier que vous avez reçu (« +++ » ou « --- » seul) et ne se rattache à rien.
    .help = Supprimez-le, pour que le fichier commence comme lorsque vous l’avez reçu. Puis enregistrez-le de nouveau ici.
intake-open-note = La note qui commence ici par « ¶ » n’a pas de fin : le signe « --> » manque après sa dernière ligne.
    .help = Écrivez « --> » là où l’original se termine, au-dessus de votre traduction. Puis enregistrez de nouveau le fichier ici.
intake-cut = Le fichier s’arrête ici, au milieu d’une note ; le reste manque.
    .help = Il a sans doute été coupé en chemin. Envoyez-le en entier, s’il vous plaît.
intake-no-head = Le haut du fichier que vous avez reçu manque ou est abîmé : tout ce qui se trouvait au-dessus des paragraphes, depuis la première ligne, y compris le titre.
    .help = Remettez-le d’après le fichier que vous avez reçu. Si vous ne l’avez plus, demandez-en un nouveau à la rédaction et copiez-y vos traductions.
intake-unfilled = Rien n’a encore été écrit dans le fichier.
    .help = Écrivez chaque traduction sous son original, puis enregistrez de nouveau le fichier ici.
intake-empty-message = « { $id } », en haut du fichier, n’est pas encore traduit, et le texte l’affiche : on y lirait son nom entre accolades.
    .help = Traduisez-le : écrivez après « { $id } », dans votre langue, ce que l’original y dit. Si la ligne a disparu, recopiez-la du fichier que vous avez reçu.
intake-open-text = Le texte qui commence ici par trois guillemets n’a pas de fin.
    .help = Écrivez trois guillemets droits ({ "\"\"\"" }) après sa dernière ligne, comme dans le fichier que vous avez reçu.
intake-form-name = « [{ $name }] » est le nom d’une forme, et ces noms ne se traduisent pas.
    .help =
        { $forms ->
            [none] Écrivez-le comme dans le fichier que vous avez reçu.
           *[other] Écrivez à sa place l’un de ceux-ci : { $forms }.
        }
intake-thinner =
    { $count ->
        [one] Il y a déjà une traduction, et { $count } de ses paragraphes manque dans votre fichier.
       *[other] Il y a déjà une traduction, et { $count } de ses paragraphes manquent dans votre fichier.
    }
    .help = Écrivez-les aussi ; ou demandez à la rédaction un nouveau fichier, avec la traduction telle qu’elle est maintenant, et copiez-y votre texte.
intake-older = C’est ce que disait la traduction auparavant : un autre texte a pris sa place depuis.
    .help = Si vous avez envoyé un ancien fichier par erreur, supprimez-le. Si la traduction doit dire cela de nouveau, demandez à la rédaction de remettre la version antérieure.
intake-tick = Dans la case après « ¶ » se trouve « { $said } », et personne ne sait si cela veut dire oui.
    .help = Écrivez un x entre les crochets si la traduction peut rester telle quelle : [x]. Laissez-les vides si elle doit vous être redemandée.
intake-strings-gone =
    { $count ->
        [one] { $count } des libellés déjà présents manque dans votre fichier : { $names }.
       *[other] { $count } des libellés déjà présents manquent dans votre fichier : { $names }.
    }
    .help =
        { $what ->
            [taken] S’ils sont encore utiles, ajoutez-les à votre fichier, et envoyez-le de nouveau.
           *[held] Ajoutez-les aussi à votre fichier, et envoyez-le de nouveau. S’ils doivent disparaître, dites-le à la rédaction.
        }
intake-shorter =
    { $count ->
        [one] L’original déjà présent a { $count } paragraphe de plus que votre fichier.
       *[other] L’original déjà présent a { $count } paragraphes de plus que votre fichier.
    }
    .help = Envoyez le texte entier. S’il doit vraiment devenir tellement plus court, dites-le à la rédaction.
intake-two-here = Ici, les textes diffèrent.
intake-two-there = Dans « { $name } », on lit :
intake-garbled = Des lettres ont été abîmées en chemin par un mauvais encodage.
    .help = Ouvrez votre propre copie du texte, enregistrez-la avec l’encodage « UTF-8 », et envoyez-la de nouveau.

## What was done to a file, and what is worth knowing

# $encoding (String): the name of an encoding.
intake-converted = Le fichier était enregistré avec l’encodage « { $encoding } » ; il a été converti en UTF-8.
    .help = Vérifiez, s’il vous plaît, que toutes les lettres sont justes sur la page.
# $count (Number): paragraphs.
intake-removed =
    { $count ->
        [one] { $count } paragraphe que l’original n’a plus a été retiré de la traduction.
       *[other] { $count } paragraphes que l’original n’a plus ont été retirés de la traduction.
    }
intake-left =
    { $count ->
        [one] { $count } paragraphe du fichier est resté tel quel ; il vous sera redemandé.
       *[other] { $count } paragraphes du fichier sont restés tels quels ; ils vous seront redemandés.
    }
intake-emptied =
    { $count ->
        [one] { $count } paragraphe a été supprimé dans le fichier ; la traduction le garde.
       *[other] { $count } paragraphes ont été supprimés dans le fichier ; la traduction les garde.
    }
    .help =
        { $held ->
            [yes] Remettez-le sous sa ligne avec « ¶ », ou supprimez ce fichier. S’il faut aussi l’enlever de la page, dites-le s’il vous plaît à la rédaction.
           *[no] S’il faut aussi l’enlever de la page, dites-le s’il vous plaît à la rédaction.
        }
intake-straightened = Des guillemets entre accolades, ou autour du titre d’un lien ou d’une image, étaient devenus typographiques ; ils sont de nouveau droits.
intake-mended = Un programme ou une faute de frappe avait modifié quelques signes du cadre du fichier que vous avez reçu. Ils ont été rétablis.
    .help = Vous n’avez rien à faire.
intake-line-ends = Les fins de ligne du fichier étaient celles d’un autre système ; elles ont été converties.
# $what (String): "pictures", "links", "comments", "changes", "boxes" (text boxes), "margins" (headers and footers), "looks" (colours and underlining), "tables", "formulas", or "readings" (small letters above others).
# $count (Number): how many there are, where they are counted.
intake-unsaid =
    { $what ->
        [pictures] Images du document qui ont été laissées de côté : { $count }.
        [links] Liens vers d’autres endroits du document, dont seuls les mots ont été gardés : { $count }.
        [comments] Commentaires du document qui ont été laissés de côté : { $count }.
        [changes] Le document avait des modifications suivies. Elles ont toutes été acceptées.
        [boxes] Le document a des zones de texte ; leur texte manque peut-être ou se trouve à un autre endroit.
        [margins] Ce qui se trouve dans l’en-tête et le pied de page du document a été laissé de côté.
        [tables] Tableaux avec des cellules fusionnées, ou avec plusieurs paragraphes dans une cellule, qui ont été simplifiés : { $count }.
        [formulas] Formules, écrites maintenant avec les signes d’une autre notation ; relisez-les, s’il vous plaît : { $count }.
        [readings] Les petits signes au-dessus des caractères, qui en indiquent la lecture, ont été laissés de côté.
        [objects] Parties du document faites avec un autre programme, comme des feuilles de calcul, qui ont été laissées de côté : { $count }.
        [signs] Signes d’une police de dessins, comme des flèches et des coches, qui ont été laissés de côté ; écrivez-les en lettres ou en mots, s’il vous plaît : { $count }.
       *[looks] Les couleurs et les soulignements ont été laissés de côté.
    }
# $code (String): the number of a character, such as U+200B.
intake-unseen = Un caractère invisible ({ $code }) se trouve à un endroit où il change le sens de la ligne.
    .help = Supprimez le début de la ligne jusqu’à la première lettre, et retapez-le.

# $word (String): a word.
# $letters (String): letters of it, with commas between them.
intake-look-alike = Le mot « { $word } » contient des lettres d’un autre alphabet qui ont la même apparence : { $letters }.
    .help = Retapez le mot.

## On the terminal

# $path (String): the file that was sent.
# $target (String): where it was written.
intake-taken = { $path } : intégré sous le nom { $target }.
# $path (String): the file that was sent.
intake-there = { $path } : déjà là.
# $path (String): the file that was sent.
# $receipt (String): the letter's file.
intake-held = { $path } : reste en attente ; { $receipt } dit pourquoi.
# $path (String): the file that was sent.
intake-ignored = { $path } : laissé tel quel, car un programme le garde pour lui ou ne l’a pas terminé.
intake-written = { $path } : quelqu’un a écrit dans cette lettre. Elle a été laissée telle quelle et n’empêche pas d’en écrire une nouvelle ; lisez-la, s’il vous plaît.
intake-pandoc = Les documents (.docx, .odt) sont lus si le programme « pandoc » est installé sur cet ordinateur.
# $taken (Number): files that were taken over.
# $held (Number): files that were held.
intake-summary =
    { $taken ->
        [one] { $taken } fichier a été intégré
       *[other] { $taken } fichiers ont été intégrés
    }, { $held ->
        [one] { $held } reste en attente.
       *[other] { $held } restent en attente.
    }
# $taken (Number): files that would be taken over.
# $held (Number): files that would be held.
intake-would =
    { $taken ->
        [one] { $taken } fichier serait intégré
       *[other] { $taken } fichiers seraient intégrés
    }, { $held ->
        [one] { $held } resterait en attente.
       *[other] { $held } resteraient en attente.
    }
# $path (String): the file that was sent.
intake-writing = { $path } : encore en cours d’écriture, laissé tel quel. Relancez « hexapla intake ».
# $path (String): a folder.
intake-too-deep = { $path } : se trouve dans tant de dossiers imbriqués que personne n’y regarde. Remontez-en le contenu.
intake-nothing = Il n’y a rien à intégrer.
# $path (String): the file.
# $detail (String): what the system says.
intake-failed = { $path } n’a pas pu être écrit : { $detail }. Ce qui a été envoyé est resté à sa place.
# $path (String): the file that was sent.
# $detail (String): what the system says.
intake-remains = { $path } est à sa place, mais n’a pas pu être retiré ni recevoir de réponse là où il se trouve : { $detail }.
# $path (String): the file that was sent.
# $target (String): where it would be written.
intake-would-take = { $path } : serait intégré sous { $target }.
# $path (String): the file that was sent. The letter follows.
intake-would-hold = { $path } : serait mis en attente, avec cette lettre :

## Help

help-intake = Intégrer ce que les traducteurs ont envoyé, et leur répondre
help-intake-file = Fichiers ou dossiers ; sans aucun, le dossier « inbox »
help-intake-dry-run = Ne rien intégrer, et afficher ce qui serait fait
