# Brackets of different kinds.
a = [1, 2]
b = (1, 2]
