# A bare generator expression beside another argument.
f = print
f(x for x in [1])
f(x for x in [1], 2)
