# The USB controller for full speed as a device (section 34): endpoints, FIFOs, reset, suspend.
#
# A host calls `connected`, `bus_reset`, `idle`, `resume` and the transactions `setup`, `out` and
# `take`; each answers with what is on the wire. Knows no requests. Reading a FIFO beyond a packet,
# leaving a part of one, writing beyond the space or the size that was said are reported. Packets in
# the direction to the device come one at a time for each time that an endpoint is enabled.

from .peripheral import Peripheral

ENDPOINTS = 4
WORDS = 320
USBSUSP, USBRST, ENUMDNE, RXFLVL, IEPINT, OEPINT, WKUPINT = 11, 12, 13, 4, 18, 19, 31
ESUSP, SOF = 10, 3
READ_ONLY = 1 << RXFLVL | 1 << IEPINT | 1 << OEPINT | 1 << 5 | 1
EPENA, EPDIS, SD1PID, SD0PID, SNAK, CNAK, STALL, NAKSTS, DPID, USBAEP = (
    31, 30, 29, 28, 27, 26, 21, 17, 16, 15)
XFRC, EPDISD, STUP, ITTXFE, INEPNE, TXFE = 0, 1, 3, 4, 6, 7
OUT_DATA, OUT_DONE, SETUP_DONE, SETUP_DATA = 2, 3, 4, 6
ACK, NAK, STALLED = "ack", "nak", "stall"
SIZES = {0: 64, 1: 32, 2: 16, 3: 8}
LINES = ("A11", "A12")


class Endpoint:
    """One direction of an endpoint: its registers."""

    def __init__(self, otg, number, is_in):
        self.otg, self.number, self.is_in = otg, number, is_in
        self.reset()

    def reset(self):
        self.control = 1 << USBAEP if self.number == 0 else 0
        self.interrupts, self.size = (1 << TXFE if self.is_in else 0), 0
        self.fifo = []

    def bit(self, bit):
        return self.control >> bit & 1

    def put(self, bit, on):
        self.control = self.control & ~(1 << bit) | on << bit

    @property
    def most(self):
        return SIZES[self.control & 3] if self.number == 0 else self.control & 0x7FF

    @property
    def packets(self):
        return self.size >> 19 & (3 if self.number == 0 else 0x3FF)

    @property
    def length(self):
        return self.size & (0x7F if self.number == 0 else 0x7FFFF)

    def set_control(self, value):
        writable = 0x03FE87FF | 1 << STALL
        if self.number == 0:
            writable = 3 | 15 << 22 | 1 << STALL | 0
            if not self.is_in:
                writable &= ~(1 << USBAEP)
        stays = 1 << NAKSTS | 1 << DPID | 1 << EPENA | (1 << USBAEP if self.number == 0 else 0)
        self.control = self.control & stays | value & writable & ~stays
        if value >> SNAK & 1:
            self.put(NAKSTS, 1)
        elif value >> CNAK & 1:
            self.put(NAKSTS, 0)
        if value >> SD0PID & 1:
            self.put(DPID, 0)
        if value >> SD1PID & 1 and not value >> SD0PID & 1:
            self.put(DPID, 1)
        if value >> EPDIS & 1:
            if not self.bit(EPENA):
                self.otg.chip.complain(f"{self} is disabled, which it is already")
            self.put(EPENA, 0)
            self.interrupts |= 1 << EPDISD
        elif value >> EPENA & 1:
            if not self.bit(USBAEP) and not self.bit(EPENA):
                self.otg.chip.complain(f"{self} is enabled without being active")
            self.put(EPENA, 1)
        self.otg.update()

    def __str__(self):
        return f"endpoint {self.number} {'in' if self.is_in else 'out'}"


class Otg(Peripheral):
    clock = ("ahb2", 7)
    registers = {
        0x000: ("gotgctl", 0x800),
        0x004: ("gotgint", 0),
        0x008: ("gahbcfg", 0),
        0x00C: ("gusbcfg", 0x0A00),
        0x010: ("grstctl", 0x80000000),
        0x014: ("gintsts", 0x04000020),
        0x018: ("gintmsk", 0),
        0x01C: ("grxstsr", 0),
        0x020: ("grxstsp", 0),
        0x024: ("grxfsiz", 0x200),
        0x028: ("dieptxf0", 0x02000200),
        0x038: ("gccfg", 0),
        0x03C: ("cid", 0x1200),
        0x104: ("dieptxf1", 0x02000400),
        0x108: ("dieptxf2", 0x02000600),
        0x10C: ("dieptxf3", 0x02000800),
        0x800: ("dcfg", 0x02200000),
        0x804: ("dctl", 0),
        0x808: ("dsts", 0x10),
        0x810: ("diepmsk", 0),
        0x814: ("doepmsk", 0),
        0x818: ("daint", 0),
        0x81C: ("daintmsk", 0),
        0x834: ("diepempmsk", 0),
        0xE00: ("pcgcctl", 0),
    }

    def reset(self):
        super().reset()
        self.requests = getattr(self, "requests", False)
        self.ins = [Endpoint(self, i, True) for i in range(ENDPOINTS)]
        self.outs = [Endpoint(self, i, False) for i in range(ENDPOINTS)]
        # Entries of the receive FIFO: status and words. The words that are being read.
        self.entries, self.words = [], []
        self.address, self.has_setup, self.is_idle = 0, False, False
        self.log = getattr(self, "log", None)
        self.update()

    # What the program does

    def place(self, offset):
        for base, ends in (0x900, self.ins), (0xB00, self.outs):
            if base <= offset < base + 0x20 * ENDPOINTS:
                return ends[offset - base >> 5], offset & 0x1F
        return None, offset

    def read(self, offset):
        end, at = self.place(offset)
        if end is None:
            return super().read(offset)
        self.check_clock(offset)
        if at == 0x00:
            return end.control
        if at == 0x08:
            return end.interrupts
        if at == 0x10:
            return end.size
        if at == 0x18 and end.is_in:
            return self.depth(end) - len(end.fifo)
        self.chip.complain(f"read of {self.where(offset)}")
        return 0

    def write(self, offset, value):
        end, at = self.place(offset)
        if end is None:
            return super().write(offset, value)
        self.check_clock(offset)
        if at == 0x00:
            end.set_control(value)
        elif at == 0x08:
            end.interrupts &= ~value | 1 << TXFE
            self.update()
        elif at == 0x10:
            if end.bit(EPENA) and end.number:
                self.chip.complain(f"{end} gets a size while it is enabled")
            end.size = value
        else:
            self.chip.complain(f"write of 0x{value:x} to {self.where(offset)}")

    def depth(self, end):
        return self.value[f"dieptxf{end.number}"] >> 16

    def update(self):
        """The flags that follow from others, and the interrupt."""
        value = self.value
        daint = 0
        for end in self.ins:
            end.interrupts = end.interrupts & ~(1 << TXFE) | (not end.fifo) << TXFE
            wanted = value["diepmsk"] | (value["diepempmsk"] >> end.number & 1) << TXFE
            daint |= bool(end.interrupts & wanted) << end.number
        for end in self.outs:
            daint |= bool(end.interrupts & value["doepmsk"]) << 16 + end.number
        value["daint"] = daint
        wanted = daint & value["daintmsk"]
        flags = value["gintsts"] & ~(1 << RXFLVL | 1 << IEPINT | 1 << OEPINT)
        flags |= bool(self.entries) << RXFLVL
        flags |= bool(wanted & 0xFFFF) << IEPINT | bool(wanted >> 16) << OEPINT
        value["gintsts"] = flags
        self.request(bool(value["gahbcfg"] & 1 and flags & value["gintmsk"]))

    def raises(self, bit):
        self.value["gintsts"] |= 1 << bit
        self.update()

    def set_gintsts(self, value):
        self.value["gintsts"] &= ~value | READ_ONLY
        self.update()

    def set_gintmsk(self, value):
        self.value["gintmsk"] = value
        self.update()

    def set_gahbcfg(self, value):
        self.value["gahbcfg"] = value
        self.update()

    def set_daintmsk(self, value):
        self.value["daintmsk"] = value
        self.update()

    def set_diepmsk(self, value):
        self.value["diepmsk"] = value
        self.update()

    def set_grstctl(self, value):
        if value & 1:
            requests = self.requests
            clock = {name: self.value[name] for name in ("gusbcfg", "gccfg", "dctl", "pcgcctl")}
            self.reset()
            self.value.update(clock)
            self.requests = requests
        if value >> 4 & 1:
            self.entries, self.words = [], []
        if value >> 5 & 1:
            number = value >> 6 & 31
            for end in self.ins:
                if number in (end.number, 0x10):
                    end.fifo = []
            self.check_fifos()
        self.value["grstctl"] = 0x80000000
        self.update()

    def check_fifos(self):
        """The FIFOs lie beside each other in their memory."""
        areas = [(0, self.value["grxfsiz"] & 0xFFFF, "for receiving")]
        for end in self.ins:
            value = self.value[f"dieptxf{end.number}"]
            if end.bit(USBAEP) and end.number or end.number == 0:
                areas.append((value & 0xFFFF, value >> 16, str(end)))
        areas.sort()
        for (start, size, name), after in zip(areas, [*areas[1:], (WORDS, 0, "the end")]):
            if start + size > after[0]:
                self.chip.complain(f"FIFO {name} reaches into {after[2]}")

    def set_dcfg(self, value):
        self.value["dcfg"] = value
        if not value >> 4 & 0x7F:
            self.address = 0

    def get_dsts(self):
        frame = self.now // (self.chip.cycles_per_us * 1000) & 0x3FFF
        return self.value["dsts"] | frame << 8

    def set_dctl(self, value):
        self.value["dctl"] = value & 0x7F3

    def get_grxstsr(self):
        return self.entries[0][0] if self.entries else 0

    def get_grxstsp(self):
        if self.words:
            self.chip.complain(f"{len(self.words)} words of a packet are left in the FIFO")
            self.words = []
        if not self.entries:
            self.chip.complain("nothing is in the FIFO")
            return 0
        status, words = self.entries.pop(0)
        self.words = words
        kind, end = status >> 17 & 15, self.outs[status & 15]
        if kind == OUT_DONE:
            end.interrupts |= 1 << XFRC
        elif kind == SETUP_DONE:
            end.interrupts |= 1 << STUP
        self.update()
        return status

    def pop(self):
        if not self.words:
            self.chip.complain("the FIFO is read beyond a packet")
            return 0
        return self.words.pop(0)

    def push(self, number, word):
        end = self.ins[number]
        if not end.bit(EPENA):
            self.chip.complain(f"{end} gets data without being enabled")
        if 4 * len(end.fifo) >= end.length:
            self.chip.complain(f"{end} gets more data than its size")
        if len(end.fifo) >= self.depth(end):
            return self.chip.complain(f"the FIFO of {end} is full")
        end.fifo.append(word)
        self.update()

    # What the host does

    def connected(self):
        """Does the device pull a line up?"""
        value = self.value
        if not self.has_clock() or value["dctl"] >> 1 & 1 or not value["gccfg"] >> 16 & 1:
            return False
        lines = [self.chip.line(name) for name in LINES]
        is_given = all(line.mode == 2 and line.function == 10 for line in lines)
        sees_power = value["gccfg"] >> 21 & 1 or value["gccfg"] >> 19 & 1
        return bool(is_given and sees_power and value["gusbcfg"] >> 30 & 1)

    def bus_reset(self):
        self.address, self.has_setup, self.is_idle = 0, False, False
        self.value["dsts"] &= ~1
        for end in self.ins + self.outs:
            if end.number:
                end.put(USBAEP, 0)
        self.raises(USBRST)

    def enumerated(self):
        self.value["dsts"] = self.value["dsts"] & ~6 | 6
        self.raises(ENUMDNE)

    def idle(self):
        """Nothing was on the bus for 3 ms."""
        self.is_idle = True
        self.value["dsts"] |= 1
        self.value["gintsts"] |= 1 << ESUSP
        self.raises(USBSUSP)

    def resume(self):
        if self.is_idle:
            self.is_idle = False
            self.value["dsts"] &= ~1
            self.raises(WKUPINT)

    def space(self):
        """Words that the receive FIFO has room for."""
        used = sum(1 + len(words) for _, words in self.entries) + len(self.words)
        return (self.value["grxfsiz"] & 0xFFFF) - used

    def enter(self, kind, number, data=b"", toggle=0):
        padded = data + bytes(-len(data) % 4)
        words = [int.from_bytes(padded[i : i + 4], "little") for i in range(0, len(padded), 4)]
        status = number | len(data) << 4 | (2 if toggle else 0) << 15 | kind << 17
        self.entries.append((status, words))
        self.update()

    def hears(self, address):
        return self.connected() and not self.is_idle and address == self.address

    def begin_data(self, number):
        """The first token after a request ends it."""
        if number == 0 and self.has_setup:
            self.has_setup = False
            self.enter(SETUP_DONE, 0)

    def setup(self, address, data):
        """A request; it is always taken."""
        if not self.hears(address):
            return None
        if self.space() < 10:
            return None
        for end in self.ins[0], self.outs[0]:
            end.put(NAKSTS, 1)
            end.put(STALL, 0)
            end.put(DPID, 1)
        self.ins[0].put(EPENA, 0)
        self.outs[0].put(EPENA, 0)
        self.enter(SETUP_DATA, 0, data)
        self.has_setup = True
        return ACK

    def out(self, address, number, data, toggle):
        if not self.hears(address):
            return None
        self.begin_data(number)
        end = self.outs[number]
        if not end.bit(USBAEP):
            return None
        if end.bit(STALL):
            return STALLED
        if not end.bit(EPENA) or end.bit(NAKSTS) or self.space() < 2 + (len(data) + 3) // 4:
            return NAK
        if len(data) > end.most:
            return None
        if toggle != end.bit(DPID):
            return ACK
        end.put(DPID, 1 - toggle)
        end.put(EPENA, 0)
        self.enter(OUT_DATA, number, data, toggle)
        self.enter(OUT_DONE, number)
        return ACK

    def take(self, address, number):
        """Data and its kind; or another answer."""
        if not self.hears(address):
            return None
        self.begin_data(number)
        end = self.ins[number]
        if not end.bit(USBAEP):
            return None
        if end.bit(STALL):
            return STALLED
        if not end.bit(EPENA) or end.bit(NAKSTS) or not end.packets:
            return NAK
        size = min(end.length, end.most)
        count = (size + 3) // 4
        if len(end.fifo) < count:
            end.interrupts |= 1 << ITTXFE
            self.update()
            return NAK
        words, end.fifo = end.fifo[:count], end.fifo[count:]
        data = b"".join(word.to_bytes(4, "little") for word in words)[:size]
        kind = end.bit(DPID)
        end.put(DPID, 1 - kind)
        end.size -= 1 << 19 | size
        if not end.packets:
            end.put(EPENA, 0)
            end.interrupts |= 1 << XFRC
        if number == 0 and not size:
            # The end of a request: the address that it has given is used from now on.
            self.address = self.value["dcfg"] >> 4 & 0x7F
        self.update()
        return data, kind


class OtgFifo(Peripheral):
    """Where the words of a FIFO are read and written; each is reached through a page."""

    clock = Otg.clock
    narrow = ()

    def __init__(self, chip, base, otg, number):
        self.otg, self.number = otg, number
        super().__init__(chip, base)

    def read(self, offset):
        self.check_clock(offset)
        return self.otg.pop()

    def write(self, offset, value):
        self.check_clock(offset)
        self.otg.push(self.number, value)
