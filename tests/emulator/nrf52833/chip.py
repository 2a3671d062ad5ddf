# The chip: which peripheral is where (section 4.2), and what connects them.

from cortex_m4.core import Core

from .clock import Clock
from .ficr import Ficr, Uicr
from .gpio import Gpio
from .gpiote import Gpiote
from .nvmc import Nvmc
from .ppi import Ppi
from .pwm import Pwm
from .radio import Ether, Radio
from .rng import Rng
from .rtc import Rtc
from .saadc import Saadc
from .temp import Temp
from .timer import Timer
from .twi import Serial
from .uart import Uart
from .wdt import Wdt

RAM_SIZE = 128 * 1024

# Name, class, address; the number of the interrupt is in the address.
PERIPHERALS = [
    ("clock", Clock, 0x40000000),
    ("radio", Radio, 0x40001000),
    ("uart0", Uart, 0x40002000),
    ("serial0", Serial, 0x40003000),
    ("serial1", Serial, 0x40004000),
    ("gpiote", Gpiote, 0x40006000),
    ("saadc", Saadc, 0x40007000),
    ("timer0", Timer, 0x40008000),
    ("timer1", Timer, 0x40009000),
    ("timer2", Timer, 0x4000A000),
    ("rtc0", Rtc, 0x4000B000),
    ("temp", Temp, 0x4000C000),
    ("rng", Rng, 0x4000D000),
    ("wdt", Wdt, 0x40010000),
    ("rtc1", Rtc, 0x40011000),
    ("timer3", Timer, 0x4001A000),
    ("timer4", Timer, 0x4001B000),
    ("pwm0", Pwm, 0x4001C000),
    ("nvmc", Nvmc, 0x4001E000),
    ("ppi", Ppi, 0x4001F000),
    ("pwm1", Pwm, 0x40021000),
    ("pwm2", Pwm, 0x40022000),
    ("serial2", Serial, 0x40023000),
    ("rtc2", Rtc, 0x40024000),
    ("pwm3", Pwm, 0x4002D000),
    ("ficr", Ficr, 0x10000000),
    ("uicr", Uicr, 0x10001000),
]


class Chip(Core):
    # It has the clock of the core, which stands still while that sleeps (section 4.2).
    ticks_asleep = False

    def __init__(self, flash_size=512 * 1024, ether=None):
        super().__init__(flash_size, RAM_SIZE)
        self.ether = ether or Ether()
        # Devices on the buses, by the pins that the bus is on.
        self.buses, self.spi_buses = {}, {}
        self.transfers = []
        self.pages = {}
        self.ports = []
        self.peripherals = []
        self.ppi = Ppi(self, 0x4001F000)
        for name, make, base in PERIPHERALS:
            interrupt = base >> 12 & 0xFF if base >> 28 == 4 else None
            peripheral = make(self, base, interrupt)
            setattr(self, name, peripheral)
            self.peripherals.append(peripheral)
            self.put(base, [(0, peripheral)])
        self.ports = [Gpio(self, port) for port in range(2)]
        self.put(0x50000000, [(0, self.ports[0]), (0x300, self.ports[1])])
        self.ether.radios.append(self.radio)
        self.guard_flash(self.nvmc)

    def put(self, base, parts):
        """Peripherals in one page, each from its offset on; the last first."""
        parts = parts[::-1]
        self.pages[base] = parts

        def find(offset):
            # Port 1 has its registers from 0x804 on, and its own offset is 0x300.
            for start, part in parts:
                if start == 0 or offset >= start + 0x504:
                    return part, offset - start
            raise KeyError(offset)

        def read(offset, size):
            part, at = find(offset & ~3)
            value = part.read(at)
            return value >> 8 * (offset & 3) & (1 << 8 * size) - 1

        def write(offset, size, value):
            if size != 4 or offset & 3:
                self.complain(f"write of {size} bytes to 0x{base + offset:08x}")
            part, at = find(offset & ~3)
            part.write(at, value)

        self.map(base, read, write)

    def write_register(self, address, value):
        parts = self.pages[address & ~0xFFF]
        parts[-1][1].write(address & 0xFFF, value)

    def line(self, number):
        return self.ports[number >> 5].lines[number & 31]

    def lines(self):
        return [line for port in self.ports for line in port.lines]

    # Memory for peripherals with DMA

    def fetch(self, address, size):
        if size and not 0x20000000 <= address <= 0x20000000 + RAM_SIZE - size:
            self.complain(f"DMA from 0x{address:08x}, which is not RAM")
            return bytes(size)
        return bytes(self.uc.mem_read(address, size))

    def store(self, address, data):
        if not 0x20000000 <= address <= 0x20000000 + RAM_SIZE - len(data):
            return self.complain(f"DMA to 0x{address:08x}, which is not RAM")
        self.uc.mem_write(address, bytes(data))

    def note_transfer(self, pins, address, reads):
        self.transfers.append((self.now, pins, address, reads))

    # Reset and power

    def reset(self, reason):
        super().reset(reason)
        bit = {"pin": 0, "watchdog": 1, "software": 2, "off": 16}.get(reason)
        for peripheral in [*self.peripherals, *self.ports]:
            peripheral.reset()
        for line in self.lines():
            line.changed()
        if bit is not None:
            self.clock.value["resetreas"] |= 1 << bit
        self.forget_events()

    def switch_off(self):
        self.is_off = True
        self.look()
