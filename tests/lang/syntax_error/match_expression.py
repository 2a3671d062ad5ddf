# A pattern is no expression.
x = 1
match x:
    case 1 + 2:
        pass
