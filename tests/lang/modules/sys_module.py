# sys: the parts CPython and MicroPython share.
import sys

print(sys.version_info[0], sys.version_info[:2] >= (3, 4), isinstance(sys.version, str))
print(sys.byteorder in ("little", "big"), isinstance(sys.platform, str), sys.maxsize > 2**30)
print(isinstance(sys.implementation.name, str), isinstance(sys.argv, list), len(sys.argv))
print(isinstance(sys.path, list), isinstance(sys.modules, dict), "sys" in sys.modules)
for stream in ("stdin", "stdout", "stderr"):
    print(stream, hasattr(sys, stream))
n = sys.stdout.write("written\n")
print(n)
print("to stderr", file=sys.stderr)
print("to stdout", file=sys.stdout)
try:
    sys.exit(4)
except SystemExit as e:
    print("SystemExit", e.args)
try:
    sys.no_such
except AttributeError:
    print("AttributeError")
if hasattr(sys, "print_exception"):
    try:
        raise ValueError("shown on stderr")
    except ValueError as e:
        sys.print_exception(e, sys.stderr)
x = sys.maxsize
print(x & (x + 1), x + 1 > x, (x * x) // x == x)
