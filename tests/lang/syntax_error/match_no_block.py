# A match has a block.
x = 1
match x:
x = 2
