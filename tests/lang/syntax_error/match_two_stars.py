# A sequence pattern has one star.
x = 1
match x:
    case 0:
        pass
    case [*a, 1, *b]:
        pass
