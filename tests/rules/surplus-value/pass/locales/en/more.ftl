find =
    .label = Find an article
