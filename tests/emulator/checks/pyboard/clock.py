# The clock with the calendar, deep sleep, and other clocks of the processor.

from check import value
from cortex_m4.repl import CTRL_D

START = "import pyb, machine, time\nr = pyb.RTC()\n"
DATE = "(2024, 2, 29, 4, 23, 59, 58, 0)"


def restarted(board, reason):
    """The same board after a reset from outside."""
    board.chip.ask_for_reset(reason)
    board.repl.boot(15_000)
    board.repl.enter_raw()


def check_date(bench):
    board = bench.booted()
    assert value(board, START + "print(r.datetime()[:6])") == "(2015, 1, 1, 4, 0, 0)"
    value(board, f"r.datetime({DATE})\npyb.delay(2500)")
    seen = value(board, "print(r.datetime())\nprint(time.time(), time.localtime()[:6])")
    date, seconds = seen.split("\n")
    assert date.startswith("(2024, 3, 1, 5, 0, 0, 0, ") and 100 < int(date[25:-1]) < 130, date
    assert seconds == "1709251200 (2024, 3, 1, 0, 0, 0)", seconds
    assert value(board, "import stm\nprint(hex(stm.mem32[stm.RTC + 4]))") == "0x24a301"


def check_date_survives_resets(bench):
    board = bench.booted()
    value(board, START + f"r.datetime({DATE})")
    board.type(b"\x02" + CTRL_D)
    board.repl.read_until(b"soft reboot", 5000)
    board.repl.boot(8000)
    board.repl.enter_raw()
    assert value(board, START + "print(r.datetime()[:3])") in ("(2024, 2, 29)", "(2024, 3, 1)")
    value(board, "pyb.delay(2100)")
    for reason, info in ("pin", 0x40000 | 0x20000), ("power", 0x40000 | 0x30000):
        restarted(board, reason)
        assert value(board, START + "print(r.datetime()[:3])") == "(2024, 3, 1)"
        assert int(value(board, "print(r.info())")) == info


def check_without_crystal(bench):
    board = bench.make()
    board.chip.rcc.lse_us = None
    board.repl = bench.repl(board)
    board.repl.enter_raw()
    value(board, START + f"r.datetime({DATE})\npyb.delay(3000)")
    assert value(board, "print(r.datetime()[:7])") == "(2024, 3, 1, 5, 0, 0, 0)"
    assert board.chip.rcc.slow_hertz() == 32_000
    restarted(board, "pin")
    assert value(board, START + "print(r.datetime()[:3], hex(r.info()))") == "(2024, 3, 1) 0xa0000"


def check_neither_oscillator(bench):
    board = bench.make()
    board.chip.rcc.lse_us = None
    board.chip.rcc.internal = lambda: None
    board.repl = bench.repl(board)
    board.repl.enter_raw()
    program = START + f"r.datetime({DATE})\nr.wakeup(100)\npyb.delay(300)\nr.wakeup(None)\n"
    assert value(board, program + "print('goes on')") == "goes on"


def check_calibration(bench):
    board = bench.booted()
    program = "for c in 0, 512, -511, 1:\n    r.calibration(c)\n    print(r.calibration(), end=' ')"
    assert value(board, START + program) == "0 512 -511 1"
    value(board, "r.calibration(512)")
    assert board.chip.rtc.value["calr"] == 0x8000
    value(board, "print(r.calibration(0xfff), r.calibration(0xffe), r.calibration(0xfff))")
    assert board.chip.rtc.value["cr"] >> 23 & 1


COUNT = START + "woken = 0\ndef count(line):\n    global woken\n    woken += 1\n"


def check_wakeup(bench):
    board = bench.booted()
    value(board, COUNT + "r.wakeup(200, count)\npyb.delay(1100)\nr.wakeup(None)\npyb.delay(500)")
    assert value(board, "print(woken)") == "5"
    value(board, "woken = 0\nr.wakeup(4, 1, count)\npyb.delay(4100)\nr.wakeup(None)")
    assert value(board, "print(woken)") == "2"
    board.repl.start("def bad(line): 1/0\nr.wakeup(100, bad)\npyb.delay(350)\nr.wakeup(None)")
    text = board.repl.finish()[0]
    assert text.count(b"ZeroDivisionError") == 1 and b"handler line 22" in text, text


def check_stop(bench):
    board = bench.booted()
    slept = board.chip.slept
    program = f"r.datetime({DATE})\nr.wakeup(1000, count)\n"
    program += "for i in range(3):\n    pyb.stop()\n    print(r.datetime()[5:7], woken)\n"
    seen = value(board, COUNT + program).split("\n")
    assert seen == ["(59, 59) 1", "(0, 0) 2", "(0, 1) 3"], seen
    assert board.chip.slept - slept > 2.9 * board.chip.HERTZ
    assert board.chip.rcc.clocks["ahb1"] == 168_000_000
    before = board.us
    value(board, "machine.lightsleep(300)\nr.wakeup(None)")
    assert 290_000 < board.us - before < 400_000


def check_stop_ends_with_an_edge(bench):
    board = bench.booted()
    program = "e = pyb.ExtInt('X3', pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_DOWN, count)\n"
    value(board, COUNT + program)
    start = board.us
    board.later(start + 700_000, lambda: board.hold("X3", 3300))
    value(board, "pyb.stop()\nprint(woken)")
    assert board.us - start > 700_000
    assert value(board, "print(woken)") == "1"


def check_stop_waits_for_its_edge(bench):
    board = bench.booted()
    board.hold("X3", 0)
    program = "e = pyb.ExtInt('X3', pyb.ExtInt.IRQ_FALLING, pyb.Pin.PULL_NONE, count)\n"
    value(board, COUNT + program)
    start = board.us
    board.later(start + 300_000, lambda: board.hold("X3", 3300))
    board.later(start + 600_000, lambda: board.hold("X3", 0))
    value(board, "pyb.stop()\nprint(woken)")
    assert board.us - start > 600_000
    assert value(board, "print(woken)") == "1"


def standing_by(board, program):
    """A board that the program has sent into standby, after some time."""
    board.output.clear()
    board.repl.start(program)
    board.run_us(200_000)
    assert board.chip.is_off


def check_standby(bench):
    board = bench.booted()
    value(board, START + f"r.datetime({DATE})")
    standing_by(board, "r.wakeup(2000)\npyb.standby()")
    board.repl.boot(15_000)
    assert board.chip.resets[-1][1] == "standby"
    board.repl.enter_raw()
    seen = value(board, START + "print(machine.reset_cause(), r.datetime()[:3])")
    assert seen == "4 (2024, 3, 1)", seen
    value(board, "r.wakeup(None)")
    standing_by(board, "machine.deepsleep(500)")
    board.repl.boot(15_000)
    board.repl.enter_raw()
    assert value(board, START + "print(machine.reset_cause())") == "4"
    value(board, "r.wakeup(None)")
    restarted(board, "pin")
    assert value(board, "import machine\nprint(machine.reset_cause())") == "2"


def check_standby_ends_with_x1(bench):
    board = bench.booted()
    watch = "e = pyb.ExtInt('X1', pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_DOWN, lambda l: None)\n"
    standing_by(board, START + watch + "pyb.standby()")
    board.run_us(3_000_000)
    assert board.chip.is_off
    board.hold("X1", 3300)
    board.repl.boot(15_000)
    board.repl.enter_raw()
    assert value(board, "import machine\nprint(machine.reset_cause())") == "4"


def check_standby_ends_with_x18(bench):
    board = bench.booted()
    watch = "e = pyb.ExtInt('X18', pyb.ExtInt.IRQ_%s, pyb.Pin.PULL_NONE, lambda l: None)\n"
    for edge, before, after in ("FALLING", 3300, 0), ("RISING", 0, 3300):
        board.hold("X18", before)
        standing_by(board, START + watch % edge + "pyb.standby()")
        board.run_us(3_000_000)
        assert board.chip.is_off
        board.hold("X18", after)
        board.repl.boot(15_000)
        assert board.chip.resets[-1][1] == "standby"
        board.repl.enter_raw()
        assert value(board, "import machine\nprint(machine.reset_cause())") == "4"
    # One that is not watched, or an edge of before, ends nothing.
    board.hold("X18", 0)
    standing_by(board, START + "pyb.standby()")
    for level in 3300, 0:
        board.hold("X18", level)
        board.run_us(100_000)
    assert board.chip.is_off
    board.chip.ask_for_reset("pin")
    board.repl.boot(15_000)
    board.repl.enter_raw()
    standing_by(board, START + watch % "RISING" + "r.wakeup(2000)\npyb.standby()")
    board.repl.boot(15_000)
    assert board.chip.resets[-1][1] == "standby"


def check_standby_ends_with_an_alarm(bench):
    """What a program sets up in the registers itself."""
    board = bench.booted()
    value(board, START + f"r.datetime({DATE})")
    alarm = (
        "import stm\nR = stm.RTC\nstm.mem32[R + 0x24] = 0xCA\nstm.mem32[R + 0x24] = 0x53\n"
        "stm.mem32[R + 8] &= ~0x1100\nwhile not stm.mem32[R + 12] & 1: pass\n"
        # At any day, at 0:00:01, three seconds later.
        "stm.mem32[R + 0x1C] = 0x80000001\nstm.mem32[R + 12] = 0xFFFFFE7F\n"
        "stm.mem32[R + 8] |= 0x1100\nstm.mem32[R + 0x24] = 0\npyb.standby()"
    )
    start = board.us
    standing_by(board, START + alarm)
    board.repl.boot(15_000)
    at, why = board.chip.resets[-1]
    assert why == "standby" and 2.5e6 < at / 168 - start < 3.2e6, (at / 168 - start, why)
    board.repl.enter_raw()
    assert value(board, START + "print(r.datetime()[:6])") == "(2024, 3, 1, 5, 0, 0)"


FREQUENCIES = [8, 16, 24, 30, 32, 36, 40, 42, 48, 54, 56, 60, 64, 72, 84, 96, 108, 120, 144, 168]


def check_frequencies(bench):
    board = bench.booted()
    for mhz in FREQUENCIES:
        value(board, f"import pyb\npyb.freq({mhz}_000_000)")
        clocks = board.chip.rcc.clocks
        assert clocks["ahb1"] == mhz * 1_000_000, (mhz, clocks)
        wanted = tuple(clocks[name] for name in ("system", "ahb1", "apb1", "apb2"))
        assert value(board, "print(pyb.freq())") == str(wanted)
        before = board.us
        value(board, "pyb.delay(100)")
        assert 99_000 < board.us - before < 140_000, (mhz, board.us - before)
        assert value(board, "print(0 < pyb.rng())") == "True" or mhz in (8, 16)
    value(board, "pyb.freq(168_000_000, 42_000_000, 10_500_000, 5_250_000)")
    assert value(board, "print(pyb.freq())") == "(168000000, 42000000, 10500000, 5250000)"
    assert board.chip.rcc.clocks["apb2"] == 5_250_000


def check_buses_at_other_frequencies(bench):
    board = bench.booted()
    port = board.chip.uarts[2]
    program = "u = pyb.UART(2, 9600)\npyb.freq(84_000_000)\nu.write('hello')\npyb.delay(20)\n"
    heard = bytearray()
    port.listeners.append(heard.append)
    value(board, START + program)
    assert heard == b"hello"
    assert abs(port.byte_cycles() / board.chip.HERTZ - 10 / 9600) < 10e-6
    program = "t = pyb.Timer(4, freq=1000)\nc = t.channel(1, pyb.Timer.PWM, pin=pyb.Pin('X9'))\n"
    value(board, program.replace("X9", "Y3").replace("1,", "3,") + "c.pulse_width_percent(50)")
    wave = [wave for wave in board.waves if wave[1] == "Y3"][-1]
    assert abs(wave[2] - 1000) < 1 and abs(wave[3] - 500) < 1, wave


def check_crystal_that_stops(bench):
    board = bench.booted()
    board.chip.rcc.started = lambda on: None
    program = "import pyb\ntry: pyb.freq(84_000_000)\nexcept ValueError as e: print(e)\n"
    assert value(board, program + "print(pyb.freq()[0])").split("\n")[0] == "can't change freq"
    assert board.chip.rcc.clocks["ahb1"] == 16_000_000
