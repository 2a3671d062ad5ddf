# A module that raises while importing is not kept.
import sys

for _ in range(2):
    try:
        import fixtures.broken
    except ValueError as e:
        print(e)
print("fixtures.broken" in sys.modules)
try:
    import fixtures.bad_syntax
except SyntaxError:
    print("SyntaxError")
for name in ("no_such_module", "fixtures.nothing", "no.such.package"):
    try:
        __import__(name)
    except ImportError:
        print(name, "ImportError")
try:
    from fixtures.star import absent
except ImportError:
    print("ImportError")
try:
    import fixtures.star.deeper
except ImportError:
    print("ImportError")


def inside():
    try:
        import missing_one
    except ImportError:
        return "handled in a function"


print(inside())
