# An exception that is raised in a handler has what is handled as its context, each time; a circle
# is cut.


class A(Exception):
    pass


class B(Exception):
    pass


class C(Exception):
    pass


a, b, c = A(), B(), C()
try:
    try:
        raise a
    except A as first:
        raise b
except B as second:
    print(repr(second.__context__))
try:
    try:
        raise c
    except C:
        raise a
except A:
    print(repr(a.__context__), repr(b.__context__))

# A circle.
try:
    try:
        try:
            raise A
        except A as x:
            held = x
            raise B
    except B as y:
        raise held
except A as z:
    print(repr(z.__context__), repr(z.__context__.__context__))

# What is raised again keeps its own.
try:
    try:
        raise KeyError(1)
    except KeyError as e:
        kept = e
        try:
            raise
        finally:
            pass
except KeyError as e:
    print(e is kept, e.__context__)
