nav-bar = Bar
region-FR = France
