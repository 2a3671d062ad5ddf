# close() runs the cleanup once; a generator that yields then is an error.
def g():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


x = g()
print(next(x))
x.close()
x.close()
print(list(x))
g().close()


def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2


b = bad()
next(b)
try:
    b.close()
except RuntimeError:
    print("RuntimeError")
print(next(b, "end"))
