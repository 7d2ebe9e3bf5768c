navBar = Bar
nav_foot = Foot
