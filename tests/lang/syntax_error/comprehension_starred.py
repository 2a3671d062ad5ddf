# A starred element in a comprehension.
a = [[1]]
y = [*i for i in a]
