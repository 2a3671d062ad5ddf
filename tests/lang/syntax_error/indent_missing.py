# A block that is not indented.
x = 1
if x:
y = 2
