# A comprehension without in.
x = [i for i in [1]]
y = [i for i]
