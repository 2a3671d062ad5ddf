class A:
    x = 1
    y = "two"


help(A)
print(help(A))
