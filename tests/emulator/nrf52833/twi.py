# TWI0 and TWI1, without DMA (section 6.32), and SPI0 to SPI2 (section 6.25).
#
# A device on a bus is an object with `start(reads)`, which says whether it acknowledges,
# `write(byte)` (the same), `read()`, and `stop()`. On SPI it has `transfer(byte)`.

from .peripheral import Peripheral
from .twim import Twim

TWI_HERTZ = {0x01980000: 100_000, 0x04000000: 250_000, 0x06680000: 400_000}
SPI_HERTZ = {
    0x02000000: 125_000,
    0x04000000: 250_000,
    0x08000000: 500_000,
    0x10000000: 1_000_000,
    0x20000000: 2_000_000,
    0x40000000: 4_000_000,
    0x80000000: 8_000_000,
}
BITS = 9


class Serial(Twim, Peripheral):
    """One page of registers that is a TWI, a TWIM or an SPI, as ENABLE says."""

    TWI, SPI = 5, 1
    tasks = {0x000: "startrx", 0x008: "starttx", 0x014: "stop", 0x01C: "suspend", 0x020: "resume"}
    events = {
        0x104: "stopped",
        0x108: "rxdready",
        0x11C: "txdsent",
        0x124: "error",
        0x138: "bb",
        0x148: "suspended",
        **Twim.dma_events,
    }
    shorts = {0: ("bb", "suspend"), 1: ("bb", "stop"), **Twim.dma_shorts}
    registers = {
        **Twim.dma_registers,
        0x4C4: ("errorsrc", 0),
        0x500: ("enable", 0),
        0x508: ("pin0", 0xFFFFFFFF),
        0x50C: ("pin1", 0xFFFFFFFF),
        0x510: ("pin2", 0xFFFFFFFF),
        0x518: ("rxd", 0),
        0x51C: ("txd", 0),
        0x524: ("frequency", 0x04000000),
        0x554: ("config", 0),
        0x588: ("address", 0),
    }

    def reset(self):
        super().reset()
        self.device = None
        self.reads = self.suspended = False
        self.received = []
        self.busy = False

    def get_rxd(self):
        if self.value["enable"] == self.SPI:
            return self.next_spi()
        byte = self.value["rxd"]
        # Taking the byte lets the next one come.
        if self.reads and self.device and not self.suspended:
            self.clock_in()
        return byte

    def set_txd(self, value):
        if self.value["enable"] == self.SPI:
            self.exchange(value & 0xFF)
        elif self.value["enable"] == self.TWI and self.device:
            device = self.device

            def sent():
                if not device.write(value & 0xFF):
                    return self.fail(4)
                self.fire("txdsent")
                self.fire("bb")

            self.after_bits(BITS, sent)
        elif self.value["enable"] == self.TWI:
            self.first = value & 0xFF

    # TWI

    def after_bits(self, bits, call):
        hertz = TWI_HERTZ.get(self.value["frequency"], 100_000)
        self.chip.at(self.now + bits * 64_000_000 // hertz, call)

    def address(self, reads):
        pins = (self.value["pin0"], self.value["pin1"])
        self.chip.note_transfer(pins, self.value["address"], reads)
        bus = self.chip.buses.get(pins, {})
        self.reads, self.suspended = reads, False
        device = bus.get(self.value["address"])

        def sent():
            if device is None or not device.start(reads):
                return self.fail(2)
            self.device = device
            if self.is_dma():
                self.begin_transfer(reads)
            elif reads:
                self.clock_in()
            elif self.first is not None:
                byte, self.first = self.first, None
                self.set_txd(byte)

        self.first = None
        self.device = None
        self.after_bits(1 + BITS, sent)

    def fail(self, bit):
        self.value["errorsrc"] |= bit
        self.device = None
        self.fire("error")

    def task_startrx(self):
        self.address(True)

    def task_starttx(self):
        self.address(False)

    def clock_in(self):
        device = self.device

        def come():
            if self.device is not device or device is None:
                return
            self.value["rxd"] = device.read()
            self.fire("bb")
            self.fire("rxdready")

        self.after_bits(BITS, come)

    def task_suspend(self):
        self.suspended = True
        self.fire("suspended")

    def task_resume(self):
        self.suspended = False
        if self.is_dma():
            return
        if self.reads and self.device:
            self.clock_in()

    def task_stop(self):
        if self.device:
            self.device.stop()
        self.device = None
        self.after_bits(1, lambda: self.fire("stopped"))

    def set_errorsrc(self, value):
        self.value["errorsrc"] &= ~value

    # SPI

    def exchange(self, byte):
        hertz = SPI_HERTZ.get(self.value["frequency"], 1_000_000)
        pins = (self.value["pin0"], self.value["pin1"], self.value["pin2"])
        device = self.chip.spi_buses.get(pins)

        def come():
            self.received.append(device.transfer(byte) if device else 0xFF)
            if len(self.received) == 1:
                self.fire("rxdready")

        self.chip.at(self.now + 8 * 64_000_000 // hertz, come)

    def next_spi(self):
        byte = self.received.pop(0) if self.received else 0
        if self.received:
            self.fire("rxdready")
        return byte
