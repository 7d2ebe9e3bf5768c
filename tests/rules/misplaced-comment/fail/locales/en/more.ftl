late = Late

### On the whole file

## Menus
