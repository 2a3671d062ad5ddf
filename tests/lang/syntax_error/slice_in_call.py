# A slice among arguments.
f = len
f([1][0:1])
f(1:2)
