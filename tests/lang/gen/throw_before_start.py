# An exception thrown into a generator that has not begun meets none of its handlers.
def g():
    try:
        yield 1
    except ValueError:
        print("not reached")
    finally:
        print("nor this")


x = g()
try:
    x.throw(ValueError("early"))
except ValueError as e:
    print(e)
print(next(x, "over"))
