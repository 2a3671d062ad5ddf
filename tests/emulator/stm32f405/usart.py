# USART 1 to 3 and 6, UART 4 and 5 (section 30): asynchronous, without DMA.

from .peripheral import Peripheral

RXNE, TC, TXE, ORE = 5, 6, 7, 3
UE, M, PCE, TXEIE, TCIE, RXNEIE, TE, RE = 13, 12, 10, 7, 6, 5, 3, 2


class Usart(Peripheral):
    narrow = (0x04,)
    registers = {
        0x00: ("sr", 0xC0),
        0x04: ("dr", 0),
        0x08: ("brr", 0),
        0x0C: ("cr1", 0),
        0x10: ("cr2", 0),
        0x14: ("cr3", 0),
        0x18: ("gtpr", 0),
    }

    def __init__(self, chip, base, interrupt, clock, pins):
        # (line, alternate function) pairs that it can send by, and receive by.
        self.clock = clock
        self.outputs, self.inputs = pins
        self.listeners = []
        super().__init__(chip, base, interrupt)

    def reset(self):
        super().reset()
        self.shifting = self.waiting = None
        self.sees_overrun = False

    def bit(self, register, bit):
        return self.value[register] >> bit & 1

    def byte_cycles(self):
        """Time of a character: start, data with parity, stop."""
        bits = 10 + self.bit("cr1", M) + (self.value["cr2"] >> 12 & 2) // 2
        return round(bits * max(self.value["brr"], 16) * self.chip.HERTZ / self.hertz)

    def is_connected(self, pins):
        return any(self.chip.line(name).mode == 2 and self.chip.line(name).function == function
                   for name, function in pins)

    def update(self):
        status, control = self.value["sr"], self.value["cr1"]
        wants = status & control & (1 << RXNE | 1 << TC | 1 << TXE)
        overrun = status >> ORE & 1 and control >> RXNEIE & 1
        self.request(bool(self.bit("cr1", UE) and (wants or overrun)))

    def set_cr1(self, value):
        self.value["cr1"] = value
        self.update()

    def set_sr(self, value):
        # TC and RXNE are cleared by zeros, the others not.
        self.value["sr"] &= value | ~(1 << TC | 1 << RXNE)
        self.update()

    def get_sr(self):
        self.sees_overrun = bool(self.value["sr"] >> ORE & 1)
        return self.value["sr"]

    def set_dr(self, value):
        if not (self.bit("cr1", UE) and self.bit("cr1", TE)):
            return self.chip.complain(f"a character for {self.where(4)}, which is off")
        if not self.value["sr"] >> TXE & 1:
            self.chip.complain("a character is written before there is room")
        self.value["sr"] &= ~(1 << TC)
        if self.shifting is None:
            self.shift(value & 0xFF)
        else:
            self.waiting = value & 0xFF
            self.value["sr"] &= ~(1 << TXE)
        self.update()

    def shift(self, byte):
        self.shifting = byte
        self.chip.at(self.now + self.byte_cycles(), self.sent)

    def sent(self):
        byte, self.shifting = self.shifting, None
        if byte is None:
            return
        if self.is_connected(self.outputs):
            for listener in self.listeners:
                listener(byte)
        if self.waiting is not None:
            byte, self.waiting = self.waiting, None
            self.value["sr"] |= 1 << TXE
            self.shift(byte)
        else:
            self.value["sr"] |= 1 << TC | 1 << TXE
        self.update()

    def receive(self, byte):
        """A character has come."""
        is_on = self.bit("cr1", UE) and self.bit("cr1", RE) and not self.chip.is_stopped
        if not (is_on and self.is_connected(self.inputs)):
            return
        if self.value["sr"] >> RXNE & 1:
            self.value["sr"] |= 1 << ORE
        else:
            self.value["dr"] = byte
            self.value["sr"] |= 1 << RXNE
        self.update()

    def get_dr(self):
        self.value["sr"] &= ~(1 << RXNE)
        if self.sees_overrun:
            self.value["sr"] &= ~(1 << ORE)
            self.sees_overrun = False
        self.update()
        return self.value["dr"]
