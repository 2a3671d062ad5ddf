# A character that starts no token.
x = 1
y = x ? 2
