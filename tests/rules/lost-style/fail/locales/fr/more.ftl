size =
    .style = Largeur
