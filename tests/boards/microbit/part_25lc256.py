# --attach 25lc256@spi,cs=pin16 --set 25lc256.plugged=0@40ms --set 25lc256.plugged=1@60ms
from microbit import pin16, sleep, spi


def transfer(data, n=0):
    pin16.write_digital(0)
    spi.write(data)
    answer = spi.read(n)
    pin16.write_digital(1)
    return answer


pin16.write_digital(1)
spi.init(baudrate=2000000)
print(transfer(b"\x05", 1))
transfer(b"\x02\x00\x10nothing")
transfer(b"\x06")
print(transfer(b"\x05", 1))
transfer(b"\x02\x00\x10Hello")
print(transfer(b"\x05", 1))
transfer(b"\x03\x00\x10", 1)
while transfer(b"\x05", 1)[0] & 1:
    sleep(1)
print(transfer(b"\x03\x00\x0f", 7))
out = bytearray(b"\x03\x00\x10" + bytes(5))
pin16.write_digital(0)
spi.write_readinto(out, out)
pin16.write_digital(1)
print(out)
transfer(b"\x77")
sleep(50)
print(transfer(b"\x03\x00\x10", 5))
sleep(20)
print(transfer(b"\x03\x00\x10", 5))
