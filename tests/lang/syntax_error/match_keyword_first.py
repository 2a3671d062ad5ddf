# Positional patterns come first.
x = 1
match x:
    case int(real=1, 2):
        pass
