
cause-said = un programme dit « { $said } »
cause-quote = le guillemet fermant manque
cause-bracket = une parenthèse, un crochet ou une accolade n’est pas refermé, ou l’est par un signe d’une autre sorte
cause-comma = il manque une virgule
cause-deep = il y a trop d’imbrications
cause-end = le texte s’interrompt au milieu
cause-escape = après un « \ » se trouve ce qui ne peut pas s’y trouver
cause-surplus = il y a ici quelque chose qui n’y a pas sa place, ou il manque un saut de ligne devant
cause-key-twice = cette clé figure deux fois ici
cause-key-twice-named = la clé « { $key } » figure deux fois ici
io-folder = c’est un dossier
io-no-folder = une partie du chemin qui y mène n’est pas un dossier
cause-toml-date = ce jour ou cette heure n’existe pas, ou s’écrit autrement
cause-toml-equals = il manque « = » et une valeur après une clé
cause-toml-extended = ce nom a déjà une valeur, et ne peut pas avoir de clés sous lui
cause-toml-key = une clé manque ou ne peut pas être lue : une clé est faite de lettres, de chiffres, de « - » et de « _ », ou se met entre guillemets
cause-toml-number = le nombre ne peut pas être lu
cause-toml-text = un texte contient un caractère qui ne peut pas s’y trouver
cause-toml-unquoted = un texte se met entre guillemets
cause-toml-value = il manque une valeur après « = »
cause-yaml-anchor = un nom qui suit « * » n’est donné à rien par « & »
cause-yaml-colon = la ligne contient un second deux-points ; un texte qui contient un deux-points se met entre guillemets
cause-yaml-documents = un second texte commence, après « --- »
cause-yaml-indent = la ligne commence trop à gauche ou trop à droite
cause-yaml-no-colon = il manque un deux-points après une clé
cause-yaml-sign = un texte qui commence par ce caractère se met entre guillemets
cause-yaml-tab = il y a une tabulation là où il faut des espaces
cause-fluent-attribute = un attribut de terme peut servir à choisir, mais ne peut pas être affiché
cause-fluent-brace = il y a ici une accolade fermante seule
cause-fluent-call = seul le nom d’une fonction, en majuscules, ou celui d’un terme peut précéder « ( »
cause-fluent-option = la valeur de « { $option } » est un nombre, ou un texte entre guillemets
cause-fluent-defaults = plus d’une forme du choix commence par « * »
cause-fluent-empty = « { $id } » n’a pas de texte
cause-fluent-expression = ce qui est entre les accolades ne peut pas être lu
cause-fluent-line = la ligne devrait se terminer ici
cause-fluent-literal = il manque ici un nombre ou un texte entre guillemets
cause-fluent-name = il manque ici un nom, qui commence par une des lettres A à Z
cause-fluent-no-default = aucune forme du choix ne commence par « * »
cause-fluent-order = entre parenthèses, ce qui n’a pas de nom précède ce qui en a un
cause-fluent-selector = on peut choisir d’après une valeur comme « $count », une fonction ou un attribut de terme, mais pas d’après ceci
cause-fluent-sign = il manque ici « { $wanted } »
cause-fluent-twice = « { $name } » figure deux fois entre les parenthèses
cause-fluent-value = il manque ici un texte
cause-string-cycle = le texte renvoie à lui-même
cause-string-long = le texte renvoie à trop d’autres
cause-string-unknown = le texte renvoie à « { $name } », qui n’existe pas
cause-function-argument = « { $function } » ne peut rien faire de « { $given } »
cause-function-backwards = les jours « { $from } » et « { $to } » sont inversés
cause-function-lacks = « { $function } » a besoin de l’option « { $option } »
cause-function-missing = « { $function } » ne reçoit rien
cause-function-option = « { $function } » n’admet pas « { $option }: { $given } »
cause-function-together = « { $function } » admet « { $option } » ou « { $other } », mais pas les deux
cause-function-unnamed = « { $function } » n’a pas de nom pour « { $given } » dans cette langue
cause-template-endless = cela dure trop longtemps, et ne finit peut-être jamais
cause-template-lacks = quelque chose qui est appelé a besoin de plus que ce qui lui est donné
cause-template-list = il faut une liste, et il n’y en a pas, ou elle n’a pas la bonne longueur
cause-template-broken = le libellé « { $id } » ne peut pas être mis en forme : { $cause }
cause-template-kind = le libellé « { $id } » reçoit pour « { $name } » ce qui n’est pas un texte : { $kind ->
        [nothing] rien du tout
        [truth] un « true » ou un « false »
        [list] une liste
       *[other] un tableau
    }
cause-template-no-id = rien ne dit à « t » quel libellé afficher
cause-template-no-string = le libellé « { $id } » n’existe pas
cause-template-open = un commentaire ou un bloc « raw » n’est pas fermé
cause-template-statement = l’instruction « { $name } » n’existe pas
cause-template-string-lacks = le libellé « { $id } » ne reçoit pas « { $name } »
cause-template-surplus = quelque chose qui est appelé reçoit plus que ce qui est admis
cause-template-twice = le bloc « { $name } » figure deux fois ici
cause-template-undefined = { $name ->
        [none] le gabarit utilise une valeur qui n’existe pas
       *[other] le gabarit utilise « { $name } », qui n’existe pas
    }
cause-template-unexpected = { $found ->
        [character] il y a ici un caractère
        [end] le gabarit se termine ici
        [keyword] il y a ici une instruction
        [name] il y a ici un nom
        [none] il y a ici quelque chose
        [number] il y a ici un nombre
        [page] il y a ici du texte de la page
        [text] il y a ici un texte entre guillemets
        [value] il y a ici une valeur
       *[sign] il y a ici « { $sign } »
    }{ $wanted ->
        [keyword] , et il manque une instruction
        [name] , et il manque un nom
        [sign] , et il manque « { $other } »
        [value] , et il manque une valeur
       *[none] , et ce n’est pas sa place
    }
cause-template-unknown = { $kind ->
        [block] le bloc « { $name } » n’existe pas
        [filter] le filtre « { $name } » n’existe pas
        [function] la fonction « { $name } » n’existe pas
        [method] la méthode « { $name } » n’existe pas
        [test] le test « { $name } » n’existe pas
       *[template] le gabarit « { $name } » n’existe pas
    }
cause-template-unopened = il y a ici « { $name } », et rien d’ouvert qui s’y rapporte
unwatched-fact = Aucun article de la série « { $series } » n’a la donnée « { $fact } ».
    .why = On veut s’assurer que ce chiffre ne fait qu’augmenter, et rien n’est contrôlé.
    .help = { $near ->
        [none] Écrivez le nom d’une donnée que les articles ont, ou supprimez-le.
       *[other] Vouliez-vous dire « { $near } » ?
    }
incomparable-fact = { $case ->
        [undated] La donnée « { $fact } » ne peut qu’augmenter au fil de la série « { $series } », et cet article n’a pas de date.
        [other] La donnée « { $fact } » n’est pas du même type ici que dans « { $other } », ou pas dans la même monnaie.
       *[kind] La donnée « { $fact } » ne peut qu’augmenter au fil de la série « { $series } », et n’est pas de celles qui augmentent.
    }
    .why = Personne ne remarque quand elle baisse.
    .help = { $case ->
        [undated] Écrivez la date de l’article.
        [other] Écrivez-la comme dans les autres articles, ou retirez-la de « monotonic ».
       *[kind] Les nombres, les jours, les sommes d’argent et les listes de régions peuvent augmenter. Retirez cette donnée de « monotonic ».
    }
quoted-number = La donnée « { $fact } » est « { $found } » entre guillemets, et s’affiche ainsi dans toutes les langues.
    .why = Si c’est un nombre, le français l’écrit avec une virgule, l’arabe avec d’autres chiffres, et aucun texte ne peut choisir un pluriel d’après lui.
    .help = Si c’est un nombre, écrivez-le sans les guillemets. Si c’est une année, une version ou quelque chose de ce genre, dites-le : « { "{" } value = "{ $found }" { "}" } ».
