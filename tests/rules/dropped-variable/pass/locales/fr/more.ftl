byline = { who }
who = Par { $authors }
