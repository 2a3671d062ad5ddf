# --attach gps@X2,X1,X3 --set gps.fix=0@2500ms --set gps.latitude=-33857@3500ms --set gps.longitude=-151215@3500ms --set gps.fix=1@3500ms --until 9s
# A GPS receiver at UART 4: sentences with check sums, pulses of the second, another speed.
from pyb import UART, ExtInt, Pin, millis


def field(line):
    text, _, sum = line[1:].partition("*")
    check = 0
    for c in text:
        check ^= ord(c)
    return text.split(",") if check == int(sum, 16) else None


def sentence(uart):
    line = uart.readline()
    return line.decode().strip() if line else ""


def pulse(line):
    global pulses, last, even
    now = millis()
    even &= not pulses or now - last == 1000
    pulses, last = pulses + 1, now


pulses, last, even = 0, 0, True
ExtInt("X3", ExtInt.IRQ_RISING, Pin.PULL_NONE, pulse)
uart = UART(4, 9600, timeout=1200, rxbuf=256)
rounds = 0
while rounds < 4:
    line = sentence(uart)
    fields = field(line)
    if fields[0] == "GPRMC":
        print(millis() // 1000, fields[1], fields[2], fields[3:7], fields[7])
    elif fields[0] == "GPGGA":
        print("satellites", fields[7], "altitude", fields[9])
    elif fields[0] == "GPGLL":
        rounds += 1
        print(line)
print(pulses, even)

# At the wrong speed nothing can be read; the receiver takes another one.
uart.init(38400, timeout=1200)
print(b"$GP" in (uart.read(40) or b""))
uart.init(9600, timeout=100)
uart.write("$PUBX,41,1,0007,0003,38400,0*20\r\n")
uart.init(38400, timeout=1200, rxbuf=600)
while not (uart.readline() or b"").startswith(b"$GPGLL"):
    pass
print(sentence(uart))
