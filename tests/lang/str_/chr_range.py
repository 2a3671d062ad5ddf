def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: chr(0))
show(lambda: chr(0x10FFFF))
show(lambda: chr(0x110000))
show(lambda: chr(-1))
show(lambda: chr(2**31 - 1))
show(lambda: chr(2**31))
show(lambda: chr(-(2**31)))
show(lambda: chr(-(2**31) - 1))
show(lambda: chr(2**63))
show(lambda: chr(2**70))
show(lambda: chr(-(2**70)))
show(lambda: chr(True))
show(lambda: chr(1.0))
show(lambda: chr("a"))
