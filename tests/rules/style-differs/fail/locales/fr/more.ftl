size =
    .style = max-width: 20em; height: 30px
