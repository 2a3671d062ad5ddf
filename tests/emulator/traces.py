# Golden traces: what a program does on the simulated board, against the firmware in the emulator.
#
# A trace of tests/boards is a list of events with times. Here the same program is main.py of the
# emulated board, the inputs of its first line are made at the pins and at the sensor, and what
# comes out of pins, matrix, speaker, radio and serial line is put into the same form. Kind by kind,
# and pin by pin, events have to be equal and in the same order. Times may differ by a few
# milliseconds at the start and by the speed of the core: see `LATE_US` and `SHARE`.

import json
import pathlib
import re
import shlex

from microbit.board import BUTTONS
from microbit.display import text

PROGRAMS = pathlib.Path(__file__).parent.parent / "boards" / "microbit"
# What a time may differ by: the start of the board, a refresh of the matrix, and a share of it.
LATE_US, SHARE = 60_000, 0.01
REFRESH_US = 10_000
# Frequencies of tones are in ticks of the counter.
HERTZ_SHARE = 0.01

UNITS = {"us": 1, "ms": 1000, "s": 1_000_000}
HELD_US = 100_000


def microseconds(word):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)?", word).groups()
    return round(float(number) * UNITS[unit or "us"])


class Scenario:
    """The options in the first line of a program."""

    def __init__(self, program):
        line = program.read_text().split("\n")[0]
        words = shlex.split(line[2:]) if line.startswith(("# --", "# DIR")) else []
        self.until = self.seed = None
        self.inputs = []
        # Times in microseconds, and what is typed then.
        self.typed = []
        # Parts on the pins, each by its kind.
        self.parts = []
        self.peers = [word for word in words if word.startswith("DIR")]
        words = [word for word in words if not word.startswith("DIR")]
        self.unknown = []
        for option, value in zip(words, words[1:] + [""]):
            if option == "--until":
                self.until = microseconds(value)
            elif option == "--press":
                self.press(value)
            elif option == "--set":
                name, rest = value.split("=")
                number, at = rest.split("@")
                self.inputs.append((microseconds(at), 0, name, int(number)))
            elif option == "--seed":
                self.seed = int(value)
            elif option == "--attach":
                self.parts.append(re.split("[=@]", value)[0])
            elif option == "--type":
                text, _, at = value.rpartition("@")
                self.typed.append((microseconds(at), text.encode().decode("unicode_escape")))
            elif option == "--uart":
                self.unknown.append(option)

    def press(self, value):
        what, at = value.split("@")
        board, _, button = what.rpartition(":")
        at, _, held = at.partition("+")
        at, held = microseconds(at), microseconds(held) if held else HELD_US
        board = int(board) - 1 if board else 0
        self.inputs.append((at, board, button, 1))
        self.inputs.append((at + held, board, button, 0))


def random_words(seed, count):
    """The words of SplitMix64 (Steele, Lea and Flood), which the simulation draws from."""
    mask, state = (1 << 64) - 1, seed
    for _ in range(count):
        state = (state + 0x9E3779B97F4A7C15) & mask
        z = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & mask
        z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
        yield z ^ z >> 31


def simulated_words(seed):
    """What the first program of a simulation draws."""
    # The simulation has a seed for each start: the first was that of the prompt.
    _, own = random_words(seed, 2)
    return [word & 0xFFFFFFFF for word in random_words(own, 16)]


def draw_as_simulated(board, seed):
    """Lets the chip's generator give that, after the word that the firmware takes for its files
    when it starts."""
    words = [0, *simulated_words(seed)]
    board.chip.rng.given = bytearray(b"".join(word.to_bytes(4, "little") for word in words))


def apply(board, name, value):
    """Makes one input."""
    sensor = board.sensor
    axis = {"X": 0, "Y": 1, "Z": 2}.get(name[-1])
    found = re.fullmatch(r"(pin\w+?)_?(millivolts|Millivolts|touch|Touch)", name)
    if name in BUTTONS:
        board.press(name, bool(value))
    elif name.startswith("accelerometer"):
        sensor.milli_g = tuple(value if i == axis else v for i, v in enumerate(sensor.milli_g))
    elif name.startswith("compass") and axis is not None:
        sensor.nanotesla = tuple(value if i == axis else v for i, v in enumerate(sensor.nanotesla))
    elif name == "lightLevel":
        board.set_light(value)
    elif name == "temperature":
        board.set_temperature(value)
    elif found and found[2].lower() == "touch":
        board.touch(found[1], bool(value))
        if found[1] != "pin_logo":
            board.ground(found[1], bool(value))
    elif found:
        board.hold(found[1], None if value < 0 else value)
    else:
        raise ValueError(f"there is no input {name}")


def put_main(repl, source):
    """Makes a program the board's main.py."""
    repl.boot()
    repl.enter_raw()
    repl.run("f = open('main.py', 'w')")
    for at in range(0, len(source), 200):
        output, error = repl.run(f"f.write({source[at:at + 200]!r})")
        if error:
            raise RuntimeError(error.decode())
    repl.run("f.close()")


# A generator whose outputs are connected anew stands still for a moment, and takes a new period
# before the new pulses: what lasts less on a pin is none of its waves.
SETTLES_US = 100


def settled(waves, per_us):
    """Of (time, pin, shape …) those that last, without those that change nothing."""
    kept, following = [], {}
    for wave in reversed(waves):
        at, pin = wave[:2]
        lasts = following.get(pin, float("inf")) - at
        if pin == "pin_speaker" or lasts > SETTLES_US * per_us:
            kept.append(wave)
        following[pin] = at
    shown = {}
    for at, pin, *shape in reversed(kept):
        if pin == "pin_speaker" or shown.get(pin) != shape:
            shown[pin] = shape
            yield at, pin, *shape


def events_of(board, origin):
    """What the board has done since `origin`, in cycles, in the form of a trace."""

    def us(cycles):
        return (cycles - origin) / 64

    events = [
        {"t": us(at), "event": "leds", "rows": text(picture)}
        for at, picture in board.matrix.pictures
        if at >= origin
    ]
    # A pin with sound on it is the speaker's; it is driven before the first tone.
    taken = {"pin_speaker", *board.sounding}
    # The matrix sets its columns up before it lights a row.
    taken.update(line.label for line in board.matrix.columns)
    for at, pin, level in board.edges:
        if at >= origin and pin not in taken:
            events.append({"t": us(at), "event": "pin", "pin": pin, "level": level})
    silent = True
    for at, pin, period, high in settled(board.waves, 64):
        if at < origin:
            continue
        if pin == "pin_speaker":
            if not (high == 0 and silent):
                hertz = 1e6 / period if high else 0
                events.append({"t": us(at), "event": "note", "hertz": hertz})
            silent = high == 0
        elif high:
            event = {"t": us(at), "event": "pwm", "pin": pin}
            events.append({**event, "period_us": round(period), "high_us": high})
    for sender, packet in board.chip.ether.packets:
        if sender is board.chip.radio and packet.start >= origin:
            event = {"t": us(packet.start), "event": "radio", "channel": packet.frequency}
            events.append({**event, "bytes": packet.payload.hex()})
    return events


def serial_of(board, origin):
    sent = bytes(byte for at, byte in board.sent if at >= origin)
    return sent.split(b"Pyrite 0.")[0].split(b"Pyrite 1.")[0].replace(b"\r\n", b"\n")


def lane(event):
    """Events of one lane have to be in order."""
    return event["event"], event.get("pin", event.get("bus", ""))


def close(a, b, share):
    return abs(a - b) <= share * max(abs(a), abs(b))


def same(wanted, got):
    for key in "rows", "level", "kind", "address", "ack", "bytes", "channel", "period_us":
        if key in wanted and str(wanted[key]) != str(got[key]):
            return False
    if "high_us" in wanted and abs(wanted["high_us"] - got["high_us"]) > 1:
        return False
    return "hertz" not in wanted or close(wanted["hertz"], got["hertz"], HERTZ_SHARE)


def visible(events):
    """Without pictures that are replaced before the matrix has been through its rows."""
    leds = [event for event in events if event["event"] == "leds"]
    short = [a for a, b in zip(leds, leds[1:]) if b["t"] - a["t"] < REFRESH_US]
    shown = None
    kept = []
    for event in events:
        if event in short or event["event"] == "leds" and event["rows"] == shown:
            continue
        shown = event.get("rows", shown)
        kept.append(event)
    return kept


def without_glimpses(wanted, got):
    """What has been shown, without pictures of a single refresh that are not expected: the matrix
    has come by between two statements that draw one picture."""
    kept = []
    for picture, following in zip(got, [*got[1:], None]):
        lasts = following["t"] - picture["t"] if following else float("inf")
        next_wanted = wanted[len(kept)] if len(kept) < len(wanted) else None
        is_glimpse = lasts < 1.5 * REFRESH_US
        if is_glimpse and (next_wanted is None or not same(next_wanted, picture)):
            continue
        # What was there before the glimpse goes on after it.
        if not kept or picture["rows"] != kept[-1]["rows"]:
            kept.append(picture)
    return kept


def compare(wanted, got, kinds, until=None):
    """The first difference of two traces in words; None if there is none. Near the end, `until`, an
    event may be in one of them alone."""
    lanes = {}
    waves = [(e["t"], e["pin"], e) for e in wanted if e["event"] in ("pwm", "pin")]
    lasting = {id(e) for *_, e in settled(waves, 1)}
    wanted = [e for e in wanted if e["event"] != "pwm" or id(e) in lasting]
    for which, events in enumerate((visible(wanted), got)):
        for event in events:
            if event["event"] in kinds:
                lanes.setdefault(lane(event), ([], []))[which].append(event)
    for name, (first, second) in sorted(lanes.items()):
        if name[0] == "leds":
            second = without_glimpses(first, second)
        for i, (a, b) in enumerate(zip(first, second)):
            if not same(a, b):
                return f"{name} {i}: {a} is expected, {b} has come"
            if abs(a["t"] - b["t"]) > LATE_US + SHARE * a["t"]:
                return f"{name} {i}: {a} has come at {b['t']:.0f}"
        if len(first) != len(second):
            longer = first if len(first) > len(second) else second
            rest = longer[min(len(first), len(second))]
            if until and rest["t"] > until - LATE_US:
                continue
            return f"{name}: {len(first)} events are expected, {len(second)} have come: {rest}"
    return None


def golden(name):
    lines = (PROGRAMS / f"{name}.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]
