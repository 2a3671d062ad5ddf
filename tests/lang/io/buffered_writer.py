# differs: the built-in class, as MicroPython has it, which `uio` names on a PC.
import uio as io

raw = io.BytesIO()
w = io.BufferedWriter(raw, 8)
print(w.write(b"foobar"), raw.getvalue())
print(w.write(b"foobar"), raw.getvalue())
w.flush()
print(raw.getvalue())


class Slow(io.IOBase):
    def __init__(self):
        self.taken = b""

    def write(self, data):
        self.taken += bytes(data[:3])
        return min(len(data), 3)


s = Slow()
w = io.BufferedWriter(s, 100)
w.write(b"0123456789")
w.flush()
print(s.taken)


class Full(io.IOBase):
    def write(self, data):
        return None


w = io.BufferedWriter(Full(), 4)
w.write(b"abc")
try:
    w.flush()
except OSError as e:
    print("OSError", e.errno)
