# SPI 2 and 3 as I²S (section 28.4): a controller that sends or receives, by DMA.
#
# Every 16 bits of the bus a half-word is taken from the stream or given to it. `halves` has what
# was sent, with its times; `microphone` is asked for the half-words that come, counted from the
# start. Without pins, clock or stream the bus is reported, and so is one that is set up while it is
# on.

from .spi import SPE, Spi

I2SMOD, I2SE = 11, 10
MASTER_TX, MASTER_RX = 2, 3
LENGTHS = {0: 16, 2: 32}
RXDMAEN, TXDMAEN = 0, 1
HALF_BITS = 16


class I2sSpi(Spi):
    def __init__(self, chip, base, clock, streams, pins):
        # Streams that receive and send; pins and alternate functions of clock, word and data.
        self.streams, self.ends = streams, pins
        super().__init__(chip, base, clock)

    def reset(self):
        super().reset()
        self.halves = []
        self.microphone = lambda count: 0
        self.next = None
        self.count = 0

    def set_i2scfgr(self, value):
        before, self.value["i2scfgr"] = self.value["i2scfgr"], value
        if before & value & 1 << I2SE and before != value:
            self.chip.complain("I2S is set up while it is on")
        if value & ~before & 1 << I2SE:
            self.begin()
        elif not value & 1 << I2SE and self.next:
            self.next.cancel()
            self.next = None

    def is_on(self):
        return self.value["i2scfgr"] >> I2SE & 1

    def begin(self):
        value, prescaler = self.value["i2scfgr"], self.value["i2spr"]
        mode, length = value >> 8 & 3, LENGTHS.get(value >> 1 & 3)
        places = 32 if value & 1 else 16
        if not value >> I2SMOD & 1 or mode not in (MASTER_TX, MASTER_RX) or value >> 3 & 7:
            self.chip.complain(f"I2S as 0x{value:x}, which is not modelled")
        if length != places or self.bit(SPE):
            self.chip.complain(f"I2S with samples of {length} bits in places of {places}")
        if prescaler & 0xFF < 2 or prescaler >> 9 & 1:
            self.chip.complain(f"I2S with a divider as 0x{prescaler:x}")
        for role, ends in self.ends.items():
            if not any(self.has(*end) for end in ends):
                self.chip.complain(f"I2S without a pin for its {role}")
        if not self.value["cr2"] >> (TXDMAEN if mode == MASTER_TX else RXDMAEN) & 1:
            self.chip.complain("I2S without DMA is not modelled")
        self.half_cycles = HALF_BITS * self.chip.HERTZ / self.bit_hertz()
        self.sends = mode == MASTER_TX
        # The first word is on the bus at once; the first that is received has to come.
        self.started = self.now + (0 if self.sends else self.half_cycles)
        self.count = 0
        self.next = self.chip.at(round(self.started), self.pass_half)

    def has(self, pin, function):
        line = self.chip.line(pin)
        return line.mode == 2 and line.function == function

    def bit_hertz(self):
        divider = 2 * (self.value["i2spr"] & 0xFF) + (self.value["i2spr"] >> 8 & 1)
        return self.chip.rcc.sound_hertz() / max(divider, 4)

    def pass_half(self):
        """A half-word is sent, or has come."""
        dma, port = self.chip.dma1, self.base + 0x0C
        if self.sends:
            half = dma.request(self.streams[1], port)
            self.halves.append((self.now, half))
        else:
            half = dma.request(self.streams[0], port, self.microphone(self.count))
        if half is None:
            self.chip.complain("I2S has nothing to send" if self.sends else "I2S is not read")
        self.count += 1
        self.next = self.chip.at(round(self.started + self.count * self.half_cycles), self.pass_half)
