# assert with and without a message.
assert True
assert 1, "not shown"
assert (1, "a tuple is true")[0]
try:
    assert 0
except AssertionError as e:
    print("plain", e.args)
try:
    assert [], "the message"
except AssertionError as e:
    print(e.args, str(e))


def check(n):
    assert isinstance(n, int), "not an int: %r" % (n,)
    assert n >= 0, (n, "negative")
    return n


for value in (3, "x", -1):
    try:
        print(check(value))
    except AssertionError as e:
        print(type(e).__name__, e.args)


def expensive():
    print("evaluated")
    return "text"


assert 1 == 1, expensive()
try:
    assert 1 == 2, expensive()
except AssertionError as e:
    print(e)
try:
    assert 1 / 0
except ZeroDivisionError:
    print("the condition itself raised")
print(issubclass(AssertionError, Exception))
