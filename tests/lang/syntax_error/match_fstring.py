# Patterns have no f-strings.
x = 1
match x:
    case f"a":
        pass
