size =
    .style = width: 20em
same =
    .style = { size.style }
bare =
    .style = 28em
