# A file that ends where a block must start.
x = 1
while x:
