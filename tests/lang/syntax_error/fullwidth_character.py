# A character that is not part of any token.
x = 1
y = x × 2
