old-greeting = Good wind, { -old-brand }!
