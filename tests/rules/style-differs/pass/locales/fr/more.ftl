size =
    .style = width: 24em; height: 3em
