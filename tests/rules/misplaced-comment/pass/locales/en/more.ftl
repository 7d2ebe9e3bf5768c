### On the whole file
### and more

## Menus
## and more

late = Late

##

early = Early
