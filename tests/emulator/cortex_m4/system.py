# Registers of the core itself: SysTick, NVIC, system control, cycle counter (Armv7-M, B3).
#
# Exceptions are numbered as there: 15 is SysTick, 16 the first interrupt of the chip. An unknown
# register is reported to the chip, as with peripherals.

SYSTICK = 15
PENDSV = 14
RESET_KEY = 0x05FA

# Registers that keep what is written and do nothing here.
PLAIN = {
    0x00C: 0,  # SysTick calibration etc. are read as zero
    0x01C: 0,
    0xD10: 0,  # SCR
    0xD14: 0x200,  # CCR
    0xD24: 0,  # SHCSR
    0xD28: 0,  # CFSR
    0xD2C: 0,  # HFSR
    0xD34: 0,  # MMFAR
    0xD38: 0,  # BFAR
    0xD88: 0,  # CPACR
    0xD90: 0x800,  # MPU_TYPE: eight regions, none is modelled
    0xD94: 0,  # MPU_CTRL
    0xDFC: 0,  # DEMCR
    0xF34: 0xC0000000,  # FPCCR
    0xF38: 0,
    0xF3C: 0,
}
FAULTS = {0xD28, 0xD2C}


class System:
    def __init__(self, core):
        self.core = core
        self.reset()

    def reset(self):
        self.enabled = self.pending = 0
        self.lines = {}
        self.active = []
        self.priorities = {}
        # The flash is also at address 0 on a chip whose flash begins elsewhere.
        self.vectors = self.core.flash_start
        self.plain = dict(PLAIN)
        self.cycle_control, self.cycle_base = 0, 0
        self.control = self.reload = 0
        self.base = 0
        self.wrapped = False
        self.tick = None

    # Interrupts

    def line(self, number, level):
        """The level of an interrupt line of the chip."""
        was = self.lines.get(number, False)
        self.lines[number] = level
        if level and not was:
            self.pend(16 + number)

    def pend(self, exception):
        self.pending |= 1 << exception
        self.core.look()

    def priority(self, exception):
        return {2: -2, 3: -1}.get(exception, self.priorities.get(exception, 0))

    def waiting(self):
        """The exception that is served next, whatever masks it; None if there is none."""
        mask = self.enabled << 16 | 0xFFFF
        bits = self.pending & mask
        if not bits:
            return None
        best = None
        while bits:
            exception = (bits & -bits).bit_length() - 1
            bits &= bits - 1
            key = (self.priority(exception), exception)
            best = key if best is None or key < best else best
        current = min((self.priority(e) for e in self.active), default=256)
        return best[1] if best and best[0] < current else None

    def enter(self, exception):
        self.pending &= ~(1 << exception)
        self.active.append(exception)

    def leave(self):
        exception = self.active.pop()
        if exception >= 16 and self.lines.get(exception - 16):
            self.pending |= 1 << exception

    # SysTick

    def start_ticking(self):
        if self.tick:
            self.tick.cancel()
        self.tick = None
        if self.control & 1 and self.reload:
            self.tick = self.core.at(self.base + self.period(), self.ticked)

    def stand_still(self, cycles):
        """SysTick does not count for a while that begins now."""
        self.base += cycles
        if self.tick and self.tick.call:
            self.tick.cancel()
            self.tick = self.core.at(self.base + self.period(), self.ticked)

    def period(self):
        return round((self.reload + 1) * self.core.slowness)

    def settle(self):
        """Before the core has another clock: what the counters have."""
        self.kept = self.left(), self.cycles()

    def rescale(self):
        left, cycles = self.kept
        self.base = self.core.now - round((self.reload - left) * self.core.slowness)
        self.cycle_base = self.core.now - round(cycles * self.core.slowness)
        self.start_ticking()

    def ticked(self):
        self.base += self.period()
        self.wrapped = True
        if self.control & 2:
            self.pend(SYSTICK)
        self.start_ticking()

    def left(self):
        if not self.control & 1:
            return 0
        passed = int((self.core.now - self.base) / self.core.slowness) % (self.reload + 1)
        return self.reload - passed

    # Registers

    def read(self, offset, size):
        value = self.word(offset & ~3)
        return value >> 8 * (offset & 3) & (1 << 8 * size) - 1

    def word(self, offset):
        if offset == 0x010:
            value = self.control | self.wrapped << 16
            self.wrapped = False
            return value
        if offset == 0x014:
            return self.reload
        if offset == 0x018:
            return self.left()
        for base, bits in (0x100, self.enabled), (0x180, self.enabled):
            if base <= offset < base + 0x10:
                return bits >> 8 * (offset - base) & 0xFFFFFFFF
        for base in 0x200, 0x280:
            if base <= offset < base + 0x10:
                return self.pending >> 16 >> 8 * (offset - base) & 0xFFFFFFFF
        if 0x300 <= offset < 0x310:
            bits = sum(1 << e - 16 for e in self.active if e >= 16)
            return bits >> 8 * (offset - 0x300) & 0xFFFFFFFF
        if 0x400 <= offset < 0x4F0:
            return self.read_priorities(16 + offset - 0x400)
        if 0xD18 <= offset < 0xD24:
            return self.read_priorities(4 + offset - 0xD18)
        if offset == 0xD00:
            return 0x410FC241
        if offset == 0xD04:
            pending = self.pending >> SYSTICK & 1
            active = self.active[-1] if self.active else 0
            return pending << 26 | (self.pending >> PENDSV & 1) << 28 | active
        if offset == 0xD08:
            return self.vectors
        if offset == 0xD0C:
            return 0xFA050000
        return self.other(offset)

    def other(self, offset):
        if offset not in self.plain:
            self.core.complain(f"read of 0x{0xE000E000 + offset:08x}")
        return self.plain.get(offset, 0)

    def read_priorities(self, exception):
        return sum(self.priorities.get(exception + i, 0) << 8 * i for i in range(4))

    def write(self, offset, size, value):
        for base, first in (0x400, 16), (0xD18, 4):
            if base <= offset < base + (0xF0 if first == 16 else 12):
                for i in range(size):
                    self.priorities[first + offset - base + i] = value >> 8 * i & self.core.priority_bits
                return
        if offset == 0x010:
            starts = value & 1 and not self.control & 1
            self.control = value & 7
            if starts:
                self.base = self.core.now
            self.start_ticking()
        elif offset == 0x014:
            self.reload = value & 0xFFFFFF
            self.start_ticking()
        elif offset == 0x018:
            self.base = self.core.now
            self.start_ticking()
        elif 0x100 <= offset < 0x110:
            self.enabled |= value << 8 * (offset - 0x100)
            self.core.look()
        elif 0x180 <= offset < 0x190:
            self.enabled &= ~(value << 8 * (offset - 0x180))
        elif 0x200 <= offset < 0x210:
            self.pending |= value << 8 * (offset - 0x200) << 16
            self.core.look()
        elif 0x280 <= offset < 0x290:
            self.pending &= ~(value << 8 * (offset - 0x280) << 16)
        else:
            self.control_write(offset, value)

    def control_write(self, offset, value):
        if offset == 0xD04:
            for bit, exception in (26, SYSTICK), (28, PENDSV):
                if value >> bit & 1:
                    self.pend(exception)
                if value >> bit - 1 & 1:
                    self.pending &= ~(1 << exception)
        elif offset == 0xD08:
            self.vectors = value
        elif offset == 0xD0C:
            if value >> 16 == RESET_KEY and value & 4:
                self.core.ask_for_reset("software")
        elif offset == 0xF00:
            self.pend(16 + (value & 0x1FF))
        elif offset in FAULTS:
            self.plain[offset] &= ~value
        elif offset in self.plain:
            self.plain[offset] = value
        else:
            self.core.complain(f"write of 0x{value:x} to 0x{0xE000E000 + offset:08x}")

    def cycles(self):
        return int((self.core.now - self.cycle_base) / self.core.slowness)

    # Data watchpoint and trace: the cycle counter alone

    def read_trace(self, offset, size):
        if offset == 0:
            return 0x40000000 | self.cycle_control
        if offset == 4:
            return self.cycles() & 0xFFFFFFFF if self.cycle_control & 1 else 0
        self.core.complain(f"read of 0x{0xE0001000 + offset:08x}")
        return 0

    def write_trace(self, offset, size, value):
        if offset == 0:
            self.cycle_control = value & 1
        elif offset == 4:
            self.cycle_base = self.core.now - round(value * self.core.slowness)
        else:
            self.core.complain(f"write of 0x{value:x} to 0x{0xE0001000 + offset:08x}")
