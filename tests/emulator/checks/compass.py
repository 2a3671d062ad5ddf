# The calibration of the compass: what it finds, and what is kept of it in the flash of the
# interface chip.

import math

from check import value
from checks.journal import NOTES, reset

# The text in front of the game takes less.
TEXT_US = 20_000_000
# Nanotesla that turn with the board.
IRON = (310_000, -220_000, 95_000)
# Bytes that are kept, and what they begin with.
NOTE, KEY = 24, b"MAG1"
IS_CALIBRATED = "from microbit import compass\nprint(compass.is_calibrated())"
TILTS = (-0.7, -0.4, 0, 0.4, 0.7)


def turn(board, x, y, degrees=0):
    """Turns the board from where it lies flat, until its axes x and y go down by these parts of
    one; returns its heading."""
    down = x, y, -math.sqrt(max(0, 1 - x * x - y * y))
    heading = math.radians(degrees)
    flat = (-18_000 * math.sin(heading), -18_000 * math.cos(heading), -42_000)
    size = math.hypot(x, y)
    field = flat
    if size:
        axis = (y / size, -x / size, 0)
        along = axis[0] * flat[0] + axis[1] * flat[1]
        across = (
            axis[1] * flat[2],
            -axis[0] * flat[2],
            axis[0] * flat[1] - axis[1] * flat[0],
        )
        field = tuple(
            flat[i] * -down[2] + across[i] * size + axis[i] * along * (1 + down[2])
            for i in range(3)
        )
    board.sensor.milli_g = tuple(1024 * part for part in down)
    board.sensor.nanotesla = field
    board.run_us(30_000)
    # North and east lie across what is down; the far edge is ahead.
    dot = lambda a, b: sum(p * q for p, q in zip(a, b))
    level = lambda v: tuple(p - dot(v, down) * q for p, q in zip(v, down))
    north, ahead = level(field), level((0, -1, 0))
    east = (
        down[1] * north[2] - down[2] * north[1],
        down[2] * north[0] - down[0] * north[2],
        down[0] * north[1] - down[1] * north[0],
    )
    # The axes are left-handed.
    return math.degrees(math.atan2(-dot(ahead, east), dot(ahead, north))) % 360


def calibrate(board):
    board.repl.start("from microbit import *\ncompass.calibrate()\nprint(compass.is_calibrated())")
    board.run_us(TEXT_US)
    for y in TILTS:
        for x in TILTS:
            turn(board, x, y, 20 * x)
            board.run_us(120_000)
    assert board.repl.finish() == (b"True\r\n", b"")


def assert_right(board):
    for x, y, degrees in (0, 0, 0), (0, 0, 100), (0.5, 0, 200), (-0.3, 0.6, 300), (0, -0.7, 40):
        wanted = turn(board, x, y, degrees)
        got = int(value(board, "from microbit import *\nprint(compass.heading())"))
        off = abs((got - wanted + 180) % 360 - 180)
        assert off <= 4, (x, y, degrees, wanted, got)


def check_iron_is_corrected(bench):
    board = bench.booted()
    board.sensor.iron = IRON
    calibrate(board)
    assert_right(board)
    field = [f"compass.get_{axis}()" for axis in "xyz"]
    turn(board, 0, 0)
    program = f"from microbit import *\nprint({', '.join(field)}, compass.get_field_strength())"
    got = [int(word) for word in value(board, program).split()]
    wanted = (0, -18_000, -42_000, 45_695)
    assert all(abs(a - b) < 1500 for a, b in zip(wanted, got)), got
    reset(board)
    assert_right(board)


def check_damaged_calibrations_are_ignored(bench):
    board = bench.booted()
    board.sensor.iron = IRON
    calibrate(board)
    turn(board, 0, 0)
    flash = board.interface.flash
    note = bytes(flash[NOTES : NOTES + NOTE])
    assert note.startswith(KEY), note
    for at in 0, 7, NOTE - 1:
        flash[NOTES : NOTES + NOTE] = note
        flash[NOTES + at] ^= 4
        reset(board)
        program = f"{IS_CALIBRATED}\nprint(compass.get_x())"
        is_calibrated, x = value(board, program).split()
        assert is_calibrated == "False" and abs(int(x) - IRON[0]) < 20_000, (at, x)


def check_power_cuts(bench):
    """Whenever the power fails while a calibration is kept, there is the old one or none."""
    board = bench.booted()
    value(board, "import log\nlog.set_labels('a', timestamp=None)")
    calibrate(board)
    interface = board.interface
    old = bytes(interface.flash[NOTES : NOTES + NOTE])
    board.sensor.iron = IRON
    states = interface.states_during(lambda: calibrate(board))
    new = bytes(interface.flash[NOTES : NOTES + NOTE])
    assert new != old
    for state in states:
        interface.flash[:] = state
        reset(board)
        whole = state[NOTES : NOTES + NOTE] in (old, new)
        assert value(board, IS_CALIBRATED) == str(whole)
        value(board, "import log\nlog.add({})")
    # Half of a word is no state of the flash, a part of the words is.
    for words in range(NOTE // 4):
        interface.flash[NOTES : NOTES + NOTE] = new[: 4 * words].ljust(NOTE, b"\xff")
        reset(board)
        assert value(board, IS_CALIBRATED) == "False"


def check_it_is_forgotten(bench):
    board = bench.booted()
    assert value(board, IS_CALIBRATED) == "False"
    calibrate(board)
    reset(board)
    assert value(board, IS_CALIBRATED) == "True"
    value(board, "compass.clear_calibration()")
    assert value(board, IS_CALIBRATED) == "False"
    reset(board)
    assert value(board, IS_CALIBRATED) == "False"


def check_labels_stay_with_it(bench):
    """Both are in one sector."""
    board = bench.booted()
    value(board, "import log\nlog.set_labels('a', 'b', timestamp=None)")
    calibrate(board)
    value(board, "compass.clear_calibration()\nlog.add(b=1)")
    reset(board)
    value(board, "import log\nlog.set_labels(timestamp=None)\nlog.add(a=2)")
    assert bytes(board.interface.flash).replace(b"\0", b"").count(b"a,b\n") == 1
