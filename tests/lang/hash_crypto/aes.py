# differs: python3 has no cryptolib; results of FIPS 197 and NIST SP 800-38A
import cryptolib


def hexed(text):
    return bytes([int(text[i : i + 2], 16) for i in range(0, len(text), 2)])


key = hexed("2b7e151628aed2a6abf7158809cf4f3c")
long_key = hexed("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
plain = hexed("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
iv = bytes(range(16))
counter = hexed("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff")

for k in (key, long_key):
    for mode, start in ((1, None), (2, iv), (6, counter)):
        encrypted = cryptolib.aes(k, mode, start).encrypt(plain)
        print(mode, encrypted.hex(), cryptolib.aes(k, mode, start).decrypt(encrypted) == plain)
        out = bytearray(40)
        print(cryptolib.aes(k, mode, start).encrypt(plain, out) is out, bytes(out[:32]) == encrypted, bytes(out[32:]))
        same = bytearray(plain)
        cryptolib.aes(k, mode, start).encrypt(same, same)
        print(bytes(same) == encrypted)
        cryptolib.aes(k, mode, start).decrypt(same, same)
        print(bytes(same) == plain)

pieces = cryptolib.aes(key, 2, iv)
print((pieces.encrypt(plain[:16]) + pieces.encrypt(plain[16:])).hex()[-8:])
pieces = cryptolib.aes(key, cryptolib.MODE_CTR, counter)
print(b"".join([pieces.encrypt(plain[i : i + 5]) for i in range(0, 32, 5)]).hex()[-8:])
wrap = cryptolib.aes(key, 6, b"\xff" * 16)
print(wrap.encrypt(bytes(32)).hex())

for args in (
    (b"short", 1), (key, 3), (key, 0), (key, 2), (key, 6), (key, 2, b"iv"), (key, 1, b"iv"), (key + b"x", 1), (key,), (1, 1), (key, "1"),
):
    try:
        cryptolib.aes(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e.args[0] if type(e) is ValueError else "")
a = cryptolib.aes(key, 1)
for f in (lambda: a.encrypt(b"x"), lambda: a.encrypt(bytes(16), bytearray(15)), lambda: a.encrypt(bytes(16), bytes(16)), lambda: a.encrypt(1)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e.args[0] if type(e) is ValueError else "")
a.encrypt(bytes(16))
try:
    a.decrypt(bytes(16))
except ValueError as e:
    print(e)
print(a.encrypt(b""), cryptolib.aes(key, 1).decrypt(b""))
