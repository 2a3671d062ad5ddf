# The rest of a mapping is last.
x = 1
match x:
    case {**rest, 1: 2}:
        pass
