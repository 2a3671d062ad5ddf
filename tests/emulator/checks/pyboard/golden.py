# Programs of tests/boards: the trace of the simulation against the emulated firmware.
#
# The simulation's time begins with the program; the firmware's is counted from the end of boot.py,
# which says so on the serial line.

import json
import re

from check import value
from traces import LATE_US, PROGRAMS, Scenario, compare

FOLDER = PROGRAMS.parent / "pyboard"
# Kinds of events that are compared, by program; "serial" is what it prints.
PLAN = {
    "accel_servo": {"pin", "wave"},
    "async_blink": {"pin", "serial"},
    "async_button": {"pin", "serial"},
    "blink": {"pin"},
    "can": {"serial"},
    "can_loopback": {"serial"},
    "capture": {"pin"},
    "encoder": {"pin"},
    "fade": {"pin", "wave"},
    "i2s_tone": {"serial"},
    "led": {"serial"},
    "logger": {"pin", "serial"},
    "metronome": {"pin"},
    "morse": {"pin", "wave"},
    "plant": {"pin", "serial"},
    "neopixels": {"serial"},
    "rtc_wakeup": {"pin"},
    "servo": {"serial"},
    "servo_sweep": {"wave"},
    "shift_leds": {"pin"},
    "soft_timers": {"pin"},
    "stopwatch": {"pin"},
    "switch": {"pin"},
    "theremin": {"pin", "wave"},
    "timer_pairs": {"serial"},
    "timers": {"pin"},
    "traffic_light": {"pin", "serial"},
    "uart_echo": {"pin"},
}
# Programs whose trace is not compared, and why.
OTHERS = {
    "alarm": "the part drives a pin",
    "boot_factory": "its files are put on the board from outside, and the switch is held at the start",
    "boot_safe": "its files are put on the board from outside, and the switch is held at the start",
    "buses": "a wire of the simulation connects a port with itself",
    "countdown": "what is typed comes at microseconds of the simulation's start",
    "dac_wave": "samples are told there as a list, and here the level when one looks",
    "dice": "the numbers are those of the simulation's seed",
    "distance": "the part answers",
    "distance_early": "the part answers",
    "extint": "it prints registers, in which the firmware has lines of its own",
    "game_snake": "the part answers",
    "gps": "the part answers",
    "humidity": "the part answers",
    "i2c_scan": "the parts answer",
    "lcd": "the part answers",
    "lcd160cr_panel": "the part answers",
    "level": "the sensor has samples at times of its own",
    "machine": "it takes the pins of the prompt's line",
    "motion": "the part answers",
    "oled": "the part answers",
    "part_can": "the part answers",
    "part_can_nodes": "the parts answer",
    "pwm": "it takes the pins of the prompt's line",
    "reaction": "it shows times that it has measured",
    "spi_memory": "the part answers",
    "timer": "it asks for the effect of a handler when that is just due",
    "timer_turns": "waves that change in the middle of a turn are told at once here",
    "thermometer": "the part answers",
    "uart_frames": "the part answers",
    "unplugged": "the parts answer",
    "watchdog": "the board starts again, which takes it longer",
}
LONGEST_US = 60_000_000
# Time that the board takes to read and compile a program, about.
READ_US = 15_000
# What it takes to unpack `asyncio`, which a simulated board has at once.
UNPACK_US = {"async_blink": 75_000, "async_button": 75_000}
# Registers that are set one after the other are within this.
TOGETHER_US = 200
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


def start(board, program):
    """Starts a program as main.py; the time at which it begins, in cycles."""
    repl = board.repl
    put(board, "boot.py", BOOT)
    put(board, "main.py", program.read_text())
    board.output.clear()
    board.chip.ask_for_reset("pin")
    repl.read_until(GO, 10_000)
    board.forget_edges()
    return board.chip.now + 168 * (READ_US + UNPACK_US.get(program.stem, 0))


def events_of(board, origin):
    """What the board has done since `origin`, in cycles, in the form of a trace."""

    def us(cycles):
        return (cycles - origin) / 168

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


def run(bench, name):
    program = FOLDER / f"{name}.py"
    scenario = Scenario(program)
    assert not scenario.unknown, scenario.unknown
    board = bench.booted()
    origin = start(board, program)
    for at, _, what, number in scenario.inputs:
        # What holds from the start holds before the program is read.
        if at == 0:
            apply(board, what, number)
        else:
            board.chip.outside(origin + at * 168, lambda w=what, v=number: apply(board, w, v))
    end = origin + 168 * (scenario.until or LONGEST_US)
    while board.chip.now < end:
        board.run_us(1000)
        if scenario.until is None and board.output.endswith(b">>> "):
            break
    # For inputs at the very end.
    board.run_us(LATE_US)
    lines = (FOLDER / f"{name}.jsonl").read_text().splitlines()
    wanted = list(settled(in_microseconds(json.loads(line)) for line in lines))
    kinds = PLAN[name] - {"serial"}
    got = sorted(rounded(events_of(board, origin)), key=lambda event: event["t"])
    difference = compare(wanted, list(settled(got)), kinds, scenario.until)
    assert difference is None, f"{name}: {difference}"
    if "serial" in PLAN[name]:
        said = "".join(event["text"] for event in wanted if event["event"] == "serial")
        heard = bytes(board.output).replace(b"\r\n", b"\n").split(b"Pyrite ")[0].decode()
        said = said.replace(f'"{name}.py"', '"main.py"')
        assert heard.startswith(said) or said.startswith(heard) and scenario.until, (said, heard)


for _name in PLAN:
    globals()[f"check_{_name}"] = lambda bench, name=_name: run(bench, name)


def check_every_trace(bench):
    """A new program is compared, or it is said why not."""
    traces = {file.stem for file in FOLDER.glob("*.jsonl")}
    named = [*PLAN, *OTHERS]
    assert sorted(named) == sorted(traces), traces.symmetric_difference(named)
