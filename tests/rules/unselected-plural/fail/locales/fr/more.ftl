kites = { $count } cerfs-volants
