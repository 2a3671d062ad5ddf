# A string that does not end on its line.
a = 'fine'
b = 'open
c = 1
