# --attach ds18b20=a@pin0 --attach ds18b20=b@pin0 --set b.number=9@0ms --set a.temperature=235@0ms --set b.temperature=-101@0ms
from microbit import pin0, sleep
from time import sleep_us

sleep(1)


def reset():
    pin0.write_digital(0)
    sleep_us(500)
    pin0.set_pull(pin0.PULL_UP)
    sleep_us(70)
    there = not pin0.read_digital()
    sleep_us(400)
    return there


def write_bit(bit):
    pin0.write_digital(0)
    if bit:
        pin0.set_pull(pin0.PULL_UP)
        sleep_us(60)
    else:
        sleep_us(60)
        pin0.set_pull(pin0.PULL_UP)
    sleep_us(5)


def read_bit():
    pin0.write_digital(0)
    pin0.set_pull(pin0.PULL_UP)
    bit = pin0.read_digital()
    sleep_us(60)
    return bit


def write(*data):
    for byte in data:
        for i in range(8):
            write_bit(byte >> i & 1)


def read(n):
    return bytes(sum(read_bit() << i for i in range(8)) for _ in range(n))


def search():
    found, last, choices = [], -1, [0] * 64
    while True:
        reset()
        write(0xF0)
        rom, open_ = [0] * 64, -1
        for i in range(64):
            a, b = read_bit(), read_bit()
            if a and b:
                return found
            if a != b:
                bit = a
            elif i == last:
                bit = 1
            else:
                bit = choices[i] if i < last else 0
                if not bit:
                    open_ = i
            rom[i] = bit
            write_bit(bit)
        found.append(bytes(sum(rom[8 * k + i] << i for i in range(8)) for k in range(8)))
        choices, last = rom, open_
        if last < 0:
            return found


print(reset())
write(0xCC, 0x44)
print(read_bit())
for rom in search():
    reset()
    write(0x55, *rom)
    write(0xBE)
    pad = read(9)
    value = pad[0] | pad[1] << 8
    print(rom.hex(), pad.hex(), (value - (value >> 15 << 16)) / 16)
reset()
write(0x99)
