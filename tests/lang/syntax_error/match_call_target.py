# A pattern binds names only.
x = 1
match x:
    case 1 as a.b:
        pass
