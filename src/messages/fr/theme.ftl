### What can be wrong with the look of a section, at “[section.theme]” in “pipeline.toml”. The value of a message
### says what is wrong; `.why` says why it matters, `.help` what to do. Readers are editors and webmasters.
### The glossary stands in cli.ftl.

bad-colour = « { $colour } » n’est pas une couleur qui puisse s’écrire ici (dans « { $key } »).
    .help = Écrivez « # » et six signes, chiffres de 0 à 9 ou lettres de a à f, comme « #ac3218 », ou trois, comme « #fff ».
bad-font-name = « { $font } » ne peut pas être le nom d’une police (dans « { $key } »).
    .why = Les noms de polices se composent de lettres, de chiffres, d’espaces et de traits d’union. D’autres signes pourraient modifier la feuille de style.
    .help = Écrivez chaque police comme un texte à part, sans guillemets ni virgules à l’intérieur, comme ["Noto Serif", "Georgia"].
bad-picture = « { $file } » n’est pas une image que les navigateurs affichent (dans « { $key } »).
    .help = Indiquez un fichier qui se termine par l’une de ces extensions : { $known }.
bad-size = « { $value } » n’est pas un nombre de { $least } à { $most } avec deux décimales au plus (dans « { $key } »).
    .why = Des lettres ou des lignes d’une autre taille seraient illisibles.
    .help = Écrivez un tel nombre sans guillemets, comme 1.1. Ou supprimez la ligne : Hexapla sait ce qu’il faut à chaque écriture.
# $near and $known are codes of scripts, such as “Arab”.
unknown-script = Aucune langue configurée ne s’écrit dans l’écriture « { $name } ».
    .why = Ce qui est dit ici n’a aucun effet.
    .help = { $near ->
        [none] Les écritures de ce réseau sont : { $known }. Pour une seule langue, écrivez son code, comme « ur ».
       *[other] Vouliez-vous dire « { $near } » ? Les écritures de ce réseau sont : { $known }.
    }
# $letters and $ground are names of colours, such as “text” and “background”. $ratio is a number such as 2.84.
low-contrast = { $scheme ->
        [dark] Sur les écrans sombres, le contraste
       *[other] Le contraste
    } de « { $letters } » sur « { $ground } » est de { $ratio } ; il faut au moins 4.5.
    .why = Les lecteurs qui voient mal, qui ont un mauvais écran ou lisent au soleil ne distinguent pas le texte.
    .help = Assombrissez l’une des deux couleurs, ou éclaircissez l’autre.
missing-theme-file = Il n’y a pas de fichier « { $file } » dans « { $folder } ».
    .why = Le site affiche à la place le signe du thème graphique.
    .help = { $near ->
        [none] Placez-y le fichier, ou corrigez son nom.
       *[other] Vouliez-vous dire « { $near } » ?
    }
