# print and input use sys.stdout and sys.stdin.
import io
import sys

out = sys.stdout
sys.stdout = io.StringIO()
print("hidden", 1, sep="-", end="!")
print([1], {"a": 2})
text = sys.stdout.getvalue()
sys.stdout = out
print(repr(text))

sys.stdin = io.StringIO("first\nsecond")
print(input(), input())
try:
    input()
except EOFError:
    print("EOFError")


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        pass


sink = sys.stdout = Sink()
sys.stdin = io.StringIO("reply\n")
line = input("question ")
print(line)
sys.stdout = None
print("nowhere")
sys.stdout = out
print("".join(sink.parts))
