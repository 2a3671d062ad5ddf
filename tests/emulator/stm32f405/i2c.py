# I2C 1 to 3 (section 27), the processor being the controller, without DMA and interrupts.
#
# A device on a bus is an object with `start(reads)`, which says whether it acknowledges,
# `write(byte)` (the same), `read()`, and `stop()`.

from .peripheral import Peripheral

PE, START, STOP, ACK, SWRST = 0, 8, 9, 10, 15
SB, ADDR, BTF, RXNE, TXE, AF = 0, 1, 2, 6, 7, 10
MSL, BUSY, TRA = 0, 1, 2
BITS = 9


class I2c(Peripheral):
    registers = {
        0x00: ("cr1", 0),
        0x04: ("cr2", 0),
        0x08: ("oar1", 0),
        0x0C: ("oar2", 0),
        0x10: ("dr", 0),
        0x14: ("sr1", 0),
        0x18: ("sr2", 0),
        0x1C: ("ccr", 0),
        0x20: ("trise", 2),
    }

    def __init__(self, chip, base, bit, pins):
        self.clock, self.pins = ("apb1", bit), pins
        self.devices = {}
        # (cycles, address, bytes, read, answered) of each transfer.
        self.transfers = []
        super().__init__(chip, base)

    def reset(self):
        super().reset()
        self.state = "idle"
        self.device = None
        self.sees = 0
        self.current = None

    def flag(self, bit, on=True, register="sr1"):
        self.value[register] = self.value[register] & ~(1 << bit) | on << bit

    def bit(self, bit, register="sr1"):
        return self.value[register] >> bit & 1

    def bit_cycles(self):
        control = self.value["ccr"]
        count = control & 0xFFF
        if self.value["cr2"] & 63 != 42:
            self.chip.complain("I2C is told another clock than it has")
        parts = (25 if control >> 14 & 1 else 3) if control >> 15 else 2
        return max(count, 1) * parts * self.chip.HERTZ // 42_000_000

    def after(self, bits, call):
        self.chip.at(self.now + round(bits * self.bit_cycles()), call)

    def set_cr1(self, value):
        before, self.value["cr1"] = self.value["cr1"], value
        if value >> SWRST & 1 or not value & 1:
            self.end()
            for name in ("sr1", "sr2"):
                self.value[name] = 0
            self.value["cr1"] &= ~(1 << START | 1 << STOP)
            return
        if value >> START & 1 and not before >> START & 1:
            for name, function in self.pins:
                line = self.chip.line(name)
                if line.mode != 2 or line.function != function or not line.bits("otyper", 1):
                    self.chip.complain(f"{name} is not a line of the bus")
            self.after(1, self.started)
        if value >> STOP & 1 and self.state in ("ready", "sending", "sent", "refused", "got"):
            self.after(1, self.stopped)

    def started(self):
        self.end()
        self.value["cr1"] &= ~(1 << START)
        self.state = "started"
        self.flag(SB)
        self.flag(MSL, register="sr2")
        self.flag(BUSY, register="sr2")

    def end(self):
        if self.device:
            self.device.stop()
        if self.current:
            self.transfers.append(self.current)
        self.device = self.current = None
        self.state = "idle"

    def stopped(self):
        self.end()
        self.value["cr1"] &= ~(1 << STOP)
        self.value["sr2"] = 0
        for bit in (BTF, TXE, ADDR):
            self.flag(bit, False)

    def get_sr1(self):
        self.sees = self.value["sr1"]
        return self.value["sr1"]

    def set_sr1(self, value):
        # Errors are cleared by zeros.
        self.value["sr1"] &= value | 0x00FF

    def get_sr2(self):
        if self.sees >> ADDR & 1 and self.bit(ADDR):
            self.flag(ADDR, False)
            if self.state == "reading":
                self.clock_in()
        return self.value["sr2"]

    def set_dr(self, value):
        value &= 0xFF
        if self.state == "started":
            self.flag(SB, False)
            return self.after(BITS, lambda: self.addressed(value))
        if self.state not in ("ready", "sent"):
            return self.chip.complain(f"a byte for the bus, which is {self.state}")
        self.flag(BTF, False)
        self.flag(TXE, False)
        self.state = "sending"
        self.after(BITS, lambda: self.byte_sent(value))

    def addressed(self, value):
        address, reads = value >> 1, bool(value & 1)
        device = self.devices.get(address)
        answered = device is not None and device.start(reads)
        self.current = [self.now, address, bytearray(), reads, answered]
        if not answered:
            self.state = "refused"
            return self.flag(AF)
        self.device = device
        self.flag(ADDR)
        self.flag(TRA, not reads, "sr2")
        self.state = "reading" if reads else "ready"
        if not reads:
            self.flag(TXE)

    def byte_sent(self, byte):
        if self.device is None:
            return
        self.current[2].append(byte)
        if not self.device.write(byte):
            self.state = "refused"
            self.current[4] = False
            return self.flag(AF)
        self.state = "sent"
        self.flag(TXE)
        self.flag(BTF)
        if self.bit(STOP, "cr1"):
            self.after(1, self.stopped)

    def clock_in(self):
        device = self.device

        def come():
            if self.device is not device or device is None:
                return
            byte = device.read()
            self.current[2].append(byte)
            self.value["dr"] = byte
            self.flag(RXNE)
            if self.bit(ACK, "cr1"):
                return
            self.state = "got"
            if self.bit(STOP, "cr1"):
                self.after(1, self.stopped)

        self.after(BITS, come)

    def get_dr(self):
        byte = self.value["dr"]
        if self.bit(RXNE):
            self.flag(RXNE, False)
            if self.state == "reading":
                self.clock_in()
        return byte
