size =
    .style = Largeur
same =
    .style = Largeur
bare =
    .style = 27em
