# A subscript without index.
x = [1]
x[0]
x[]
