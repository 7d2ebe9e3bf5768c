own-line = By { $authors }
    .title = { $authors }
