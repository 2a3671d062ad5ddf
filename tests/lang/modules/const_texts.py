# differs: const() is a matter of the compiler, also without its import; text in bytes % is UTF-8
KIND = const("dir")
_MAGIC = const(b"\x1f\x8b")
print(KIND, _MAGIC, const(1.5), const(3))


def f():
    return const("local")


print(f())
try:
    const(len)
except NameError as e:
    print(e)

# MicroPython's `requests` writes the lines of a request like this.
print(b"%s /%s HTTP/1.0\r\n" % ("GET", "pfad/ä"), b"%5s|%-4s|%.1s" % ("ab", b"cd", "ef"))
try:
    b"%b" % "text"
except TypeError as e:
    print(e)
