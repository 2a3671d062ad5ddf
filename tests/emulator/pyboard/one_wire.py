# Sensors on one line with a pull-up: DS18B20 and DHT22, by their data sheets. They hear how long the
# processor pulls, and pull themselves at their own times.

from collections import deque

from stm32f405.gpio import SUPPLY_MV

MHZ = 168


class Sensor:
    """What pulls at a line."""

    def __init__(self, board, pin):
        self.board, self.line = board, board.line(pin)
        self.line.pulled = SUPPLY_MV
        self.fell = None
        self.line.listeners.append(self.changed)

    def changed(self, line):
        is_low = line.driven() == 0
        now = self.board.us
        if is_low and self.fell is None:
            self.fell = now
            self.pulled_low()
        elif not is_low and self.fell is not None:
            passed, self.fell = now - self.fell, None
            self.let_go(passed)

    def pulled_low(self):
        """The processor begins to pull."""

    def pull(self, from_us, to_us):
        """Holds the line low from and to these times after now."""
        for us, millivolts in ((from_us, 0), (to_us, None)):
            call = lambda to=millivolts: self.line.hold(to)
            self.board.chip.outside(self.board.chip.now + round(us * MHZ), call)


def crc8(data):
    crc = 0
    for byte in data:
        for place in range(8):
            mixed = (crc ^ byte >> place) & 1
            crc = crc >> 1 ^ 0x8C * mixed
    return crc


def with_crc(data):
    return bytes([*data, crc8(data)])


def bits_of(data):
    return [byte >> place & 1 for byte in data for place in range(8)]


class Thermometer(Sensor):
    """DS18B20 (data sheet 19-7487): what it is asked, and what it answers in which slot."""

    # Reset, and the longest pull that is a 1; presence after a reset; how long a 0 is held.
    RESET_US, ONE_US, PRESENT_US, ZERO_US = 480, 15, (30, 140), 20
    SEARCH, MATCH, SKIP, CONVERT, READ = 0xF0, 0x55, 0xCC, 0x44, 0xBE

    def __init__(self, board, pin, number, sixteenths=0):
        super().__init__(board, pin)
        self.rom = with_crc(bytes([0x28, *number.to_bytes(6, "little")]))
        self.sixteenths, self.measured = sixteenths, 85 * 16
        self.plan = self.idle()
        self.wanted = next(self.plan)

    def idle(self):
        while True:
            yield None

    def talk(self):
        """The part's side of a transaction: yields a bit to send, or None for one to receive."""
        command = yield from self.receive(1)
        if command == bytes([self.SEARCH]):
            for bit in bits_of(self.rom):
                yield bit
                yield 1 - bit
                if (yield None) != bit:
                    return
        elif command == bytes([self.MATCH]):
            if (yield from self.receive(8)) != self.rom:
                return
        elif command != bytes([self.SKIP]):
            return
        function = yield from self.receive(1)
        if function == bytes([self.CONVERT]):
            self.measured = self.sixteenths
        elif function == bytes([self.READ]):
            pad = self.measured.to_bytes(2, "little", signed=True) + bytes.fromhex("4b467fff0c10")
            for bit in bits_of(with_crc(pad)):
                yield bit

    def receive(self, count):
        data = bytearray(count)
        for place in range(8 * count):
            bit = yield None
            data[place // 8] |= bit << place % 8
        return bytes(data)

    def go_on(self, bit):
        try:
            self.wanted = self.plan.send(bit)
        except StopIteration:
            self.plan = self.idle()
            self.wanted = next(self.plan)

    def pulled_low(self):
        if self.wanted == 0:
            self.pull(1, self.ZERO_US)

    def let_go(self, passed):
        if passed >= self.RESET_US:
            self.pull(*self.PRESENT_US)
            self.plan = self.talk()
            self.wanted = next(self.plan)
        elif self.wanted is not None:
            self.go_on(None)
        else:
            self.go_on(int(passed < self.ONE_US))


class Humidity(Sensor):
    """DHT22 (AM2302): a long pull starts an answer of 40 bits."""

    START_US, WAIT_US = 1000, 30
    LOW_US, ONES_US = 50, (26, 70)

    def __init__(self, board, pin, tenths_of_percent, tenths_of_degree):
        super().__init__(board, pin)
        sign = 0x8000 if tenths_of_degree < 0 else 0
        words = (tenths_of_percent, abs(tenths_of_degree) | sign)
        data = b"".join(word.to_bytes(2, "big") for word in words)
        self.data = bytes([*data, sum(data) & 0xFF])
        # The check byte of this many answers is wrong.
        self.damaged = 0

    def let_go(self, passed):
        if passed < self.START_US:
            return
        number = int.from_bytes(self.data, "big") ^ int(self.damaged > 0)
        self.damaged -= 1
        at = self.WAIT_US
        pulses = deque([(80, 80)])
        for place in reversed(range(40)):
            pulses.append((self.LOW_US, self.ONES_US[number >> place & 1]))
        pulses.append((self.LOW_US, 0))
        for low, high in pulses:
            self.pull(at, at + low)
            at += low + high
