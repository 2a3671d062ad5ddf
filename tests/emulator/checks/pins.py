# The edge connector, the buttons, the pads.

from check import value
from microbit.board import PINS


def check_levels_out(bench):
    board = bench.booted()
    names = [f"pin{n}" for n in (0, 1, 2, 8, 9, 12, 13, 14, 15, 16)]
    for level in 1, 0:
        program = "\n".join(f"{name}.write_digital({level})" for name in names)
        value(board, "from microbit import *\n" + program)
        for name in names:
            assert board.chip.line(PINS[name]).driven() == level, name


def check_levels_in_and_pulls(bench):
    board = bench.booted()
    value(board, "from microbit import *")
    for millivolts, expected in (3300, "1"), (0, "0"):
        board.hold("pin8", millivolts)
        assert value(board, "print(pin8.read_digital())") == expected
    board.hold("pin8", None)
    for pull, expected in ("PULL_UP", "1"), ("PULL_DOWN", "0"):
        assert value(board, f"pin8.set_pull(pin8.{pull})\nprint(pin8.read_digital())") == expected


def check_voltages(bench):
    board = bench.booted()
    value(board, "from microbit import *")
    for pin in "pin0", "pin1", "pin2":
        for millivolts in 0, 100, 1650, 3300:
            board.hold(pin, millivolts)
            got = int(value(board, f"print({pin}.read_analog())"))
            assert abs(got - millivolts * 1023 / 3300) <= 1, (pin, millivolts, got)


def check_voltages_of_matrix_pins(bench):
    board = bench.booted()
    value(board, "from microbit import *\ndisplay.off()")
    for pin in "pin3", "pin4", "pin10":
        board.hold(pin, 1000)
        got = int(value(board, f"print({pin}.read_analog())"))
        assert abs(got - 310) <= 1, (pin, got)


def check_pulses(bench):
    board = bench.booted()
    value(
        board,
        "from microbit import *\n"
        "pin0.set_analog_period(20)\n"
        "pin0.write_analog(512)\n"
        "pin1.write_analog(102)\n"
        "sleep(50)\n",
    )
    waves = {pin: (period, high) for _, pin, period, high in board.waves if period}
    for pin, duty in ("pin0", 512), ("pin1", 102):
        period, high = waves[pin]
        assert abs(period - 20_000) < 10 and abs(high - 20_000 * duty / 1023) < 2, waves
    value(board, "pin0.set_analog_period_microseconds(256)\nsleep(1)")
    _, pin, period, high = board.waves[-1]
    assert abs(period - 256) < 1, board.waves[-1]
    value(board, "pin0.write_digital(1)\npin1.write_analog(0)")
    assert board.chip.line(2).driven() == 1 and board.chip.line(3).driven() == 0


def check_four_lines_with_pulses(bench):
    board = bench.booted()
    names = [f"pin{n}" for n in (0, 1, 2, 8, 9, 12)]
    program = "\n".join(f"{name}.write_analog({100 * (i + 1)})" for i, name in enumerate(names))
    value(board, "from microbit import *\n" + program)
    waves = {pin: high / period for _, pin, period, high in board.waves if period}
    for i, name in enumerate(names):
        assert abs(waves[name] - 100 * (i + 1) / 1023) < 0.01, (name, waves)
    # The first two have lost theirs to the last two.
    assert board.chip.line(2).driven() == 0 and board.chip.line(3).driven() == 0
    value(board, "pin0.write_analog(700)")
    waves = {pin: high / period for _, pin, period, high in board.waves if period}
    assert abs(waves["pin0"] - 700 / 1023) < 0.01 and board.chip.line(4).driven() == 0, waves


def check_length_of_a_pulse(bench):
    board = bench.booted()
    value(board, "from microbit import *\nimport machine\npin1.read_digital()")
    board.hold("pin1", 0)
    start = board.us + 20_000
    board.repl.start("print(machine.time_pulse_us(pin1, 1))")
    board.later(start, lambda: board.hold("pin1", 3300))
    board.later(start + 1500, lambda: board.hold("pin1", 0))
    output, error = board.repl.finish()
    assert abs(int(output) - 1500) < 100, (output, error)


def check_buttons(bench):
    board = bench.booted()
    value(board, "from microbit import *")
    for name, button in ("a", "button_a"), ("b", "button_b"):
        board.press(name)
        board.run_us(20_000)
        assert value(board, f"print({button}.is_pressed())") == "True"
        board.press(name, False)
        board.run_us(20_000)
        got = value(board, f"print({button}.is_pressed(), {button}.get_presses())")
        assert got == "False 1", got


def check_a_bouncing_button_counts_once(bench):
    board = bench.booted()
    value(board, "from microbit import *")
    for i in range(6):
        board.press("a", i % 2 == 0)
        board.run_us(900)
    board.press("a")
    board.run_us(20_000)
    assert value(board, "print(button_a.get_presses())") == "1"


def assert_follows(board, pin, touch, settle_us):
    for touched in False, True, False:
        touch(pin, touched)
        board.run_us(settle_us)
        assert value(board, f"print({pin}.is_touched())") == str(touched)


def check_touch_by_resistance(bench):
    board = bench.booted()
    value(board, "from microbit import *\npin0.is_touched()")
    assert_follows(board, "pin0", board.ground, 20_000)
    assert value(board, "print(pin0.get_touches())") == "1"


def check_touch_by_capacitance(bench):
    board = bench.booted()
    value(board, "from microbit import *\npin_logo.is_touched()\nsleep(100)")
    assert_follows(board, "pin_logo", board.touch, 50_000)
    assert value(board, "print(pin_logo.was_touched())") == "True"
    value(board, "pin1.set_touch_mode(pin1.CAPACITIVE)\npin1.is_touched()\nsleep(100)")
    board.touch("pin1")
    board.run_us(50_000)
    assert value(board, "print(pin1.is_touched(), pin_logo.is_touched())") == "True False"


def check_strip(bench):
    board = bench.booted()
    bits = []
    board.chip.pwm3.samplers.append(
        lambda pwm, steps, period: bits.extend(step[0] & 0x7FFF for step in steps)
    )
    colours = [(1, 2, 3), (255, 0, 128)] + [(9, 9, 9)] * 20
    program = "from microbit import *\nimport neopixel\nn = neopixel.NeoPixel(pin0, 22)\n"
    program += "".join(f"n[{i}] = {colour}\n" for i, colour in enumerate(colours)) + "n.show()"
    value(board, program)
    values = [1 if high > 9 else 0 for high in bits if high]
    sent = [int("".join(map(str, values[i : i + 8])), 2) for i in range(0, len(values), 8)]
    expected = [byte for red, green, blue in colours for byte in (green, red, blue)]
    assert sent == expected, sent[:12]
    assert board.chip.line(2).driven() == 0
