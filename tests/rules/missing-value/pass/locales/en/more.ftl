find = Find
    .label = Find an article
shop =
    .label = Shop
