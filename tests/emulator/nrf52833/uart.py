# UART0 (section 6.33), and with DMA where ENABLE says so (`uarte.py`).

from .peripheral import Peripheral
from .uarte import Uarte

FIFO = 6
BITS = 10


class Uart(Uarte, Peripheral):
    tasks = {
        0x000: "startrx",
        0x004: "stoprx",
        0x008: "starttx",
        0x00C: "stoptx",
        0x01C: "suspend",
        0x02C: "flushrx",
    }
    events = {
        0x100: "cts",
        0x104: "ncts",
        0x108: "rxdrdy",
        0x11C: "txdrdy",
        0x124: "error",
        0x144: "rxto",
        **Uarte.dma_events,
    }
    shorts = {3: ("cts", "startrx"), 4: ("ncts", "stoprx"), **Uarte.dma_shorts}
    registers = {
        **Uarte.dma_registers,
        0x480: ("errorsrc", 0),
        0x500: ("enable", 0),
        0x508: ("rts", 0xFFFFFFFF),
        0x50C: ("txd_pin", 0xFFFFFFFF),
        0x510: ("cts_pin", 0xFFFFFFFF),
        0x514: ("rxd_pin", 0xFFFFFFFF),
        0x518: ("rxd", 0),
        0x51C: ("txd", 0),
        0x524: ("baudrate", 0x04000000),
        0x56C: ("config", 0),
    }

    def reset(self):
        super().reset()
        self.fifo = []
        self.receives = self.sends = False
        # Hears (pin, byte) at the end of each byte.
        self.listeners = getattr(self, "listeners", [])
        self.sending = None
        self.into = self.room = 0

    def byte_cycles(self):
        baud = self.value["baudrate"] * 16_000_000 / (1 << 32)
        return round(BITS * 64_000_000 / max(baud, 1))

    def is_on(self):
        return self.value["enable"] in (4, self.DMA)

    def task_startrx(self):
        self.receives = True
        if self.is_dma():
            self.begin_receiving()

    def task_stoprx(self):
        self.receives = False
        if self.is_dma():
            self.chip.after_us(100, lambda: self.fire("rxto"))

    def task_flushrx(self):
        self.fire("endrx")

    def task_starttx(self):
        self.sends = True
        if self.is_dma():
            self.begin_sending()

    def task_stoptx(self):
        self.sends = False
        if self.is_dma():
            self.fire("txstopped")

    def task_suspend(self):
        self.receives = self.sends = False

    def set_txd(self, value):
        if not (self.is_on() and self.sends):
            return
        if self.sending is not None:
            self.chip.complain("a byte is written before the last has gone")
        pin, byte = self.value["txd_pin"], value & 0xFF
        self.sending = byte
        self.chip.at(self.now + self.byte_cycles(), lambda: self.sent(pin, byte))

    def sent(self, pin, byte):
        self.sending = None
        for listener in self.listeners:
            listener(pin, byte)
        self.fire("txdrdy")

    def receive(self, pin, byte):
        """A byte has come on a pin."""
        if not (self.is_on() and self.receives and self.value["rxd_pin"] == pin):
            return
        if self.is_dma():
            return self.receive_by_dma(byte)
        if len(self.fifo) == FIFO:
            self.value["errorsrc"] |= 1
            self.fire("error")
            return
        self.fifo.append(byte)
        if len(self.fifo) == 1:
            self.fire("rxdrdy")

    def get_rxd(self):
        byte = self.fifo.pop(0) if self.fifo else 0
        if self.fifo:
            self.fire("rxdrdy")
        return byte

    def set_errorsrc(self, value):
        self.value["errorsrc"] &= ~value
