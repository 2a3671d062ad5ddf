# An annotated tuple target.
x: int = 1
a, b: int = 1, 2
