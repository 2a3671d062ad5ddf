# differs: python3 has no micropython module
import micropython

print(micropython.opt_level())
source = "print(__debug__)\nassert False, 'kept'"
for level in (0, 1, 2, 3, 9, -1):
    micropython.opt_level(level)
    print(level, micropython.opt_level())
    try:
        exec(source)
    except AssertionError as e:
        print(type(e).__name__, e)

# An assert that is left out does not evaluate anything.
micropython.opt_level(1)
exec("assert print('never'), print('never')\nprint('after')")
exec("def f():\n    if __debug__:\n        return 'debug'\n    return 'plain'\nprint(f())")
micropython.opt_level(0)
exec("def f():\n    if __debug__:\n        return 'debug'\n    return 'plain'\nprint(f())")
try:
    micropython.opt_level("x")
except TypeError as e:
    print(type(e).__name__)
