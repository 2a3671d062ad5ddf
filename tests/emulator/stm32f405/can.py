# bxCAN 1 and 2 (section 32): modes, mailboxes, queues, errors; without time stamps.

from . import can_filters
from .can_bus import CanBus, Frame
from .peripheral import Peripheral

INRQ, SLEEP, NART, ABOM, RESET = 0, 1, 4, 6, 15
INAK, SLAK, ERRI = 0, 1, 2
TME, CODE = 26, 24
RQCP, TXOK, ALST, TERR, ABRQ = 0, 1, 2, 3, 7
FULL, FOVR, RFOM = 3, 4, 5
LBKM, SILM = 30, 31
ERRIE = 15
# For each queue the first of three bits: a message, full, overrun.
QUEUE_BITS = 1, 4
# Bit of IER, and from which count on, of the flags in ESR.
EWGF, EPVF, BOFF = 0, 1, 2
WARNING, PASSIVE, OFF = 96, 128, 256
# Idle bits before a controller takes part, and how often it needs them when it was off.
IDLE_BITS, RECOVERIES = 11, 128
ROOM = 3
LAST_ERRORS = {"acknowledge": 3, "bit": 4}


def mailbox(kind, at):
    names = "ir", "dtr", "dlr", "dhr"
    return {at + 4 * i: (f"{kind}_{name}", 0) for i, name in enumerate(names)}


class Can(Peripheral):
    registers = {
        0x00: ("mcr", 0x10002),
        0x04: ("msr", 0xC02),
        0x08: ("tsr", 0x1C000000),
        0x0C: ("rf0", 0),
        0x10: ("rf1", 0),
        0x14: ("ier", 0),
        0x18: ("esr", 0),
        0x1C: ("btr", 0x01230000),
    }
    for _i in range(ROOM):
        registers |= mailbox(f"t{_i}", 0x180 + 0x10 * _i)
    for _i in range(2):
        registers |= mailbox(f"r{_i}", 0x1B0 + 0x10 * _i)

    def __init__(self, chip, base, interrupts, clock, pins, first=None):
        # Interrupts of the queues and of errors; pins are (name, alternate function).
        self.interrupts, self.clock, self.pins = interrupts, clock, pins
        self.first = first or self
        if first is None:
            self.registers = self.registers | can_filters.registers()
        self.bus = CanBus(chip)
        self.bus.members.append(self)
        super().__init__(chip, base)

    def reset(self):
        super().reset()
        self.levels = [False] * 3
        self.queues, self.flags = [[], []], [0, 0]
        self.errors, self.is_off, self.last = [0, 0], False, 0
        self.sending, self.aborted = None, set()
        self.update()

    # What it does

    def bit(self, register, bit):
        return self.value[register] >> bit & 1

    def runs(self):
        return not self.value["msr"] & 3 and not self.is_off and self.has_clock()

    def bit_cycles(self):
        value = self.value["btr"]
        parts = 3 + (value >> 16 & 15) + (value >> 20 & 7)
        return ((value & 0x3FF) + 1) * parts * self.chip.HERTZ / self.hertz

    def after(self, bits, call):
        self.chip.at(self.now + round(bits * self.bit_cycles()), call)

    def hears_itself(self):
        return bool(self.bit("btr", LBKM))

    def is_connected(self):
        lines = [(self.chip.line(name), function) for name, function in self.pins]
        return all(line.mode == 2 and line.function == function for line, function in lines)

    def set_mcr(self, value):
        if value >> RESET & 1:
            queues = [0, 0]
            self.value["mcr"], self.value["msr"] = 0x10002, 0xC02
            self.queues, self.flags = [[], []], queues
            return self.update()
        before, self.value["mcr"] = self.value["mcr"], value
        if value & 1:
            if not self.bit("msr", INAK) and self.sending is None:
                self.initialise()
        elif before & 1 and not value >> SLEEP & 1:
            if not self.hears_itself() and not self.is_connected():
                self.chip.complain("a CAN controller without its pins")
            self.after(IDLE_BITS, self.join)
        self.update()

    def initialise(self):
        self.value["msr"] = self.value["msr"] & ~(1 << SLAK) | 1 << INAK

    def join(self):
        if self.value["mcr"] & 3:
            return
        self.value["msr"] &= ~3
        if self.is_off:
            self.after(IDLE_BITS * RECOVERIES, self.recover)
        self.bus.look()

    def recover(self):
        self.errors, self.is_off = [0, 0], False
        self.update()
        self.bus.look()

    def set_btr(self, value):
        if not self.bit("msr", INAK):
            self.chip.complain("the bits of CAN are set up while it takes part")
        self.value["btr"] = value

    # Sending

    def is_free(self, box):
        return self.value["tsr"] >> TME + box & 1

    def write(self, offset, value):
        box = (offset - 0x180) // 0x10
        if 0x180 <= offset < 0x1B0 and not self.is_free(box):
            self.chip.complain(f"a mailbox that waits to be sent is written: {self.where(offset)}")
        if 0x1B0 <= offset < 0x1D0:
            self.chip.complain(f"a received message is written: {self.where(offset)}")
        super().write(offset, value)
        if 0x180 <= offset < 0x1B0 and not offset & 0xF and value & 1:
            self.value["tsr"] &= ~(1 << TME + box | 0xF << 8 * box)
            self.bus.look()

    def frame(self, box):
        word, low, high = (self.value[f"t{box}_{name}"] for name in ("ir", "dlr", "dhr"))
        length = min(self.value[f"t{box}_dtr"] & 15, 8)
        data = (low | high << 32).to_bytes(8, "little")[:length]
        extended, remote = bool(word >> 2 & 1), bool(word >> 1 & 1)
        number = word >> 3 if extended else word >> 21
        return Frame(number, b"" if remote else data, extended, remote, length)

    def waiting(self):
        return [box for box in range(ROOM) if not self.is_free(box)]

    def offer(self):
        is_mute = self.bit("btr", SILM) and not self.hears_itself()
        if not self.runs() or is_mute or not self.waiting():
            return None
        self.sending = min(self.waiting(), key=lambda box: self.frame(box).key())
        return self.frame(self.sending)

    def lose(self):
        self.value["tsr"] |= 1 << ALST + 8 * self.sending
        self.sending = None

    def sent(self, frame, error):
        box, self.sending = self.sending, None
        if box is None:
            return
        if error is None:
            self.errors[0] = max(self.errors[0] - 1, 0)
            self.done(box, 1 << TXOK)
            if self.hears_itself():
                self.keep(frame)
        else:
            self.last = LAST_ERRORS[error]
            if error != "acknowledge" or self.errors[0] < PASSIVE:
                self.errors[0] += 8
            if self.bit("mcr", NART) or box in self.aborted:
                self.done(box, 1 << TERR)
        if self.value["mcr"] & 1:
            self.initialise()
        self.update()

    def done(self, box, flags):
        self.aborted.discard(box)
        self.value[f"t{box}_ir"] &= ~1
        self.value["tsr"] |= 1 << TME + box | (1 << RQCP | flags) << 8 * box

    def set_tsr(self, value):
        for box in range(ROOM):
            if value >> RQCP + 8 * box & 1:
                self.value["tsr"] &= ~(0xF << 8 * box)
            if value >> ABRQ + 8 * box & 1 and not self.is_free(box):
                self.aborted.add(box)
                if box != self.sending:
                    self.done(box, 0)
        self.update()

    # Receiving

    def hear(self, frame, error):
        """A frame of another node has come; it is acknowledged."""
        if not self.runs() or self.hears_itself() or not self.is_connected():
            return False
        if error is not None:
            self.errors[1] = min(self.errors[1] + 1, 255)
        else:
            before = self.errors[1]
            self.errors[1] = 119 if before > 127 else max(before - 1, 0)
            self.keep(frame)
        self.update()
        return not self.bit("btr", SILM)

    def keep(self, frame):
        value = self.first.value
        if value["fmr"] & 1:
            return
        second = value["fmr"] >> 8 & 63
        banks = (0, second) if self.first is self else (second, can_filters.BANKS)
        found = can_filters.find(value, frame, *banks)
        if found is None:
            return
        queue, number = found
        if len(self.queues[queue]) == ROOM:
            self.queues[queue].pop()
            self.flags[queue] |= 1 << FOVR
        self.queues[queue].append((frame, number))
        if len(self.queues[queue]) == ROOM:
            self.flags[queue] |= 1 << FULL
        self.update()

    def read(self, offset):
        if 0x1B0 <= offset < 0x1D0:
            self.show(offset - 0x1B0 >> 4)
        return super().read(offset)

    def show(self, queue):
        if not self.queues[queue]:
            return self.chip.complain("a message is read that has not come")
        frame, number = self.queues[queue][0]
        word = frame.id << 3 | 4 if frame.extended else frame.id << 21
        low = int.from_bytes(frame.data.ljust(8, b"\0"), "little")
        self.value[f"r{queue}_ir"] = word | frame.remote << 1
        self.value[f"r{queue}_dtr"] = number << 8 | frame.dlc
        self.value[f"r{queue}_dlr"] = low & 0xFFFFFFFF
        self.value[f"r{queue}_dhr"] = low >> 32

    def get_rf0(self):
        return len(self.queues[0]) | self.flags[0]

    def get_rf1(self):
        return len(self.queues[1]) | self.flags[1]

    def set_rf0(self, value):
        self.take(0, value)

    def set_rf1(self, value):
        self.take(1, value)

    def take(self, queue, value):
        self.flags[queue] &= ~(value & (1 << FULL | 1 << FOVR))
        if value >> RFOM & 1:
            if not self.queues[queue]:
                self.chip.complain("a message is released that has not come")
            self.queues[queue] = self.queues[queue][1:]
        self.update()

    # Errors and interrupts

    def get_esr(self):
        counts = min(self.errors[0], 255) << 16 | self.errors[1] << 24
        return self.states() | self.last << 4 | counts

    def states(self):
        most = max(self.errors)
        return (most >= WARNING) << EWGF | (most >= PASSIVE) << EPVF | self.is_off << BOFF

    def get_tsr(self):
        free = [box for box in range(ROOM) if self.is_free(box)]
        return self.value["tsr"] | (free[0] if free else 0) << CODE

    def set_msr(self, value):
        self.value["msr"] &= ~(value & 1 << ERRI)
        self.update()

    def set_ier(self, value):
        self.value["ier"] = value
        self.update()

    def update(self):
        if self.errors[0] >= OFF and not self.is_off:
            self.is_off = True
            if self.bit("mcr", ABOM):
                self.after(IDLE_BITS * RECOVERIES, self.recover)
        states, before = self.states(), self.value["esr"] & 7
        self.value["esr"] = states
        if states & ~before & self.value["ier"] >> 8:
            self.value["msr"] |= 1 << ERRI
        enabled = self.value["ier"]
        wants = []
        for queue in range(2):
            full, over = (self.flags[queue] >> flag & 1 for flag in (FULL, FOVR))
            state = bool(self.queues[queue]) | full << 1 | over << 2
            wants.append(bool(state & enabled >> QUEUE_BITS[queue]))
        wants.append(bool(self.bit("msr", ERRI) and enabled >> ERRIE & 1))
        for i, level in enumerate(wants):
            if level != self.levels[i]:
                self.levels[i] = level
                self.chip.system.line(self.interrupts[i], level)

    # Filters: for the first one

    def check_filter(self, bank=None):
        is_open = self.value["fmr"] & 1
        if not is_open and (bank is None or self.value["fa1r"] >> bank & 1):
            self.chip.complain("a filter of CAN is changed while it is in use")

    def set_fm1r(self, value):
        self.check_filter()
        self.value["fm1r"] = value

    def set_fs1r(self, value):
        self.check_filter()
        self.value["fs1r"] = value

    def set_ffa1r(self, value):
        self.check_filter()
        self.value["ffa1r"] = value
