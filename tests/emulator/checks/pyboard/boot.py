# How the board starts: files, the switch, soft and hard resets, the prompt's line.

from check import value
from checks.any_board import check_ctrl_c_within_10_ms
from cortex_m4.repl import CTRL_C, CTRL_D, Repl


def save(board, name, text):
    value(board, f"f = open({name!r}, 'w')\nf.write({text!r})\nf.close()")


def check_prompt(bench):
    board = bench.make()
    Repl(board).boot(15_000)
    assert board.chip.slept > 0


def check_values(bench):
    board = bench.booted()
    assert value(board, "print(6 * 7, 1 / 4)") == "42 0.25"


def check_heap(bench):
    board = bench.booted()
    program = "import gc\ngc.collect()\nprint(gc.mem_free() + gc.mem_alloc())"
    assert int(value(board, program)) >= 100 * 1024 - 64


def check_files_of_a_new_board(bench):
    board = bench.booted()
    program = "import os, sys\nprint(os.getcwd(), sys.path, os.listdir())"
    wanted = "/flash ['', '.frozen', '/flash', '/flash/lib'] ['boot.py', 'main.py', 'README.txt']"
    assert value(board, program) == wanted


def check_boot_and_main(bench):
    board = bench.booted()
    save(board, "boot.py", "print('first')\nx = 5\n")
    save(board, "main.py", "print('second', x)\n1/0\n")
    board.type(b"\x02" + CTRL_D)
    text = board.repl.boot(8000) + board.repl.boot(8000)
    for wanted in b"soft reboot", b"first\r\nsecond 5", b'File "main.py", line 2', b"ZeroDivision":
        assert wanted in text, (wanted, text)
    assert text.count(b"Traceback") == 1 and b"_boot" not in text, text


def check_main_may_be_another(bench):
    board = bench.booted()
    save(board, "boot.py", "import pyb\npyb.main('other.py')\n")
    save(board, "other.py", "print('other')\n")
    board.chip.ask_for_reset("pin")
    assert b"other\r\n" in board.repl.boot(15_000)


def check_safe_mode(bench):
    board = bench.booted()
    save(board, "main.py", "print('main runs')\n")
    save(board, "boot.py", "print('boot runs')\n")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    start = board.us
    board.press()
    # The way to start changes each 0.6 s: the second is without files.
    board.later(start + 900_000, lambda: board.press(False))
    text = board.repl.boot(15_000)
    assert b"runs" not in text, text
    leds = [edge for edge in board.edges if edge[1] == "LED_YELLOW" and edge[2] == "1"]
    assert leds, "the LEDs do not count"
    assert value_at_prompt(board, b"print(open('main.py').read())\r", b"main runs")


def value_at_prompt(board, typed, wanted):
    board.type(typed)
    return wanted in board.repl.boot(5000)


def check_factory_files(bench):
    board = bench.booted()
    save(board, "mine.py", "pass")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.press()
    board.later(board.us + 1_500_000, lambda: board.press(False))
    board.repl.boot(20_000)
    board.repl.enter_raw()
    assert value(board, "import os\nprint('mine.py' in os.listdir())") == "False"


def check_hard_reset(bench):
    board = bench.booted()
    assert value(board, "import machine\nprint(machine.reset_cause())") == "1"
    board.repl.start("import machine\nmachine.reset()")
    board.repl.boot(15_000)
    assert board.chip.resets[-1][1] == "software"
    board.repl.enter_raw()
    assert value(board, "import machine\nprint(machine.reset_cause())") == "2"


def check_soft_reset(bench):
    board = bench.booted()
    resets = len(board.chip.resets)
    board.repl.start("import machine\nmachine.soft_reset()")
    board.repl.read_until(b"soft reboot", 5000)
    board.repl.read_until(b"raw REPL; CTRL-B to exit\r\n>", 5000)
    assert value(board, "import machine\nprint(machine.reset_cause())") == "0"
    assert len(board.chip.resets) == resets


def check_watchdog(bench):
    board = bench.booted()
    program = "import machine, pyb\nw = machine.WDT(timeout=200)\n"
    value(board, program + "for _ in range(5):\n    pyb.delay(150)\n    w.feed()\n")
    board.repl.start("while True: pass")
    board.repl.boot(15_000)
    board.repl.enter_raw()
    assert value(board, "import machine\nprint(machine.reset_cause())") == "3"


def check_identity(bench):
    board = bench.booted()
    id = bytes(range(0x30, 0x3C))
    assert value(board, "import pyb\nprint(pyb.unique_id())") == str(id)
    assert value(board, "import stm\nprint(hex(stm.mem32[0xE0042000]))") == "0x10076413"


def check_random_numbers(bench):
    board = bench.booted()
    first, second = value(board, "import pyb\nprint(pyb.rng(), pyb.rng())").split()
    assert first != second and max(int(first), int(second)) < 1 << 30
