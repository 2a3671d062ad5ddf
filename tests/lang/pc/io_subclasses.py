# Classes derived from streams in memory, with parameters of their own.
import io


class Copying(io.BytesIO):
    def __init__(self, copy_to, *, start=b""):
        super().__init__(start)
        self.copy_to = copy_to

    def write(self, data):
        self.copy_to.append(bytes(data))
        return super().write(data)


class Lines(io.StringIO):
    def __init__(self, *lines, end="\n"):
        super().__init__(initial_value=end.join(lines), newline=None)
        self.count = len(lines)


class Plain(io.StringIO):
    pass


seen = []
c = Copying(seen, start=b"abcd")
print(c.write(b"xy"), seen, c.getvalue(), c.tell(), c.read())
lines = Lines("a", "b", end=";")
print(lines.getvalue(), lines.count, lines.readline())
print(Plain("text").read(), Plain(initial_value="v").getvalue(), Plain().getvalue() == "")
lines.__init__("c")
print(lines.getvalue(), isinstance(lines, io.StringIO))
for wrong in (lambda: Lines(1), lambda: Plain(b"x"), lambda: Copying([], start="x")):
    try:
        print(wrong().getvalue())
    except TypeError as e:
        print("TypeError")
