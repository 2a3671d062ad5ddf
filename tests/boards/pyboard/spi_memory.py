# --attach 25lc256@spi,cs=X5
# Writes a message into an EEPROM and reads it back.
from pyb import SPI, Pin, delay

spi = SPI(1, SPI.CONTROLLER, baudrate=1000000, polarity=0, phase=0)
select = Pin("X5", Pin.OUT_PP, value=1)


def transfer(out, count=0):
    select.low()
    spi.send(out)
    answer = spi.recv(count) if count else b""
    select.high()
    return answer


transfer(b"\x06")
print("ready to write:", transfer(b"\x05", 1))
transfer(b"\x02\x00\x20" + b"Hello memory")
while transfer(b"\x05", 1)[0] & 1:
    delay(1)
print(transfer(b"\x03\x00\x20", 12))
