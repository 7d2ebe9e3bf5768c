sun = Sun
moon = Moon
