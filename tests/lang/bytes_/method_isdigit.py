# `bytes.isdigit`: every byte

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for data in (b"", b"a", b"A", b"aB", b"Ab Cd", b"1", b"1a", b"\t \n", b"\xe9", b"A1", b"a_"):
    print(data, data.isdigit(), bytearray(data).isdigit())
print([c for c in range(256) if bytes([c]).isdigit()])
check(lambda: b"".isdigit(1))
