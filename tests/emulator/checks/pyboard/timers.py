# Timers, their channels, servos.

from check import value


def last_wave(board, name):
    found = [wave for wave in board.waves if wave[1] == name]
    assert found, f"no pulses on {name}"
    return found[-1][2:]


def check_pulses(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "t = pyb.Timer(2, freq=1000)\n"
        "a = t.channel(1, pyb.Timer.PWM, pin=pyb.Pin.board.X1, pulse_width_percent=25)\n"
        "b = t.channel(2, pyb.Timer.PWM, pin=pyb.Pin.board.X2, pulse_width_percent=60)\n",
    )
    assert last_wave(board, "X1") == (1000.0, 250.0), last_wave(board, "X1")
    assert abs(last_wave(board, "X2")[1] - 600) < 1
    value(board, "a.pulse_width_percent(50)")
    assert last_wave(board, "X1") == (1000.0, 500.0)
    value(board, "t.deinit()")
    assert board.levels["X1"] != "wave"


def check_complements(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "t = pyb.Timer(1, freq=2000)\n"
        "c = t.channel(2, pyb.Timer.PWM, pin=pyb.Pin.board.Y11, pulse_width_percent=20)\n",
    )
    period, high = last_wave(board, "Y11")
    assert period == 500 and abs(high - 400) < 1, (period, high)


def check_center_and_down(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "t = pyb.Timer(3, prescaler=83, period=999, mode=pyb.Timer.CENTER)\n"
        "c = t.channel(1, pyb.Timer.PWM, pin=pyb.Pin.board.X7, pulse_width=250)\n"
        "d = pyb.Timer(5, prescaler=83, period=999, mode=pyb.Timer.DOWN)\n"
        "e = d.channel(1, pyb.Timer.PWM, pin=pyb.Pin.board.X1, pulse_width=250)\n",
    )
    assert last_wave(board, "X7") == (1998.0, 500.0), last_wave(board, "X7")
    assert last_wave(board, "X1")[0] == 1000.0
    falling = "print(d.counter() > (pyb.udelay(5), d.counter())[1])"
    assert value(board, falling) in ("True", "False")


def check_counter(bench):
    board = bench.booted()
    program = "import pyb\nt = pyb.Timer(2, prescaler=83, period=0x3fffffff)\n"
    value(board, program)
    passed = int(value(board, "a = t.counter()\npyb.delay(20)\nprint(t.counter() - a)"))
    assert 20_000 <= passed < 21_500, passed


def check_callbacks(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "led = pyb.LED(1)\n"
        "n = 0\n"
        "def f(t):\n"
        "    global n\n"
        "    n += 1\n"
        "    led.toggle()\n"
        "t = pyb.Timer(6, freq=50)\n"
        "t.callback(f)\n",
    )
    start = len(board.edges)
    value(board, "pyb.delay(1000)")
    times = [at / 168 for at, name, _ in board.edges[start:] if name == "LED_RED"]
    assert 48 <= len(times) <= 53, len(times)
    gaps = [b - a for a, b in zip(times, times[1:])]
    assert all(17_500 < gap < 22_500 for gap in gaps), (min(gaps), max(gaps))
    value(board, "t.deinit()")
    before = value(board, "print(n)")
    assert value(board, "pyb.delay(100)\nprint(n)") == before


def check_channel_callback(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "n = 0\n"
        "def f(t):\n"
        "    global n\n"
        "    n += 1\n"
        "t = pyb.Timer(2, freq=20)\n"
        "c = t.channel(1, pyb.Timer.OC_TIMING, compare=1000)\n"
        "c.callback(f)\n"
        "pyb.delay(500)\n",
    )
    assert 9 <= int(value(board, "print(n)")) <= 13


def check_toggle(bench):
    board = bench.booted()
    value(
        board,
        "import pyb\n"
        "t = pyb.Timer(2, freq=500)\n"
        "c = t.channel(1, pyb.Timer.OC_TOGGLE, pin=pyb.Pin.board.X1, compare=0)\n",
    )
    assert last_wave(board, "X1") == (4000.0, 2000.0)


def check_capture(bench):
    board = bench.booted()
    board.hold("X1", 0)
    value(
        board,
        "import pyb\n"
        "t = pyb.Timer(2, prescaler=83, period=0x0fffffff)\n"
        "c = t.channel(1, pyb.Timer.IC, pin=pyb.Pin.board.X1, polarity=pyb.Timer.BOTH)\n",
    )
    values = []
    for level in 3300, 0:
        board.hold("X1", level)
        board.run_us(700)
        values.append(int(value(board, "print(c.capture())")))
    assert values[0] != values[1] and values[1] > values[0], values
    board.run_us(2000)
    assert int(value(board, "print(c.capture())")) == values[1]


def check_encoder(bench):
    board = bench.booted()
    board.hold("X1", 0)
    board.hold("X2", 0)
    value(
        board,
        "import pyb\n"
        "for n in 'X1', 'X2': pyb.Pin(n, pyb.Pin.AF_PP, af=pyb.Pin.AF1_TIM2)\n"
        "t = pyb.Timer(2, prescaler=0, period=999)\n"
        "c = t.channel(1, pyb.Timer.ENC_AB)\n",
    )
    turn = [("X1", 3300), ("X2", 3300), ("X1", 0), ("X2", 0)]
    for _ in range(3):
        for name, millivolts in turn:
            board.hold(name, millivolts)
    first = int(value(board, "print(t.counter())"))
    assert first in (12, 988), first
    for name, millivolts in [("X2", 3300), ("X1", 3300), ("X2", 0), ("X1", 0)]:
        board.hold(name, millivolts)
    second = int(value(board, "print(t.counter())"))
    assert abs(second - first) == 4 and abs(second - 500) > abs(first - 500), (first, second)


def check_servo(bench):
    board = bench.booted()
    # A width counts from the next pulse on.
    value(board, "import pyb\ns = pyb.Servo(1)\ns.angle(0)\npyb.delay(25)")
    assert last_wave(board, "X1") == (20_000.0, 1500.0), last_wave(board, "X1")
    value(board, "s.angle(90)\npyb.delay(25)")
    assert last_wave(board, "X1")[1] == 2420.0, last_wave(board, "X1")
    value(board, "s.angle(-90, 500)\npyb.delay(600)")
    widths = [wave[3] for wave in board.waves if wave[1] == "X1"]
    assert len(widths) > 15 and widths[-1] == 640.0, widths[-3:]


def check_soft_timer(bench):
    board = bench.booted()
    value(
        board,
        "import machine, pyb\n"
        "n = 0\n"
        "def f(t):\n"
        "    global n\n"
        "    n += 1\n"
        "t = machine.Timer(-1, period=50, callback=f)\n"
        "pyb.delay(520)\n"
        "t.deinit()\n",
    )
    assert 9 <= int(value(board, "print(n)")) <= 11


def check_machine_pwm(bench):
    board = bench.booted()
    value(board, "import machine\np = machine.PWM(machine.Pin('X3'), freq=2000, duty_u16=16384)")
    period, high = last_wave(board, "X3")
    assert period == 500 and abs(high - 125) < 1, (period, high)
