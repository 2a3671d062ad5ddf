# Unpacking in a dict comprehension.
x = [{}]
y = {**d for d in x}
