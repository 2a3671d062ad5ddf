def area(side):
    return side * side


kind = "square"
_private = 1
