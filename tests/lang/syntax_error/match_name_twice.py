# A pattern binds a name once.
x = 1
match x:
    case [a, a]:
        pass
