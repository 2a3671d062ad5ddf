# line-differs
# A parenthesis that is never closed.
x = 1
y = (1 + 2
z = 3
print(z)
