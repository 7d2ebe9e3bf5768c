sun = Soleil et { moon }
moon = Lune et { sun }
