# Programs of tests/boards: the trace of the simulation against the emulated firmware.

from check import run_together
from cortex_m4.repl import Repl
from nrf52833.radio import Ether
from traces import (
    PROGRAMS,
    Scenario,
    apply,
    compare,
    draw_as_simulated,
    events_of,
    golden,
    put_main,
    serial_of,
)

# Kinds of events that are compared, by program.
PLAN = {
    "blink": {"leds", "pin"},
    "counter": {"leds", "pin"},
    "dice": {"leds"},
    "flappy": {"leds", "pin"},
    "metronome": {"leds", "pin", "note"},
    "morse_lamp": {"leds", "pin", "note"},
    "name_badge": {"leds", "pin"},
    # What it prints is compared, as with all.
    "names": set(),
    "neopixel": {"pin"},
    "nightlight": {"pin"},
    "part_74hc595": {"pin"},
    "part_neopixel": {"pin"},
    "pwm_channels": {"pwm"},
    "rock_paper": {"leds", "pin"},
    # Whether the pin is high when the pulses end depends on when they began.
    "part_led": {"pwm"},
    "part_servo": {"pwm"},
    "servo": {"pwm"},
    "snake_game": {"leds", "pin"},
    "spirit_level": {"leds"},
    "steps": {"leds"},
    "theremin": {"leds", "note"},
    "thermometer": {"leds", "pin"},
    "traffic_light": {"leds", "pin"},
    "uncaught": {"leds"},
    "panic": {"leds"},
    "watering": {"leds", "pin"},
}
# Programs whose trace is not compared, and why.
OTHERS = {
    "alarm": "light is a mean of some time, and the loop that asks for it a turn later",
    "buses": "devices of the simulation answer",
    "compass": "the time of a calibration is that of the sensor's samples",
    "compass_needle": "the first access to the compass asks the interface chip for 0.3 s",
    "data_logger": "a new log takes the flash of the interface chip 3 s",
    "part_25lc256": "the part answers",
    "part_gps": "the parts answer",
    "part_hcsr04": "the part answers",
    "part_inputs": "the parts drive the pins",
    "part_lcd": "the part answers",
    "part_mpu6050": "the part answers",
    "part_ssd1306": "the part answers",
    "pet": "loudness is a level there and a voltage here",
    "power_sleep": "its button is pressed in the millisecond in which its timer is due",
    "reaction_game": "it shows milliseconds that it has measured",
    "reset_goes_on": "the part answers",
    "uart": "what is typed comes at microseconds of the simulation's start",
}
# Parts that only listen: what they show is the simulation's, and so is what is set on them.
LISTENERS = {"led", "rgb-led", "buzzer", "servo", "74hc595", "neopixel"}
# The simulation does not tell the edges of a bus.
SPI_PINS = {"pin13", "pin14", "pin15"}
# Programs that print times, which are a few milliseconds later with a board that has to start.
TIMES = {"metronome"}
LONGEST_US = 60_000_000


def start(board, program, at=None):
    """Makes a program main.py of a board that is then started, at this time in cycles if given."""
    put_main(Repl(board), program.read_text())
    if at is not None:
        board.chip.run(at)
    start = board.chip.now
    board.chip.ask_for_reset("pin")
    board.run_us(1)
    board.forget_edges()
    return start


def run(bench, name):
    program = PROGRAMS / f"{name}.py"
    scenario = Scenario(program)
    assert not scenario.unknown and not scenario.peers, scenario.unknown
    assert not scenario.typed, scenario.typed
    assert LISTENERS.issuperset(scenario.parts), scenario.parts
    board = bench.make()
    begun = start(board, program)
    if scenario.seed is not None:
        draw_as_simulated(board, scenario.seed)
    for at, _, what, value in scenario.inputs:
        if what.split(".")[0] not in LISTENERS:
            board.chip.outside(begun + at * 64, lambda w=what, v=value: apply(board, w, v))
    end = begun + 64 * (scenario.until or LONGEST_US)
    while board.chip.now < end:
        board.run_us(1000)
        if scenario.until is None and b">>> " in serial_of_all(board, begun):
            break
    # The last picture has to be shown.
    board.run_us(40_000)
    wanted = golden(name)
    got = events_of(board, begun)
    if any(event["event"] == "spi" for event in wanted):
        got = [event for event in got if event.get("pin") not in SPI_PINS]
    difference = compare(wanted, got, PLAN[name], scenario.until)
    assert difference is None, f"{name}: {difference}"
    if name in TIMES:
        return
    said = "".join(event["text"] for event in wanted if event["event"] == "serial")
    said = said.replace(f'"{name}.py"', '"main.py"')
    heard = serial_of(board, begun).decode()
    assert heard.startswith(said) or said.startswith(heard) and scenario.until, (said, heard)


# Programs of two boards, and what is compared.
PAIRS = {"radio_pair": {"leds", "radio"}, "chat": {"leds", "radio", "pin"}}
# The pair loads its programs at different speeds; both are started at this time.
TOGETHER = 64 * 3_000_000


def run_pair(bench, name):
    program = PROGRAMS / f"{name}.py"
    scenario = Scenario(program)
    peer = PROGRAMS / "peers" / scenario.peers[0].split("/")[-1]
    ether = Ether()
    boards = [bench.make(ether), bench.make(ether)]
    for board, source in zip(boards, (program, peer)):
        start(board, source, TOGETHER)
    for at, which, what, value in scenario.inputs:
        board = boards[which]
        board.chip.outside(TOGETHER + at * 64, lambda w=what, v=value, b=board: apply(b, w, v))
    run_together(boards, scenario.until or 2_000_000)
    wanted = golden(name)
    for board, label in zip(boards, ("microbit1", "microbit2")):
        own = [event for event in wanted if event["board"] == label]
        got = events_of(board, TOGETHER)
        difference = compare(own, got, PAIRS[name], scenario.until)
        assert difference is None, f"{label}: {difference}"


def serial_of_all(board, origin):
    return bytes(byte for at, byte in board.sent[-8:] if at >= origin)


for _name in PLAN:
    globals()[f"check_{_name}"] = lambda bench, name=_name: run(bench, name)
for _name in PAIRS:
    globals()[f"check_{_name}"] = lambda bench, name=_name: run_pair(bench, name)


def check_every_trace(bench):
    """A new program is compared, or it is said why not."""
    traces = {file.stem for file in PROGRAMS.glob("*.jsonl")}
    named = [*PLAN, *PAIRS, *OTHERS]
    assert sorted(named) == sorted(traces), traces.symmetric_difference(named)
