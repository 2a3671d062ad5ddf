# What an error in a pattern says of it.
import re

for pattern in ("a**", "*", "ab\n+*", b"x{2}{3}", "\n\n++*"):
    try:
        re.compile(pattern)
        print("compiled")
    except re.error as e:
        print(e.msg, e.pattern, e.pos, e.lineno, e.colno)
for name in ("T", "KT", "VT", "T_co", "T_contra"):
    import typing

    print(getattr(typing, name))
import types


async def generator():
    yield


print(types.AsyncGeneratorType is type(generator()))
