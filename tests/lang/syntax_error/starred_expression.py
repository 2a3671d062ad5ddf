# A starred expression stands alone.
a = [1]
b = (*a)
