# Streams in memory take their start by name.
import io

print(io.StringIO(initial_value="ab").read(), io.StringIO("ab", newline="").read())
print(io.StringIO("a\nb", newline="\n").readlines(), io.BytesIO(initial_bytes=b"xy").read())
for call in (lambda: io.StringIO(text="a"), lambda: io.BytesIO(initial_value=b"")):
    try:
        print(call())
    except TypeError:
        print("TypeError")
import re

try:
    re.compile("(a")
except re.error as e:
    print(type(e.msg).__name__, e.pattern)
import sys

print(sys.flags.dev_mode, sys.flags.ignore_environment, sys.flags.isolated)
