# One PyBoard: chip, LEDs, switch, motion sensor, and the serial line of the prompt.

from cortex_m4.board import Board
from stm32f405.chip import PINS, Chip
from stm32f405.gpio import SUPPLY_MV

from .card import Card
from .mma7660 import ADDRESS, Mma7660

SWITCH = "B3"
CARD_SWITCH = "A8"
FILES, FILES_SIZE = 0x08004000, 112 * 1024
SENSOR_SUPPLY = "B5"
# Lines with resistors to the supply on the board: switch, I²C 1.
PULLED = ("B6", "B7")


def names():
    """Names on the board, and the processor's."""
    for row in PINS.read_text().splitlines():
        cpu, board = row.split(" ")[:2]
        for name in board.split(","):
            yield name, cpu


class Pyboard(Board):
    scratch = 0x1000FF00
    patience_ms = 15_000
    start_us = 200_000

    def __init__(self, image):
        super().__init__(Chip())
        chip = self.chip
        chip.load(image)
        self.names = dict(names())
        self.edges, self.waves, self.voltages = [], [], []
        self.levels = {}
        chip.uarts[1].listeners.append(self.hear)
        for name, cpu in self.names.items():
            line = chip.line(cpu)
            if line.label == line.name:
                line.label = name
                line.listeners.append(self.edge)
        for timer in chip.timers.values():
            timer.listeners.append(self.waved)
        chip.dac.listeners.append(self.put_out)
        for cpu in PULLED:
            chip.line(cpu).pulled = SUPPLY_MV
        self.sensor = Mma7660(chip.line(SENSOR_SUPPLY), chip.complain)
        chip.i2cs[1].devices[ADDRESS] = self.sensor
        chip.reset("power")

    def sleep(self, ms):
        """A program that sleeps."""
        return f"import pyb\npyb.delay({ms})"

    def handler(self, statement):
        """A program with a timer and an external interrupt whose handlers do this."""
        return (
            f"import pyb\ndef tick(x=0):\n    {statement}\n"
            "t = pyb.Timer(4, freq=200, callback=tick)\n"
            "e = pyb.ExtInt('X2', pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_DOWN, tick)\n"
            "while True:\n    e.swint()\n    pyb.delay(1)"
        )

    # What is seen of it

    def line(self, name):
        return self.chip.line(self.names[name])

    def edge(self, line):
        """Notes what the board drives a line with, unless it has pulses."""
        timing = self.timing(line)
        if timing:
            self.pulses(line, timing)
            level = "wave"
        else:
            driven = line.driven()
            if isinstance(driven, float):
                return
            is_known = driven is not None or line.held is not None or line.bits("pupdr", 2)
            level = str(line.level()) if is_known or line.pulled is not None else "z"
        if self.levels.get(line.label) != level:
            self.levels[line.label] = level
            if level != "wave":
                self.edges.append((self.chip.now, line.label, level))

    def timing(self, line):
        """Period and high part in cycles of the pulses on a line; None if there are none."""
        if line.mode != 2:
            return None
        for timer in self.chip.timers.values():
            found = timer.pins.get((line.name, line.function))
            if found and timer.has_clock():
                return timer.timing(*found)
        return None

    def waved(self, timer):
        for name, function in timer.pins:
            line = self.chip.line(name)
            if line.mode != 2 or line.function != function:
                continue
            timing = self.timing(line)
            if timing is None:
                self.edge(line)
            else:
                self.pulses(line, timing)

    def pulses(self, line, timing):
        """Notes the pulses on a line, if they are others than before."""
        wave = (line.label, *(cycles / self.chip.cycles_per_us for cycles in timing))
        last = [wave for wave in self.waves if wave[1] == line.label][-1:]
        if self.levels.get(line.label) != "wave" or not last or last[0][1:] != wave:
            self.levels[line.label] = "wave"
            self.waves.append((self.chip.now, *wave))

    def put_out(self, output):
        name = "X5" if output == 0 else "X6"
        volts = self.line(name).driven()
        if isinstance(volts, float):
            self.voltages.append((self.chip.now, name, volts))

    def files(self):
        """Where the flash has files, and what is there."""
        return FILES, bytes(self.chip.uc.mem_read(FILES, FILES_SIZE))

    def forget_edges(self):
        """What the lines have now is what they begin with."""
        self.edges.clear()
        self.waves.clear()
        for name in self.names:
            self.edge(self.line(name))
        self.edges.clear()

    # What is done to it

    def receive(self, byte):
        self.chip.uarts[1].receive(byte)

    def press(self, pressed=True):
        self.chip.line(SWITCH).hold(0 if pressed else None)

    def insert(self, card=None):
        """Puts a card into the slot."""
        card = card or Card(self.chip.complain)
        card.forget()
        card.is_out = False
        self.chip.sdio.card = card
        self.chip.line(CARD_SWITCH).hold(0)
        return card

    def pull_out(self):
        self.chip.sdio.card.is_out = True
        self.chip.sdio.card = None
        self.chip.line(CARD_SWITCH).hold(None)

    def hold(self, name, millivolts):
        self.line(name).hold(millivolts)
