# 1-Wire and DHT: sensors on one line.

from check import value
from pyboard.one_wire import Humidity, Thermometer

ONE_WIRE = "import onewire, ds18x20\nfrom machine import Pin\no = onewire.OneWire(Pin('X12'))\n"
DHT = "import dht\nfrom machine import Pin\nd = dht.DHT22(Pin('Y3'))\n"


def check_scan(bench):
    board = bench.booted()
    sensors = [Thermometer(board, "X12", number) for number in (1, 0x8000_0000_0001, 0x52)]
    value(board, ONE_WIRE)
    found = value(board, "print(sorted(bytes(rom).hex() for rom in o.scan()))")
    assert found == repr(sorted(sensor.rom.hex() for sensor in sensors)), found


def check_temperature(bench):
    board = bench.booted()
    sensors = [Thermometer(board, "X12", number, at) for number, at in ((1, -88), (7, 488))]
    value(board, ONE_WIRE + "t = ds18x20.DS18X20(o)\nroms = sorted(t.scan())\nt.convert_temp()")
    read = "print([t.read_temp(rom) for rom in roms])"
    assert value(board, read) == "[-5.5, 30.5]"
    sensors[0].sixteenths = 2000
    assert value(board, read) == "[-5.5, 30.5]"
    assert value(board, "t.convert_temp()\n" + read) == "[125.0, 30.5]"


def check_nobody(bench):
    board = bench.booted()
    board.line("X12").pulled = 3300
    assert value(board, ONE_WIRE + "print(o.reset(), o.scan())") == "False []"
    got = value(board, "try: o.reset(True)\nexcept onewire.OneWireError: print('nobody')")
    assert got == "nobody"


def check_humidity(bench):
    board = bench.booted()
    sensor = Humidity(board, "Y3", 655, -31)
    value(board, DHT)
    read = "d.measure(); print(f'{d.humidity():.1f} {d.temperature():.1f}')"
    assert value(board, read) == "65.5 -3.1", value(board, read)
    # Whatever is going on beside it.
    for us in range(0, 1000, 170):
        board.run_us(us)
        assert value(board, read) == "65.5 -3.1"
    sensor.damaged = 1
    got = value(board, "try: d.measure()\nexcept Exception as e: print(e)")
    assert got == "checksum error", got
    board.line("Y4").pulled = 3300
    absent = "try: dht.DHT11(Pin('Y4')).measure()\nexcept OSError as e: print(e)"
    assert value(board, absent) == "[Errno 110] ETIMEDOUT", value(board, absent)


# WS2812B's data sheet: how long the high part of a 0 and of a 1 is, in nanoseconds.
STRIP_NS = {0: (250, 550), 1: (650, 950)}
# What is longer between two bits shows the colours.
LATCH_NS = 5000


def check_strip(bench):
    board = bench.booted()
    value(board, "import neopixel\nfrom machine import Pin\nn = neopixel.NeoPixel(Pin('X3'), 3)")
    value(board, "n[0] = (1, 2, 254); n[1] = (255, 0, 128); n[2] = (0, 85, 170)")
    board.forget_edges()
    value(board, "n.write()")
    edges = [(at / 168 * 1000, int(level)) for at, pin, level in board.edges if pin == "X3"]
    rises = [at for at, level in edges if level]
    highs = [down - up for (up, level), (down, _) in zip(edges, edges[1:]) if level]
    bits = [int(high > 600) for high in highs]
    for bit, high in zip(bits, highs):
        low, most = STRIP_NS[bit]
        assert low <= high <= most, f"a {bit} is high for {high:.0f} ns"
    # Bytes are carried in pieces, between which nothing may happen.
    assert max(b - a for a, b in zip(rises, rises[1:])) < LATCH_NS
    sent = bytes(int("".join(map(str, bits[i : i + 8])), 2) for i in range(0, len(bits), 8))
    assert sent == bytes([2, 1, 254, 0, 255, 128, 85, 0, 170]), sent
