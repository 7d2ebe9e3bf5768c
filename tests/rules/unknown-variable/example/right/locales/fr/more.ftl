byline = Par { $authors }
