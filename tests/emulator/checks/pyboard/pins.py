# Pins, LEDs, the switch, external interrupts.

from check import value
from stm32f405.gpio import ALTERNATE, ANALOG, INPUT, OUTPUT


def check_levels_out(bench):
    board = bench.booted()
    value(board, "from pyb import Pin\nnames = [f'X{i}' for i in range(1, 9)] + ['Y1', 'Y3', 'Y12']")
    for level in 1, 0:
        value(board, f"for n in names: Pin(n, Pin.OUT_PP).value({level})")
        for name in "X1", "X8", "Y1", "Y3", "Y12":
            assert board.line(name).driven() == level, name


def check_levels_in_and_pulls(bench):
    board = bench.booted()
    value(board, "from pyb import Pin")
    for millivolts, expected in (3300, "1"), (0, "0"):
        board.hold("Y2", millivolts)
        assert value(board, "print(Pin('Y2', Pin.IN).value())") == expected
    board.hold("Y2", None)
    for pull, expected in ("PULL_UP", "1"), ("PULL_DOWN", "0"):
        program = f"print(Pin('Y2', Pin.IN, pull=Pin.{pull}).value())"
        assert value(board, program) == expected


def check_modes(bench):
    board = bench.booted()
    value(
        board,
        "from pyb import Pin\n"
        "Pin('X1', Pin.IN)\n"
        "Pin('X2', Pin.OUT_OD).high()\n"
        "Pin('X3', Pin.AF_PP, af=Pin.AF1_TIM2)\n"
        "Pin('X4', Pin.ANALOG)\n",
    )
    modes = [board.line(f"X{i}").mode for i in (1, 2, 3, 4)]
    assert modes == [INPUT, INPUT, ALTERNATE, ANALOG], modes
    value(board, "Pin('X2', Pin.OUT_OD).low()")
    assert board.line("X2").driven() == 0
    assert board.line("X2").mode == OUTPUT and board.line("X3").function == 1


def check_leds(bench):
    board = bench.booted()
    names = ["LED_RED", "LED_GREEN", "LED_YELLOW", "LED_BLUE"]
    for i, name in enumerate(names):
        value(board, f"import pyb\npyb.LED({i + 1}).on()")
        assert board.line(name).driven() == 1, name
        value(board, f"pyb.LED({i + 1}).toggle()")
        assert board.line(name).driven() == 0, name


def check_intensity(bench):
    board = bench.booted()
    value(board, "import pyb\npyb.LED(4).intensity(128)")
    _, name, period, high = board.waves[-1]
    assert name == "LED_BLUE" and abs(high / period - 128 / 255) < 0.01, board.waves[-1]
    assert value(board, "print(pyb.LED(4).intensity())") == "128"
    value(board, "pyb.LED(4).off()")
    assert board.line("LED_BLUE").driven() == 0


def check_switch(bench):
    board = bench.booted()
    value(board, "import pyb\ns = pyb.Switch()\npressed = bytearray(1)")
    for state in True, False:
        board.press(state)
        assert value(board, "print(s())") == str(state)
    value(board, "def f(): pressed[0] += 1\ns.callback(f)")
    for _ in range(3):
        board.press()
        board.run_us(30_000)
        board.press(False)
        board.run_us(30_000)
    assert value(board, "print(pressed[0])") == "3"


def check_external_interrupts(bench):
    board = bench.booted()
    board.hold("X1", 0)
    board.hold("X2", 3300)
    value(
        board,
        "import pyb\n"
        "seen = bytearray(3)\n"
        "def f(line): seen[line] += 1\n"
        "a = pyb.ExtInt('X1', pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_NONE, f)\n"
        "b = pyb.ExtInt('X2', pyb.ExtInt.IRQ_FALLING, pyb.Pin.PULL_NONE, f)\n",
    )
    start = board.us
    for i in range(4):
        board.later(start + 20_000 * i + 10_000, lambda: board.hold("X1", 3300))
        board.later(start + 20_000 * i + 10_020, lambda: board.hold("X1", 0))
    board.later(start + 95_000, lambda: board.hold("X2", 0))
    assert value(board, "pyb.delay(120)\nprint(list(seen))") == "[4, 1, 0]"
    value(board, "a.disable()")
    board.hold("X1", 3300)
    assert value(board, "print(seen[0])") == "4"
    value(board, "a.enable()\na.swint()")
    assert value(board, "print(seen[0])") == "5"


def check_interrupts_come_soon(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "o = pyb.Pin('X2', pyb.Pin.OUT)\n"
        "e = pyb.ExtInt('X1', pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_DOWN, lambda l: o.value(1))\n",
    )
    board.repl.start("while True: pass")
    board.run_us(20_000)
    start = board.us
    board.hold("X1", 3300)
    board.run_us(5_000)
    came = [at for at, name, level in board.edges if name == "X2" and level == "1"]
    assert came, "nothing has come"
    late = came[-1] / 168 - start
    assert late < 1500, f"{late} us"


def check_mem32(bench):
    board = bench.booted()
    value(board, "import stm, pyb\npyb.Pin('X1', pyb.Pin.OUT)")
    value(board, "stm.mem32[stm.GPIOA + stm.GPIO_BSRR] = 1")
    assert board.line("X1").driven() == 1
    assert value(board, "print(stm.mem32[stm.GPIOA + stm.GPIO_ODR] & 1)") == "1"
    # A register of a peripheral that the modules do not keep themselves.
    assert value(board, "print(hex(stm.mem32[stm.RCC + 8] & 0xf))") == "0xa"


def check_pulse_width(bench):
    board = bench.booted()
    board.hold("X1", 0)
    value(board, "import machine\np = machine.Pin('X1', machine.Pin.IN)")
    board.repl.start("print(machine.time_pulse_us(p, 1, 100000))")
    start = board.us
    board.later(start + 5_000, lambda: board.hold("X1", 3300))
    board.later(start + 6_500, lambda: board.hold("X1", 0))
    output, error = board.repl.finish()
    assert not error and abs(int(output) - 1500) < 60, (output, error)
