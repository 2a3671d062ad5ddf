import io
import sys


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


s = Sink()
print("one", 2, [3], sep="/", end=".", file=s)
print("".join(s.parts))
print("to stdout", file=sys.stdout)
print("to stderr", file=sys.stderr)
sys.stdout.flush()
print(sys.stdout.write("text\n"), flush=True)
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.flush()
print(sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.buffer.fileno())
try:
    print("x", file=5)
except AttributeError:
    print("AttributeError")
except TypeError:
    print("TypeError")
