size =
    .style = width: 20em
