byline = Par { $auteurs }
