# A starred target needs a list or tuple.
values = [1, 2, 3]
*a = values
