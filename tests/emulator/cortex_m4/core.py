# A Cortex-M4F around the engine Unicorn, which knows instructions and no exceptions.
#
# Knows memory, time, exceptions and sleep; knows nothing about the chip's peripherals but where
# their registers are. The program runs until the next event that is due, or until a register asks
# to look sooner. Exceptions are entered and left here: the extended frame is always pushed, the
# main stack is the only one. An access to an address without memory is a bus fault, as on the chip.

import struct

from elftools.elf.elffile import ELFFile
from unicorn import UC_ARCH_ARM, UC_MODE_MCLASS, UC_MODE_THUMB, Uc, UcError
from unicorn import UC_HOOK_INTR, UC_HOOK_MEM_INVALID, UC_HOOK_MEM_WRITE, UC_PROT_ALL
from unicorn.arm_const import *

from .counter import Counter
from .events import Events
from .registers import Block, Registers
from .system import System

# The longest the program runs without a look, in instructions: half a millisecond at 64 MHz.
STRIDE = 32_000
# While an interrupt is masked: it is looked after so often.
MASKED_STRIDE = 20

# The engine stops at these hints: WFE and WFI wait, YIELD does nothing.
SLEEPS = {0xBF20, 0xBF30}
HINTS = {0xBF10, *SLEEPS}
FRAME = 0x68
LOW_REGISTERS = [
    UC_ARM_REG_R0,
    UC_ARM_REG_R1,
    UC_ARM_REG_R2,
    UC_ARM_REG_R3,
    UC_ARM_REG_R12,
    UC_ARM_REG_LR,
]
IT_BITS = 0x0600FC00
HARD_FAULT, BUS_FAULT, USAGE_FAULT = 3, 5, 6
NO_NUMBER = {7: "a breakpoint", 2: "a supervisor call"}


class Halted(Exception):
    """The core does nothing more: it has locked up, or it is off."""


class Core:
    # Cycles of the core in a microsecond; where the flash is; bits of a priority.
    cycles_per_us = 64
    flash_start = 0
    priority_bits = 0xE0
    # Cycles of time for one of the core's clock.
    slowness = 1
    # SysTick counts on while the core sleeps.
    ticks_asleep = True

    def __init__(self, flash_size, ram_size):
        self.flash_area, self.ram = (self.flash_start, flash_size), (0x20000000, ram_size)
        self.uc = Uc(UC_ARCH_ARM, UC_MODE_THUMB | UC_MODE_MCLASS)
        self.uc.ctl_set_cpu_model(UC_CPU_ARM_CORTEX_M4)
        self.uc.mem_map(self.flash_start, flash_size, UC_PROT_ALL)
        self.uc.mem_map(0x20000000, ram_size, UC_PROT_ALL)
        self.uc.mem_write(self.flash_start, b"\xff" * flash_size)
        self.counter = Counter(self.uc)
        frame = Block(FRAME // 4)
        floats = [UC_ARM_REG_S0 + i for i in range(16)] + [UC_ARM_REG_FPSCR]
        self.frame = Registers(self.uc, frame, [*LOW_REGISTERS, None, None, *floats])
        status = [UC_ARM_REG_PC, UC_ARM_REG_XPSR, UC_ARM_REG_PRIMASK, UC_ARM_REG_BASEPRI]
        self.status = Registers(self.uc, Block(len(status)), status)
        self.events = Events()
        self.system = System(self)
        self.complaints = []
        self.pc = 0
        self.slept = 0
        self.wants_reset = None
        self.is_off = self.is_asleep = False
        self.resets = []
        system = self.system
        self.map(0xE000E000, system.read, system.write)
        self.map(0xE0001000, system.read_trace, system.write_trace)
        # Where the return from an exception jumps to.
        self.uc.mem_map(0xFFFFF000, 0x1000)
        self.uc.hook_add(UC_HOOK_INTR, self.interrupted)
        self.uc.hook_add(UC_HOOK_MEM_INVALID, self.missed)
        self.returns = self.stopped_by = self.missing = None
        self.has_slept = False

    def map(self, base, read, write):
        """Puts registers at `base`: a page of them."""
        self.uc.mmio_map(
            base,
            0x1000,
            lambda uc, offset, size, _: read(offset, size),
            None,
            lambda uc, offset, size, value, _: write(offset, size, value),
            None,
        )

    def load(self, path):
        """Puts an ELF file, or the content of a flash (.bin), into the chip."""
        with open(path, "rb") as file:
            if path.endswith(".bin"):
                self.uc.mem_write(self.flash_start, file.read())
                return
            for segment in ELFFile(file).iter_segments():
                if segment["p_type"] == "PT_LOAD" and segment["p_filesz"]:
                    self.uc.mem_write(segment["p_paddr"], segment.data())

    def guard_flash(self, controller):
        """Stores to the flash go to the peripheral that writes it."""
        self.controller = controller
        start, size = self.flash_area
        self.uc.hook_add(UC_HOOK_MEM_WRITE, self.written, begin=start, end=start + size - 1)

    def written(self, uc, access, address, size, value, _):
        # The engine stores the value after this, so the word is put back by a look in between.
        before = struct.unpack("<I", uc.mem_read(address & ~3, 4))[0]
        self.controller.store(address, size, value & (1 << 8 * size) - 1)
        after = struct.unpack("<I", uc.mem_read(address & ~3, 4))[0]
        right = after if self.controller.takes_writes() else before
        self.at(self.now, lambda: uc.mem_write(address & ~3, struct.pack("<I", right)))

    # Time

    @property
    def now(self):
        return self.counter.now

    def at(self, cycles, call):
        event = self.events.add(max(cycles, self.now), call)
        self.counter.deadline = min(self.counter.deadline, event.cycles)
        return event

    def after_us(self, us, call):
        return self.at(self.now + round(us * self.cycles_per_us), call)

    def outside(self, cycles, call):
        """An event from outside the chip: it survives a reset."""
        event = self.at(cycles, call)
        event.is_outside = True
        return event

    def forget_events(self):
        """What was due belongs to a chip that is no more; who is outside has no events here."""
        is_outside = lambda item: getattr(item[2], "is_outside", False)
        self.events.queue = [item for item in self.events.queue if is_outside(item)]

    def pass_time(self, cycles):
        """The core stands still."""
        self.counter.now = self.now + cycles
        self.look()

    def look(self):
        """An exception may have to be entered: before the next instruction."""
        self.counter.deadline = self.now

    def complain(self, what):
        self.complaints.append(f"{what} at pc 0x{self.register(UC_ARM_REG_PC):08x}")

    def register(self, number):
        return self.uc.reg_read(number)

    # Reset

    def ask_for_reset(self, reason):
        self.wants_reset = reason
        self.look()

    def reset(self, reason):
        self.wants_reset = None
        self.is_off = self.is_asleep = False
        self.resets.append((self.now, reason))
        self.system.reset()
        stack, start = struct.unpack("<II", self.uc.mem_read(self.flash_start, 8))
        for register in LOW_REGISTERS:
            self.uc.reg_write(register, 0)
        self.uc.reg_write(UC_ARM_REG_XPSR, 1 << 24)
        self.uc.reg_write(UC_ARM_REG_PRIMASK, 0)
        self.uc.reg_write(UC_ARM_REG_BASEPRI, 0)
        self.uc.reg_write(UC_ARM_REG_SP, stack)
        self.uc.reg_write(UC_ARM_REG_LR, 0xFFFFFFFF)
        self.uc.reg_write(UC_ARM_REG_FPEXC, 0x40000000)
        self.pc = start

    # Running

    def run(self, until):
        """Runs to a time in cycles, or a little beyond."""
        while self.now < until:
            self.step(until)

    def step(self, until):
        if self.wants_reset:
            self.reset(self.wants_reset)
        if self.is_off:
            self.skip(until)
            return
        if self.is_asleep:
            return self.sleep(until)
        next_event = self.events.next()
        stride = MASKED_STRIDE if self.system.waiting() is not None else STRIDE
        ends = min(until, self.now + stride)
        if next_event is not None:
            ends = min(ends, next_event)
        self.execute(max(ends, self.now + 1))
        while self.status.block.words[1] & IT_BITS and not self.stopped_by:
            self.execute(self.now + 1)
        self.events.run(self.now)
        if self.returns:
            self.leave()
        elif self.stopped_by:
            self.fault()
        if self.serve():
            return
        if self.has_slept:
            self.is_asleep = True
            self.fall_asleep(self.system.plain[0xD10] >> 2 & 1)
            self.sleep(until)

    def sleep(self, until):
        """The core stands still until an interrupt is pending, masked or not."""
        while self.system.waiting() is None and not self.wants_reset:
            if self.now >= until or self.is_off:
                return
            self.skip(until)
        self.is_asleep = False
        self.wake_up()
        self.serve()

    def fall_asleep(self, deeply):
        """What a chip does beside."""

    def wake_up(self):
        """The end of that."""

    def set_slowness(self, cycles):
        """A cycle of the core's clock takes so many of time from now on."""
        self.system.settle()
        self.slowness = cycles
        self.counter.cycles_each(cycles)
        self.system.rescale()

    def execute(self, deadline):
        self.returns = self.stopped_by = self.missing = None
        self.counter.deadline = deadline
        before = self.now
        try:
            self.uc.emu_start(self.pc | 1, 0xFFFFFFF0)
        except UcError as error:
            self.stopped_by = str(error)
        self.pc = self.status.read()[0]
        if self.pc >= 0xFFFFFF00:
            self.returns = True
        hint = self.instruction_before() if self.now > before else None
        self.has_slept = hint in SLEEPS
        if self.returns or hint in HINTS:
            self.stopped_by = None

    def instruction_before(self):
        """The half-word before the program counter; None where there is none."""
        if not 2 <= self.pc < 0xFFFFFF00:
            return None
        try:
            return struct.unpack("<H", self.uc.mem_read((self.pc & ~1) - 2, 2))[0]
        except UcError:
            return None

    def skip(self, until):
        """Nothing to do before the next event."""
        next_event = self.events.next()
        to = until if next_event is None else min(until, next_event)
        if to > self.now:
            self.slept += to - self.now
            if not self.ticks_asleep:
                self.system.stand_still(to - self.now)
            self.counter.now = to
        self.events.run(self.now)

    def interrupted(self, uc, number, _):
        if number == 8:
            self.returns = True
        else:
            self.stopped_by = NO_NUMBER.get(number, f"exception {number} of the engine")
        uc.emu_stop()

    def missed(self, uc, access, address, size, value, _):
        self.missing = address
        return False

    # Exceptions

    def serve(self):
        """Enters the exception that waits; False if none does, or all are masked."""
        exception = self.system.waiting()
        if exception is None:
            return False
        _, _, masked, base = self.status.read()
        if masked & 1:
            return False
        if base and self.system.priority(exception) >= base:
            return False
        self.enter(exception)
        return True

    def enter(self, exception):
        uc, active = self.uc, self.system.active
        stack = self.register(UC_ARM_REG_SP)
        aligned = stack - FRAME & ~7
        status = self.register(UC_ARM_REG_XPSR) & ~0x3FF | (active[-1] if active else 0)
        status |= 1 << 24 | (0x200 if stack & 4 else 0)
        words = self.frame.read()
        words[6], words[7], words[25] = self.pc & ~1, status, 0
        try:
            uc.mem_write(aligned, bytes(words))
        except UcError:
            # The core goes on without having pushed, and the fault handler finds the stack outside.
            if exception not in (HARD_FAULT, BUS_FAULT, USAGE_FAULT):
                exception = BUS_FAULT if self.system.plain[0xD24] >> 17 & 1 else HARD_FAULT
            self.system.plain[0xD28] |= 1 << 12
        uc.reg_write(UC_ARM_REG_SP, aligned)
        uc.reg_write(UC_ARM_REG_LR, 0xFFFFFFE1 if active else 0xFFFFFFE9)
        self.system.enter(exception)
        uc.reg_write(UC_ARM_REG_XPSR, status & 0xF8000000 | 1 << 24 | exception)
        address = self.system.vectors + 4 * exception
        self.pc = struct.unpack("<I", uc.mem_read(address, 4))[0]

    def leave(self):
        uc = self.uc
        self.system.leave()
        stack = self.register(UC_ARM_REG_SP)
        words = self.frame.block.words
        words[:] = struct.unpack("<26I", uc.mem_read(stack, FRAME))
        self.frame.write()
        active = self.system.active
        number = active[-1] if active else 0
        uc.reg_write(UC_ARM_REG_XPSR, words[7] & 0xF80F0000 | 1 << 24 | number)
        uc.reg_write(UC_ARM_REG_SP, stack + FRAME + (4 if words[7] & 0x200 else 0))
        self.pc = words[6] | 1

    def fault(self):
        """What the engine has stopped at is a fault of the program."""
        system = self.system
        if self.missing is not None:
            exception, status = BUS_FAULT, 1 << 9 | 1 << 15
            system.plain[0xD38] = self.missing & 0xFFFFFFFF
        else:
            exception, status = USAGE_FAULT, 1 << 0
        system.plain[0xD28] |= status
        if not system.plain[0xD24] >> {BUS_FAULT: 17, USAGE_FAULT: 18}[exception] & 1:
            exception = HARD_FAULT
            system.plain[0xD2C] |= 1 << 30
        if HARD_FAULT in system.active or exception in system.active:
            raise Halted(f"locked up at 0x{self.pc:08x}: {self.stopped_by}")
        self.last_fault = (self.pc, self.stopped_by, self.missing)
        self.enter(exception)
