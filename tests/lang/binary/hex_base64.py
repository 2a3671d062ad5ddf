import binascii
from array import array


def check(f, *args):
    try:
        print(f(*args))
    except binascii.Error:
        print("Error")
    except Exception as e:
        print(type(e).__name__)


print(binascii.hexlify(b"\x00\x7f\xff"), binascii.hexlify(b""), binascii.hexlify(bytearray(b"ab")))
print(binascii.hexlify(b"abcdef", ":"), binascii.hexlify(b"abcdef", b"-", 2), binascii.hexlify(b"abcde", "-", -2))
print(binascii.hexlify(array("H", [0x4142])), binascii.hexlify(memoryview(b"xyz")[1:]))
print(binascii.unhexlify(b"007fFF"), binascii.unhexlify("4142"), binascii.unhexlify(b""))
check(binascii.unhexlify, b"abc")
check(binascii.unhexlify, b"zz")
check(binascii.unhexlify, "\u1234\u1234")
check(binascii.unhexlify, 5)
print(binascii.b2a_hex(b"q"), binascii.a2b_hex("71"))
for n in range(8):
    data = bytes(range(250, 250 + min(n, 6)))[:n] + b"?" * max(0, n - 6)
    text = binascii.b2a_base64(data)
    print(text, binascii.a2b_base64(text) == data)
print(binascii.b2a_base64(b"abc", newline=False), binascii.b2a_base64(b"", newline=False))
print(binascii.a2b_base64("YWJj"), binascii.a2b_base64(b"YW\nJj!!"), binascii.a2b_base64(b"YQ==rest"), binascii.a2b_base64(b""))
check(binascii.a2b_base64, b"YWJ")
check(binascii.a2b_base64, b"Y")
check(binascii.a2b_base64, b"YQ=")
check(binascii.b2a_base64, 5)
