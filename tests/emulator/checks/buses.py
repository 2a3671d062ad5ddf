# I2C and SPI on the edge connector, with devices that remember.

from check import value
from microbit.board import PINS

OUTER = (PINS["pin19"], PINS["pin20"])


class Memory:
    """An I2C device with registers: the first byte written is the place."""

    def __init__(self):
        self.bytes = bytearray(range(256))
        self.at = None
        self.stops = 0

    def start(self, reads):
        self.first = not reads
        return True

    def write(self, byte):
        if self.first:
            self.at, self.first = byte, False
        else:
            self.bytes[self.at] = byte
            self.at = self.at + 1 & 0xFF
        return True

    def read(self):
        byte = self.bytes[self.at]
        self.at = self.at + 1 & 0xFF
        return byte

    def stop(self):
        self.stops += 1


def check_i2c(bench):
    board = bench.booted()
    device = Memory()
    board.chip.buses[OUTER] = {0x50: device}
    value(board, "from microbit import *\ni2c.write(0x50, b'\\x10hello')")
    assert bytes(device.bytes[16:21]) == b"hello"
    program = "i2c.write(0x50, b'\\x11', repeat=True)\nprint(i2c.read(0x50, 4))"
    assert value(board, program) == "b'ello'"
    assert value(board, "i2c.write(0x50, b'\\x10')\nprint(i2c.read(0x50, 1))") == "b'h'"
    assert device.stops == 4, device.stops


def check_i2c_scan(bench):
    board = bench.booted()
    board.chip.buses[OUTER] = {0x50: Memory(), 0x1C: Memory()}
    assert value(board, "from microbit import *\nprint(i2c.scan())") == "[28, 80]"


def check_i2c_without_answer(bench):
    board = bench.booted()
    program = "from microbit import *\ntry: i2c.read(0x33, 2)\nexcept OSError as e: print(e)"
    assert "19" in value(board, program) or "ENODEV" in value(board, program)


class Echo:
    def __init__(self):
        self.sent = bytearray()

    def transfer(self, byte):
        self.sent.append(byte)
        return byte ^ 0xFF


def check_spi(bench):
    board = bench.booted()
    device = Echo()
    board.chip.spi_buses[tuple(PINS[name] for name in ("pin13", "pin15", "pin14"))] = device
    program = (
        "from microbit import *\nspi.init()\nspi.write(b'abc')\n"
        "b = bytearray(3)\nspi.write_readinto(bytes([1, 2, 3]), b)\nprint(list(b))"
    )
    assert value(board, program) == "[254, 253, 252]"
    assert bytes(device.sent) == b"abc\x01\x02\x03"
