# Beside a folder.
# Variables:
#   $count (number) - how many
pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
 }
