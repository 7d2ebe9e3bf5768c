### What can be wrong with pictures and with addresses that articles had.
### The glossary stands in cli.ftl.

broken-image = La largeur et la hauteur de cette image ne peuvent pas être lues.
    .why = Elle est endommagée, ou n’est pas du type que son nom indique ; la plupart des navigateurs laisseront un vide à sa place.
    .help = Ouvrez-la dans un logiciel d’images, et exportez-la de nouveau sous le bon nom.
bad-redirect = { $fault ->
        [many] Un article ne peut pas avoir plus de { $limit } anciennes adresses dans une langue.
       *[form] « { $path } » ne peut pas avoir été l’adresse d’un article.
    }
    .why = Personne n’est redirigé depuis cette adresse : qui suit un vieux lien trouve une page d’erreur.
    .help = Écrivez seulement ce qui suivait l’adresse de la page d’accueil de l’édition, par exemple « old-name » : lettres, chiffres et traits d’union, et aucun des noms que le site se réserve.
redirect-clash = L’adresse « { $path } » ne peut pas rediriger vers cet article : { $winner ->
        [none] un fichier ou un autre site s’y trouve.
       *[other] elle appartient à l’article « { $winner } ».
    }
    .why = Ce qui s’y trouve y reste, et personne n’est redirigé depuis l’ancienne adresse.
    .help = Retirez l’adresse de « redirect-from », ou donnez une autre adresse à ce qui s’y trouve.
