# What all boards share: time, and a serial line to the computer at 115,200 baud.
#
# A board says in `receive` where the bytes of the line go, and tells `hear` what it has sent.

BAUD = 115_200
BITS = 10


class Board:
    # What checks of any board have to know: memory where nothing of the program is, the longest
    # that the prompt takes to come back in milliseconds, and the longest start in microseconds.
    scratch = 0
    patience_ms = 0
    start_us = 0

    def __init__(self, chip):
        self.chip = chip
        # (cycles, byte) that the board has sent, and what of it nobody has taken.
        self.sent = []
        self.output = bytearray()
        self.typed_until = 0

    # Time

    @property
    def us(self):
        return self.chip.now / self.chip.cycles_per_us

    def run_us(self, us):
        self.chip.run(self.chip.now + round(us * self.chip.cycles_per_us))

    def later(self, us, call):
        """Something that is done to the board so many microseconds after its start."""
        self.chip.outside(round(us * self.chip.cycles_per_us), call)

    # The serial line

    def hear(self, byte):
        self.sent.append((self.chip.now, byte))
        self.output.append(byte)

    def type(self, data, at=None):
        """Sends bytes to the board, at the speed of the line."""
        at = max(self.chip.now if at is None else at, self.typed_until)
        for byte in data:
            at += self.chip.cycles_per_us * 1_000_000 * BITS // BAUD
            self.chip.outside(at, lambda byte=byte: self.receive(byte))
        self.typed_until = at
