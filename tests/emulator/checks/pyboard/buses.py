# Devices on the buses.

from check import value


class Memory:
    """A memory of 256 bytes on I²C, whose address counts up."""

    def __init__(self):
        self.bytes, self.at, self.stops = bytearray(range(256)), None, 0

    def start(self, reads):
        if not reads:
            self.at = None
        return True

    def write(self, byte):
        if self.at is None:
            self.at = byte
        else:
            self.bytes[self.at] = byte
            self.at = self.at + 1 & 0xFF
        return True

    def read(self):
        byte = self.bytes[self.at or 0]
        self.at = (self.at or 0) + 1 & 0xFF
        return byte

    def stop(self):
        self.stops += 1


def check_i2c(bench):
    board = bench.booted()
    memory = board.chip.i2cs[2].devices[0x50] = Memory()
    value(board, "import pyb\ni = pyb.I2C(2, pyb.I2C.CONTROLLER, baudrate=100000)")
    assert value(board, "print(i.scan())") == "[80]"
    assert value(board, "print(i.is_ready(80), i.is_ready(81))") == "True False"
    value(board, "i.mem_write(b'abc', 80, 16)")
    assert memory.bytes[16:19] == b"abc"
    for count in 1, 2, 3, 20:
        got = value(board, f"print(i.mem_read({count}, 80, 16))")
        assert got == str(bytes(memory.bytes[16 : 16 + count])), got
    value(board, "i.send(b'\\x05', 80)")
    assert value(board, "print(i.recv(2, 80))") == str(bytes([5, 6]))
    failed = "try: i.send(b'x', 81)\nexcept OSError as e: print(e.errno)"
    assert value(board, failed) == "5"
    assert value(board, "print(i.scan())") == "[80]"


def check_machine_i2c(bench):
    board = bench.booted()
    memory = board.chip.i2cs[2].devices[0x50] = Memory()
    value(board, "import machine\ni = machine.I2C(2, freq=400000)")
    assert value(board, "print(i.scan())") == "[80]"
    value(board, "i.writeto_mem(80, 7, b'xyz')")
    assert memory.bytes[7:10] == b"xyz"
    assert value(board, "print(i.readfrom_mem(80, 7, 3))") == "b'xyz'"


def check_accel(bench):
    # The sensor's bus has the pins of the prompt: what the program finds, it leaves in a file.
    board = bench.booted()
    board.sensor.milli_g = (500, -700, 900)
    program = (
        "import pyb\n"
        "a = pyb.Accel()\n"
        "r = [a.x(), a.y(), a.z(), a.tilt()]\n"
        "r += a.filtered_xyz()\n"
        "f = open('accel.txt', 'w')\n"
        "f.write(repr(r))\n"
        "f.close()\n"
    )
    value(board, f"f = open('main.py', 'w')\nf.write({program!r})\nf.close()")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.run_us(8_000_000)
    board.output.clear()
    # Without its main.py the board gives the line back.
    board.chip.ask_for_reset("pin")
    board.press()
    board.later(board.us + 900_000, lambda: board.press(False))
    board.repl.boot(15_000)
    board.repl.enter_raw()
    got = value(board, "print(open('accel.txt').read())")
    assert got == "[10, -14, 19, 5, 10, -14, 19]" or got.startswith("[10, -14, 19, "), got
    reads = [transfer for transfer in board.chip.i2cs[1].transfers if transfer[3]]
    assert reads and all(answered for *_, answered in reads)


class Echo:
    """Answers each byte with the one before, inverted."""

    def __init__(self):
        self.last, self.got = 0, []

    def transfer(self, byte):
        answer, self.last = self.last ^ 0xFF, byte
        self.got.append(byte)
        return answer


def check_spi(bench):
    board = bench.booted()
    for bus, pins in (1, "X"), (2, "Y"):
        echo = Echo()
        board.chip.spis[bus].devices.append(echo)
        program = f"import pyb\ns = pyb.SPI({bus}, pyb.SPI.CONTROLLER, baudrate=1000000)\n"
        value(board, program)
        value(board, "s.send(b'hello')")
        assert bytes(echo.got) == b"hello"
        assert value(board, "print(s.send_recv(b'ab'))") == str(bytes([ord("o") ^ 255, ord("a") ^ 255]))
        assert value(board, "print(len(s.recv(4)))") == "4"


def check_soft_spi(bench):
    board = bench.booted()
    got = []
    clock, data = board.line("Y1"), board.line("Y2")
    clock.listeners.append(lambda line: line.level() and got.append(data.level()))
    value(
        board,
        "from machine import SoftSPI, Pin\n"
        "s = SoftSPI(sck=Pin('Y1'), mosi=Pin('Y2'), miso=Pin('Y3'))\n"
        "s.write(b'\\xa5')\n",
    )
    bits = "".join(map(str, got))
    assert "10100101" in bits, bits


def check_uarts(bench):
    board = bench.booted()
    for port in 2, 3, 4, 6:
        heard = bytearray()
        uart = board.chip.uarts[port]
        uart.listeners.append(heard.append)
        value(board, f"import pyb\nu = pyb.UART({port}, 9600, timeout=100)\nu.write('to {port}')")
        board.run_us(20_000)
        assert bytes(heard) == b"to %d" % port, (port, heard)
        at = board.chip.now
        for i, byte in enumerate(b"line\nmore"):
            board.chip.outside(at + (i + 1) * 168 * 1042, lambda u=uart, b=byte: u.receive(b))
        board.run_us(15_000)
        assert value(board, "print(u.any(), u.readline(), u.read())") == "9 b'line\\n' b'more'"


def check_uart_formats(bench):
    board = bench.booted()
    value(board, "import pyb\nu = pyb.UART(4, 19200, bits=8, parity=1, stop=2)")
    control = board.chip.uarts[4].value
    assert control["cr1"] >> 9 & 0b1011 == 0b1011 and control["cr2"] >> 12 == 2, control


def check_uart_interrupt(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "n = []\n"
        "u = pyb.UART(4, 9600)\n"
        "u.irq(lambda u: n.append(u.any()), pyb.UART.IRQ_RXIDLE)\n",
    )
    board.chip.uarts[4].receive(ord("x"))
    board.run_us(5_000)
    assert value(board, "print(len(n) > 0, u.read())") == "True b'x'"
