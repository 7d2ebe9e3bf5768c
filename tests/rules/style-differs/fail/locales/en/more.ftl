size =
    .style = width: 20em; height: 3em
