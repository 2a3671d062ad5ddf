# A double-quoted string without its end.
a = 1
print("open)
