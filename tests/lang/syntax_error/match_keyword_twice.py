# An attribute is matched once.
x = 1
match x:
    case int(real=1, real=2):
        pass
