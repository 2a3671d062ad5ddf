def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: bytearray(b"xyz").__setitem__(5, 1))
show(lambda: bytearray(b"xyz").__setitem__(5, ...))
show(lambda: bytearray(b"xyz").__setitem__(5, 300))
show(lambda: bytearray(b"xyz").__setitem__(5, -1))
show(lambda: bytearray(b"xyz").__setitem__(-4, "a"))
show(lambda: bytearray(b"xyz").__setitem__("a", "a"))
show(lambda: bytearray(b"xyz").__setitem__(2, 255))
show(lambda: bytearray(b"xyz").__delitem__(3))
show(lambda: bytearray(b"xyz").__delitem__(2))
