# Programs of tests/boards: the trace of the simulation against the emulated firmware.

from microbit.repl import Repl
from traces import PROGRAMS, Scenario, apply, compare, events_of, golden, put_main, serial_of

# Kinds of events that are compared, by program.
PLAN = {
    "blink": {"leds", "pin"},
    "counter": {"leds", "pin"},
    "metronome": {"leds", "pin", "note"},
    "morse_lamp": {"leds", "pin", "note"},
    "nightlight": {"pin"},
    "name_badge": {"leds", "pin"},
    "rock_paper": {"pin"},
    "servo": {"pwm", "pin"},
    "steps": {"leds"},
    "theremin": {"leds"},
    "thermometer": {"leds", "pin"},
    "uncaught": {"leds"},
    "panic": {"leds"},
    "watering": {"leds", "pin"},
}
# Programs that print times, which are a few milliseconds later with a board that has to start.
TIMES = {"metronome"}
LONGEST_US = 60_000_000


def run(bench, name):
    program = PROGRAMS / f"{name}.py"
    scenario = Scenario(program)
    assert not scenario.unknown and not scenario.peers, scenario.unknown
    board = bench.make()
    put_main(Repl(board), program.read_text())
    start = board.chip.now
    board.chip.ask_for_reset("pin")
    board.run_us(1)
    board.forget_edges()
    for at, _, what, value in scenario.inputs:
        board.chip.outside(start + at * 64, lambda w=what, v=value: apply(board, w, v))
    end = start + 64 * (scenario.until or LONGEST_US)
    while board.chip.now < end:
        board.run_us(1000)
        if scenario.until is None and b">>> " in serial_of_all(board, start):
            break
    # The last picture has to be shown.
    board.run_us(40_000)
    wanted = golden(name)
    difference = compare(wanted, events_of(board, start), PLAN[name])
    assert difference is None, f"{name}: {difference}"
    if name in TIMES:
        return
    said = "".join(event["text"] for event in wanted if event["event"] == "serial")
    heard = serial_of(board, start).decode()
    assert heard.startswith(said) or said.startswith(heard) and scenario.until, (said, heard)


def serial_of_all(board, origin):
    return bytes(byte for at, byte in board.sent[-8:] if at >= origin)


for _name in PLAN:
    globals()[f"check_{_name}"] = lambda bench, name=_name: run(bench, name)
