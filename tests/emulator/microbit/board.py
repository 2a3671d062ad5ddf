# One micro:bit: chip, matrix, buttons, pads, sensor, interface chip, sound, and the serial line to
# the computer.

from cortex_m4.board import Board
from nrf52833.chip import Chip
from nrf52833.gpio import SUPPLY_MV

from .display import Matrix
from .interface import Interface
from .lsm303agr import Lsm303agr

TO_COMPUTER, FROM_COMPUTER = 6, 40
BUTTONS = {"a": 14, "b": 23}
# Edge connector, as pins of the processor.
PINS = {
    "pin0": 2,
    "pin1": 3,
    "pin2": 4,
    "pin3": 31,
    "pin4": 28,
    "pin5": 14,
    "pin6": 37,
    "pin7": 11,
    "pin8": 10,
    "pin9": 9,
    "pin10": 30,
    "pin11": 23,
    "pin12": 12,
    "pin13": 17,
    "pin14": 1,
    "pin15": 13,
    "pin16": 34,
    "pin19": 26,
    "pin20": 32,
    "pin_logo": 36,
    "pin_speaker": 0,
}
PADS = ("pin0", "pin1", "pin2", "pin_logo")
# Picofarads of a pad, and of a finger on it.
PAD_PF, FINGER_PF = 10, 25
SENSOR_PINS = (8, 16)
MICROPHONE, MICROPHONE_POWER = 5, 20
MICROPHONE_REST_MV = 1650
# In cycles: what happens within it happens at once for a person.
MOMENT = 64 * 1000

# The firmware's share of a row's time for each level: 1/256, then twice as much each time.
LEVELS = [0, *(1 / 2 ** (9 - level) for level in range(1, 10))]


class Microbit(Board):
    scratch = 0x2001FF00
    patience_ms = 3000
    start_us = 20_000

    def __init__(self, image, flash_size=512 * 1024, ether=None):
        super().__init__(Chip(flash_size, ether))
        chip = self.chip
        chip.load(image)
        self.matrix = Matrix(chip, LEVELS)
        self.sensor = Lsm303agr(chip.complain)
        self.interface = Interface(chip)
        chip.buses[SENSOR_PINS] = {**self.sensor.halves, **self.interface.addresses}
        self.edges = []
        self.levels = {}
        # Pins that sound went to.
        self.sounding = set()
        self.waves = []
        chip.uart0.listeners.append(self.heard)
        for pwm in chip.pwm0, chip.pwm1, chip.pwm2, chip.pwm3:
            pwm.listeners.append(self.waved)
        for name, pin in PINS.items():
            line = chip.line(pin)
            line.label = name
            line.listeners.append(self.edge)
        for pin in BUTTONS.values():
            chip.line(pin).pulled = SUPPLY_MV
        for name in PADS:
            chip.line(PINS[name]).pad = PAD_PF
        for pin in (PINS["pin19"], PINS["pin20"], *SENSOR_PINS):
            chip.line(pin).pulled = SUPPLY_MV
        chip.line(MICROPHONE).held = MICROPHONE_REST_MV
        chip.reset("power")

    def sleep(self, ms):
        """A program that sleeps."""
        return f"import microbit\nmicrobit.sleep({ms})"

    def handler(self, statement):
        """A program with a function of `run_every` that does this, for as long as it is let."""
        return (
            f"import microbit\ndef tick():\n    {statement}\nmicrobit.run_every(tick, ms=5)\n"
            "while True: microbit.sleep(1)"
        )

    # What is seen of it

    def heard(self, pin, byte):
        if pin == TO_COMPUTER:
            self.hear(byte)

    def edge(self, line):
        """Notes the level of a line, unless it is the matrix's or has pulses."""
        if callable(line.override):
            # It was driven low a moment ago, to be low before the first pulse.
            last = self.edges[-1] if self.edges else (0, "", "")
            if last[1:] == (line.label, "0") and self.chip.now - last[0] < MOMENT:
                self.edges.pop()
            self.levels[line.label] = "pulses"
            return
        if self.is_column(line):
            return
        is_held = line.driven() is not None or line.held is not None or line.pulled is not None
        level = str(line.level()) if is_held or line.config >> 2 & 3 else "z"
        if self.levels.get(line.label) != level:
            self.levels[line.label] = level
            self.edges.append((self.chip.now, line.label, level))

    def forget_edges(self):
        """What the lines have now is what they begin with."""
        self.edges.clear()
        for name, pin in PINS.items():
            line = self.chip.line(pin)
            self.levels[name] = "z" if line.pulled is None else str(line.level())

    def is_column(self, line):
        return line in self.matrix.columns and self.matrix.row is not None

    def waved(self, pwm, output, pin, period, high):
        label = getattr(self.chip.line(pin), "label", self.chip.line(pin).name)
        if pwm is self.chip.pwm0:
            self.sounding.add(label)
        wave = (label, *(cycles / self.chip.cycles_per_us for cycles in (period, high)))
        if not self.waves or self.waves[-1][1:] != wave:
            self.waves.append((self.chip.now, *wave))

    # What is done to it

    def receive(self, byte):
        self.chip.uart0.receive(FROM_COMPUTER, byte)

    def press(self, button, pressed=True):
        self.chip.line(BUTTONS[button]).hold(0 if pressed else None)

    def touch(self, pad, touched=True):
        """A finger on a pad: its capacitance; and it conducts to ground if the hand holds GND."""
        line = self.chip.line(PINS[pad])
        line.pad = PAD_PF + (FINGER_PF if touched else 0)

    def ground(self, pad, touched=True):
        self.chip.line(PINS[pad]).hold(0 if touched else None)

    def hold(self, pin, millivolts):
        self.chip.line(PINS[pin]).hold(millivolts)

    def set_temperature(self, celsius):
        self.chip.temp.celsius = celsius

    def set_light(self, level):
        """Brightness around the board, 0 to 255."""
        self.matrix.light = level

    def set_sound(self, millivolts):
        """Loudness at the microphone: the amplitude of a tone of 1 kHz."""
        line = self.chip.line(MICROPHONE)

        def wave():
            phase = self.chip.now % 64_000 / 64_000
            return round(MICROPHONE_REST_MV + millivolts * (1 if phase < 0.5 else -1))

        line.held = None if millivolts else MICROPHONE_REST_MV
        line.signal = wave
