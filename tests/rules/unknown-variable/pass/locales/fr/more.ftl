byline = Par { $authors }
-marque = { $cas ->
   *[nom] le club
 }
nav-home = Accueil de { -marque(cas: "nom") }
own-string = { $whatever }
