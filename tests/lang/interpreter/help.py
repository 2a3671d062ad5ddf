# Without `site` CPython has no `help`.
try:
    help
except NameError:
    from pydoc import help


class A:
    x = 1
    y = "two"


help(A)
print(help(A))
