# The chip: which peripheral is where (section 2.3), and what connects them.

import pathlib
import struct

from unicorn import UC_PROT_ALL

from cortex_m4.core import Core

from .adc import AT_30, AT_110, Adc, AdcCommon
from .can import Can
from .dac import Dac
from .dma import SOUND_STREAMS, Dma1
from .exti import Exti, Syscfg
from .flash import Flash
from .gpio import Gpio
from .i2c import I2c
from .i2s import I2sSpi
from .otg import ENDPOINTS, Otg, OtgFifo
from .peripheral import Peripheral
from .pwr import Pwr
from .rcc import Rcc
from .rng import Rng
from .rtc import Rtc
from .sdio import Sdio
from .spi import Spi
from .timer import Timer
from .usart import Usart

RAM_SIZE, CCM_SIZE = 128 * 1024, 64 * 1024
FLASH_SIZE = 1024 * 1024
SYSTEM_MEMORY = 0x1FFF0000
UNIQUE_ID, TEMPERATURES = 0x1FFF7A10, 0x1FFF7A2C

# Timers: address, register and bit of their clock.
TIMERS = {
    1: (0x40010000, "apb2", 0),
    2: (0x40000000, "apb1", 0),
    3: (0x40000400, "apb1", 1),
    4: (0x40000800, "apb1", 2),
    5: (0x40000C00, "apb1", 3),
    6: (0x40001000, "apb1", 4),
    7: (0x40001400, "apb1", 5),
    8: (0x40010400, "apb2", 1),
    9: (0x40014000, "apb2", 16),
    10: (0x40014400, "apb2", 17),
    11: (0x40014800, "apb2", 18),
    12: (0x40001800, "apb1", 6),
    13: (0x40001C00, "apb1", 7),
    14: (0x40002000, "apb1", 8),
}
# Serial ports: name, address, interrupt, clock.
PORTS = {
    1: ("USART1", 0x40011000, 37, ("apb2", 4)),
    2: ("USART2", 0x40004400, 38, ("apb1", 17)),
    3: ("USART3", 0x40004800, 39, ("apb1", 18)),
    4: ("UART4", 0x40004C00, 52, ("apb1", 19)),
    5: ("UART5", 0x40005000, 53, ("apb1", 20)),
    6: ("USART6", 0x40011400, 71, ("apb2", 5)),
}
# CAN controllers: address, interrupts of the queues and of errors, bit of their clock, and the
# pins to receive and to send by.
CANS = {
    1: (0x40006400, (20, 21, 22), 25, [("B8", 9), ("B9", 9)]),
    2: (0x40006800, (64, 65, 66), 26, [("B12", 9), ("B13", 9)]),
}
# The alternate functions of each pin, as the data sheet has them (table 9).
PINS = pathlib.Path(__file__).parents[3] / "boards/src/pyboard/pins.txt"


class Identity(Peripheral):
    """DBGMCU (section 38.16): device and revision."""

    registers = {0x00: ("idcode", 0x10076413), 0x04: ("cr", 0), 0x08: ("apb1", 0), 0x0C: ("apb2", 0)}


def functions():
    """(pin, number, signal) of each alternate function."""
    for row in PINS.read_text().splitlines():
        name, _, *signals = row.split(" ")
        for signal in signals:
            if ":" in signal and not signal.startswith("adc"):
                number, signal = signal.split(":")
                yield name, int(number), signal


class Chip(Core):
    HERTZ = 168_000_000
    cycles_per_us = 168
    flash_start = 0x08000000
    priority_bits = 0xF0

    def __init__(self):
        super().__init__(FLASH_SIZE, RAM_SIZE)
        self.uc.mem_map(0x10000000, CCM_SIZE, UC_PROT_ALL)
        self.uc.mem_map(SYSTEM_MEMORY, 0x8000, UC_PROT_ALL)
        self.uc.mem_write(UNIQUE_ID, bytes(range(0x30, 0x3C)))
        self.uc.mem_write(TEMPERATURES, struct.pack("<2H", AT_30, AT_110))
        self.signals, self.pages, self.peripherals = {}, {}, []
        # What peripherals ask for while they are made.
        self.ports, self.timers = {}, {}
        self.is_stopped = False
        self.flash = self.add(Flash(self, 0x40023C00), 0x400)
        self.rcc = self.add(Rcc(self, 0x40023800), 0x400)
        self.pwr = self.add(Pwr(self, 0x40007000), 0x400)
        self.rtc = self.add(Rtc(self, 0x40002800), 0x400)
        self.syscfg = self.add(Syscfg(self, 0x40013800), 0x400)
        self.exti = self.add(Exti(self, 0x40013C00), 0x400)
        self.sdio = self.add(Sdio(self, 0x40012C00), 0x400)
        self.dac = self.add(Dac(self, 0x40007400), 0x400)
        self.dma1 = self.add(Dma1(self, 0x40026000), 0x400)
        for i, letter in enumerate("ABCD"):
            self.ports[letter] = self.add(Gpio(self, 0x40020000 + 0x400 * i, letter), 0x400)
        self.adc = self.add(Adc(self, 0x40012000), 0x100)
        self.adc_common = self.add(AdcCommon(self, 0x40012300), 0x100)
        self.rng = self.add(Rng(self, 0x50060800), 0x400)
        self.identity = self.add(Identity(self, 0xE0042000), 0x400)
        self.otg = self.add(Otg(self, 0x50000000, 67), 0x1000)
        for i in range(ENDPOINTS):
            self.add(OtgFifo(self, 0x50001000 + 0x1000 * i, self.otg, i), 0x1000)
        self.add_timers()
        self.add_buses()
        for base, parts in self.pages.items():
            self.put(base, parts)
        self.guard_flash(self.flash)

    def add(self, peripheral, size):
        self.peripherals.append(peripheral)
        page = self.pages.setdefault(peripheral.base & ~0xFFF, [])
        page.append((peripheral.base & 0xFFF, size, peripheral))
        return peripheral

    def add_timers(self):
        for number, (base, register, bit) in TIMERS.items():
            timer = self.add(Timer(self, base, number, (register, bit)), 0x400)
            self.timers[number] = timer
        for pin, function, signal in functions():
            peripheral, _, role = signal.partition("_")
            if not peripheral.startswith("TIM") or not role.startswith("CH"):
                continue
            timer = self.timers[int(peripheral[3:])]
            channel, complement = int(role[2]) - 1, role.endswith("N")
            timer.pins[pin, function] = channel, complement
            self.signals[pin, function] = (
                lambda timer=timer, channel=channel, complement=complement: timer.output(
                    channel, complement
                )
            )

    def add_buses(self):
        self.uarts, self.i2cs, self.spis, self.cans = {}, {}, {}, {}
        known = list(functions())

        def pins(signal):
            return [(pin, function) for pin, function, other in known if other == signal]

        for number, (name, base, interrupt, clock) in PORTS.items():
            ends = pins(f"{name}_TX"), pins(f"{name}_RX")
            uart = Usart(self, base, interrupt, clock, ends)
            self.uarts[number] = self.add(uart, 0x400)
            for end in ends[0]:
                # Idle is high; what is sent is told as characters.
                self.signals[end] = lambda: 1
        for number, base in (1, 0x40005400), (2, 0x40005800):
            lines = {1: [("B6", 4), ("B7", 4)], 2: [("B10", 4), ("B11", 4)]}[number]
            self.i2cs[number] = self.add(I2c(self, base, 20 + number, lines), 0x400)
        self.spis[1] = self.add(Spi(self, 0x40013000, ("apb2", 12)), 0x400)
        sound = {role: pins(f"I2S2_{role}") for role in ("CK", "WS", "SD")}
        sound = I2sSpi(self, 0x40003800, ("apb1", 14), SOUND_STREAMS, sound)
        self.spis[2] = self.add(sound, 0x400)
        for number, (base, interrupts, bit, ends) in CANS.items():
            can = Can(self, base, interrupts, ("apb1", bit), ends, self.cans.get(1))
            self.cans[number] = self.add(can, 0x400)
            self.signals[ends[1]] = lambda: 1

    def put(self, base, parts):
        """Peripherals in one page of memory."""

        def find(offset):
            for start, size, part in parts:
                if start <= offset < start + size:
                    return part, offset - start
            return None, offset

        def read(offset, size):
            part, at = find(offset & ~3)
            if part is None:
                self.complain(f"read of 0x{base + offset:08x}")
                return 0
            return part.read(at) >> 8 * (offset & 3) & (1 << 8 * size) - 1

        def write(offset, size, value):
            part, at = find(offset & ~3)
            if part is None:
                return self.complain(f"write of 0x{value:x} to 0x{base + offset:08x}")
            if (size != 4 and at not in part.narrow) or offset & 3:
                self.complain(f"write of {size} bytes to 0x{base + offset:08x}")
            part.write(at, value)

        self.map(base, read, write)

    def line(self, name):
        return self.ports[name[0]].lines[int(name[1:])]

    def lines(self):
        return [line for port in self.ports.values() for line in port.lines]

    def edge(self, line, level):
        """A line has changed: the timer that has it hears of it."""
        self.pwr.edge(line, level)
        self.rtc.edge(line, level)
        if line.mode != 2:
            return
        for timer in self.timers.values():
            found = timer.pins.get((line.name, line.function))
            if found and timer.has_clock():
                timer.edge(found[0], level)

    def reset_peripheral(self, register, bit):
        for peripheral in self.peripherals:
            if peripheral.clock == (register, bit):
                peripheral.reset()

    # Deep sleep: timers and buses are not stopped by it, which nobody sees but who looks at them.

    def fall_asleep(self, deeply):
        if not deeply:
            return
        if self.pwr.is_standby():
            return self.stand_by()
        if self.system.control & 1:
            self.complain("the core's clock has not been stopped before a deep sleep")
        self.is_stopped = True
        self.rcc.stop()

    def wake_up(self):
        self.is_stopped = False

    def stand_by(self):
        """Only what has the battery goes on."""
        for peripheral in self.peripherals:
            if peripheral is not self.pwr:
                peripheral.reset()
        self.forget_events()
        self.system.reset()
        self.uc.mem_write(self.ram[0], b"\x5a" * self.ram[1])
        self.uc.mem_write(0x10000000, b"\x5a" * CCM_SIZE)
        self.is_off, self.is_asleep = True, False

    # Reset

    def reset(self, reason):
        super().reset(reason)
        self.is_stopped = False
        for peripheral in self.peripherals:
            peripheral.reset()
        self.rcc.note_reset(reason)
        self.forget_events()
