def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: b"ABC" % b"a")
show(lambda: b"ABC" % bytearray(b"a"))
show(lambda: bytearray(b"ABC") % b"a")
show(lambda: b"ABC" % "a")
show(lambda: b"ABC" % 3)
show(lambda: b"ABC" % (1,))
show(lambda: b"ABC" % ())
show(lambda: b"ABC" % {})
show(lambda: b"ABC" % [1])
show(lambda: b"%s" % b"a")
show(lambda: b"%s" % bytearray(b"a"))
show(lambda: "ABC" % b"a")
show(lambda: "ABC" % "a")
show(lambda: "ABC" % [1])
