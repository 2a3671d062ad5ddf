# `assert`: messages that are evaluated only if they are needed

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


def message():
    print("evaluated")
    return "text"


assert True, message()
for test, text in ((0, None), ("", 5), ([], "m"), (None, ("a", 1))):
    try:
        assert test, text
    except AssertionError as e:
        print(repr(e), e.args)
try:
    assert 1 > 2, message()
except AssertionError as e:
    print(e)
try:
    assert False
except AssertionError as e:
    print(repr(e), e.args, isinstance(e, Exception))
assert (lambda: True)()
check(lambda: 1)
