# There is no <> operator.
x = 1
print(x <> 2)
