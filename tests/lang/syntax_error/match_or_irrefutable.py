# Only the last alternative may match anything.
x = 1
match x:
    case a | 1:
        pass
