find = Find
    .label = Find an article
