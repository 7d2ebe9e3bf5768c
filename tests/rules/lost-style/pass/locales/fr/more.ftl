size =
    .style = width: 24em
