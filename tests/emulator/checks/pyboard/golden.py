# Programs of tests/boards: the trace of the simulation against the emulated firmware.
#
# The simulation's time begins with the program; the firmware's is counted from the end of boot.py,
# which says so on the serial line.

import json
import re

from check import value
from checks.pyboard.usb import plug
from cortex_m4.repl import CTRL_B, CTRL_D
from pyboard import recorded
from pyboard.one_wire import MHZ, Humidity, Thermometer
from traces import LATE_US, PROGRAMS, Scenario, compare, simulated_words

FOLDER = PROGRAMS.parent / "pyboard"
# Kinds of events that are compared, by program; "serial" is what it prints.
PLAN = {
    "accel_servo": {"pin", "wave"},
    "alarm": {"pin", "serial"},
    "async_blink": {"pin", "serial"},
    "async_button": {"pin", "serial"},
    "blink": {"pin"},
    "can": {"serial"},
    "can_loopback": {"serial"},
    "capture": {"pin"},
    "countdown": {"pin", "serial"},
    "dice": {"pin", "serial"},
    "distance": {"pin", "serial"},
    # How much of a pulse is left depends on the microseconds between two triggers.
    "distance_early": {"pin"},
    "encoder": {"pin"},
    "fade": {"pin", "wave"},
    "humidity": {"pin", "serial"},
    "i2c_scan": {"pin", "transfer", "serial"},
    "i2s_tone": {"serial"},
    "lcd": {"pin", "transfer", "serial"},
    "led": {"serial"},
    "level": {"pin", "transfer", "serial"},
    "logger": {"pin", "serial"},
    "metronome": {"pin"},
    "morse": {"pin", "wave"},
    "motion": {"transfer", "serial"},
    "oled": {"transfer", "serial"},
    "names": {"serial"},
    "plant": {"pin", "serial"},
    "neopixels": {"serial"},
    "reaction": {"pin"},
    "rtc_wakeup": {"pin"},
    "servo": {"serial"},
    "servo_sweep": {"wave"},
    "shift_leds": {"pin", "transfer"},
    "soft_timers": {"pin"},
    "spi_memory": {"pin", "transfer", "serial"},
    "stop_edge": {"pin", "serial"},
    "stopwatch": {"pin"},
    "switch": {"pin"},
    "theremin": {"pin", "wave"},
    "thermometer": {"pin", "serial"},
    "timer_pairs": {"serial"},
    "timers": {"pin"},
    "traffic_light": {"pin", "serial"},
    "uart_echo": {"pin"},
}
# Programs on whose buses the devices give what they gave in the simulation.
RECORDED = {name for name, kinds in PLAN.items() if "transfer" in kinds}
# Programs that take the lines of the prompt, which is at the USB port for them.
OVER_USB = {"i2c_scan", "level", "motion"}
# Pins that parts drive at times of their own, and parts that answer: the pin and the level that
# they wait for, and the pin that they answer by.
DRIVEN = {"alarm": ["Y8"]}
ANSWERS = {"distance": ("Y1", "0", "Y2"), "distance_early": ("X1", "0", "X2")}
# Sensors on one line, which answer what they are asked: made from what is set on them at first.
SENSORS = {
    "humidity": lambda board, set: Humidity(board, "Y3", set["humidity"], set["temperature"]),
    "thermometer": lambda board, set: Thermometer(board, "X12", 1, set["temperature"] * 16 // 10),
}
# Programs whose trace is not compared, and why.
OTHERS = {
    "boot_factory": "its files are put on the board from outside, and the switch is held at the start",
    "boot_safe": "its files are put on the board from outside, and the switch is held at the start",
    "buses": "a wire of the simulation connects a port with itself; a peripheral on SPI",
    "dac_wave": "samples are told there as a list, and here the level when one looks",
    "extint": "compiling it and printing take longer than until its inputs change",
    "game_snake": "filling the screen takes milliseconds, which the simulation does not count",
    "gps": "characters of another speed are characters to the emulated chip",
    "lcd160cr_panel": "it ends one second after the board has started",
    "machine": "it sets a register of the motion sensor that must not be set while that is awake",
    "part_can": "the part's other bit rates and errors are not those of a node in the emulator",
    "part_can_nodes": "which of two nodes comes first depends on the microsecond",
    "pwm": "a pin whose timer is set up anew is without it for microseconds, which are told here",
    "timer": "it asks for the effect of a handler when that is just due",
    "timer_turns": "waves that change in the middle of a turn are told at once here",
    "uart_frames": "characters of another speed or parity are characters to the emulated chip",
    "unplugged": "it waits for times since the board has started",
    "watchdog": "the board starts again, which takes it longer",
}
LONGEST_US = 60_000_000
# Time that the board takes to read and compile a program, about.
READ_US = 15_000
# What it takes to unpack `asyncio`, which a simulated board has at once.
UNPACK_US = {"async_blink": 75_000, "async_button": 75_000}
# Registers that are set one after the other are within this.
TOGETHER_US = 200
# The lines of the prompt, which are those of a bus, too.
PROMPT = ("X9", "X10")
GO = b"begins now\r\n"
BOOT = "print('begins now')\n"


def apply(board, name, number):
    """Makes one input."""
    found = re.fullmatch(r"(\w+)Millivolts", name)
    port = re.fullmatch(r"uart(\d)Byte", name)
    axis = re.fullmatch(r"accelerometer([XYZ])", name)
    if name == "usr":
        board.press(bool(number))
    elif found:
        board.hold(found[1], None if number < 0 else number)
    elif port:
        board.chip.uarts[int(port[1])].receive(number)
    elif axis:
        place = "XYZ".index(axis[1])
        milli_g = board.sensor.milli_g
        board.sensor.milli_g = tuple(number if i == place else v for i, v in enumerate(milli_g))
    else:
        raise ValueError(f"there is no input {name}")


def put(board, name, text):
    value(board, f"f = open({name!r}, 'w')")
    for at in range(0, len(text), 400):
        value(board, f"f.write({text[at:at + 400]!r}) and None")
    value(board, "f.close()")


def start(board, console, program):
    """Starts a program as main.py; the time at which it begins, in cycles."""
    put(board, "boot.py", BOOT)
    put(board, "main.py", program.read_text())
    console.output.clear()
    if console is board:
        board.chip.ask_for_reset("pin")
    else:
        # The device that the computer sees stays the same.
        console.type(CTRL_B + CTRL_D)
    board.repl.read_until(GO, 10_000)
    board.forget_edges()
    return board.chip.now + MHZ * (READ_US + UNPACK_US.get(program.stem, 0))


def events_of(board, origin):
    """What the board has done since `origin`, in cycles, in the form of a trace."""

    def us(cycles):
        return (cycles - origin) / MHZ

    for at, pin, level in board.edges:
        yield {"t": us(at), "event": "pin", "pin": pin, "level": level}
    for at, pin, period, high in board.waves:
        yield {"t": us(at), "event": "wave", "pin": pin, "period_us": period, "high_us": high}


def in_microseconds(event):
    """A wave of a trace as this emulator tells it."""
    if event["event"] != "wave":
        return event
    period, high = event.pop("period_ns") / 1000, event.pop("high_ns") / 1000
    return {**event, "period_us": round(period), "high_us": high}


def rounded(events):
    for event in events:
        yield {**event, "period_us": round(event["period_us"])} if "period_us" in event else event


def settled(events):
    """Without waves that another one follows at once: period and width are set one by one."""
    events = list(events)
    for i, event in enumerate(events):
        is_wave = event["event"] == "wave"
        later = (e for e in events[i + 1 :] if is_wave and e["event"] == "wave")
        after = next((e for e in later if e["pin"] == event["pin"]), None)
        if not is_wave or after is None or after["t"] - event["t"] > TOGETHER_US:
            yield event


class Drawn:
    """A generator of random words that gives these."""

    def __init__(self, words):
        self.words = iter(words)

    def getrandbits(self, count):
        return next(self.words)


def attach_sensor(board, make, scenario, origin):
    """A sensor, and what changes at it: only a thermometer's temperature does."""
    told = [(at, what.partition(".")[2], number) for at, _, what, number in scenario.inputs]
    sensor = make(board, {what: number for at, what, number in told if at == 0})
    for at, _, tenths in told:
        change = lambda tenths=tenths: setattr(sensor, "sixteenths", tenths * 16 // 10)
        board.chip.outside(origin + at * MHZ, change)


def prepare(board, name, scenario, events, origin):
    """Puts around the board what the simulated one has around it; what its parts are told."""
    for at, text in scenario.typed:
        board.chip.outside(origin + at * MHZ, lambda text=text: board.type(text.encode()))
    if scenario.seed is not None:
        board.chip.rng.numbers = Drawn(simulated_words(scenario.seed))
    if name in DRIVEN:
        recorded.drive(board, events, origin, DRIVEN[name])
    if name in ANSWERS:
        recorded.Answers(board, events, *ANSWERS[name])
    if name in SENSORS:
        attach_sensor(board, SENSORS[name], scenario, origin)
    # What parts hold when the program begins is no change.
    board.forget_edges()
    if name == "spi_memory":
        told = []
        note = lambda event: told.append({"t": (board.chip.now - origin) / MHZ, **event})
        board.chip.spis[1].devices.append(recorded.Eeprom("spi1", note, board, "X5"))
        return told
    return recorded.attach(board, events, origin) if name in RECORDED else []


def run(bench, name):
    program = FOLDER / f"{name}.py"
    scenario = Scenario(program)
    assert not scenario.unknown, scenario.unknown
    console = board = bench.booted()
    if name in OVER_USB:
        _, _, console = plug(board)
    origin = start(board, console, program)
    lines = (FOLDER / f"{name}.jsonl").read_text().splitlines()
    events = [json.loads(line) for line in lines]
    told = prepare(board, name, scenario, events, origin)
    for at, _, what, number in scenario.inputs:
        if "." in what:
            # What is set on a part is in what it gives.
            continue
        # What holds from the start holds before the program is read.
        if at == 0:
            apply(board, what, number)
        else:
            board.chip.outside(origin + at * MHZ, lambda w=what, v=number: apply(board, w, v))
    end = origin + MHZ * (scenario.until or LONGEST_US)
    while board.chip.now < end:
        console.run_us(1000)
        if scenario.until is None and console.output.endswith(b">>> "):
            break
    # For inputs at the very end.
    console.run_us(LATE_US)
    wanted = list(settled(recorded.comparable(map(in_microseconds, events))))
    kinds = PLAN[name] - {"serial"}
    got = sorted([*rounded(events_of(board, origin)), *told], key=lambda event: event["t"])
    if name in RECORDED or console is board:
        # High all along: a bus and the prompt's line have resistors to the supply.
        wanted, got = ([e for e in es if e.get("pin") not in PROMPT] for es in (wanted, got))
    difference = compare(wanted, list(settled(got)), kinds, scenario.until)
    assert difference is None, f"{name}: {difference}"
    if "serial" in PLAN[name]:
        said = "".join(event["text"] for event in wanted if event["event"] == "serial")
        heard = bytes(console.output).replace(b"\r\n", b"\n").split(b"Pyrite ")[0].decode()
        said = said.replace(f'"{name}.py"', '"main.py"')
        for _, text in scenario.typed:
            # A trace has no echo of what is typed.
            heard = heard.replace(text.replace("\r", "\n"), "", 1)
        assert heard.startswith(said) or said.startswith(heard) and scenario.until, (said, heard)


for _name in PLAN:
    globals()[f"check_{_name}"] = lambda bench, name=_name: run(bench, name)


def check_every_trace(bench):
    """A new program is compared, or it is said why not."""
    traces = {file.stem for file in FOLDER.glob("*.jsonl")}
    named = [*PLAN, *OTHERS]
    assert sorted(named) == sorted(traces), traces.symmetric_difference(named)
