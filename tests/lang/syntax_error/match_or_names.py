# Alternatives bind the same names.
x = 1
match x:
    case 1:
        pass
    case [a] | [b]:
        pass
