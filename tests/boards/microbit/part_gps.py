# --attach gps@pin0 --attach dfplayer@rx=pin1,busy=pin2 --set gps.latitude=51477@0ms --set gps.longitude=-12@0ms --set dfplayer.length=1@0ms --until 4s
# A GPS receiver and a player of music at the serial line; the wrong speed gives something else.
from microbit import pin0, pin1, pin2, running_time, sleep, uart


def wait_for(start, until):
    text = b""
    while running_time() < until:
        text += uart.read() or b""
        at = text.find(start)
        if at >= 0 and b"\n" in text[at:]:
            return text[at:].split(b"\r\n")[0]
        sleep(5)


uart.init(9600, tx=pin1, rx=pin0)
first = wait_for(b"$GPRMC", 2000)
# From here on bits and parity are taken and ignored, as on the board.
uart.init(9600, bits=7, parity=uart.ODD, tx=pin1, rx=pin0)
uart.write(bytes([0x7E, 0xFF, 6, 0x03, 0, 0, 2, 0xFE, 0xF6, 0xEF]))
sleep(50)
busy = pin2.read_digital()
second = wait_for(b"$GPGLL", 3000)
uart.init(4800, tx=pin1, rx=pin0)
uart.write(b"~~~")
garbled = wait_for(b"$GP", 3900)
uart.init(115200)
print(first, second, garbled, busy, pin2.read_digital(), sep="\n")
