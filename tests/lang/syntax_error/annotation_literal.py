# An annotated literal.
x: int = 1
5: int = 1
