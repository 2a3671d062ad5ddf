# Files in the flash, and main.py.

from check import value
from cortex_m4.repl import CTRL_C, Repl
from traces import put_main


def check_files_survive_a_reset(bench):
    board = bench.booted()
    value(board, "f = open('a.txt', 'w')\nf.write('kept' * 100)\nf.close()")
    board.chip.ask_for_reset("pin")
    board.run_us(1000)
    board.output.clear()
    board.repl.boot()
    board.repl.enter_raw()
    assert value(board, "print(open('a.txt').read() == 'kept' * 100)") == "True"


def check_main_runs(bench):
    board = bench.make()
    board.repl = Repl(board)
    put_main(board.repl, "from microbit import *\nprint('main is here')\ndisplay.show('5')\n")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.repl.read_until(b"main is here")
    board.repl.read_until(b">>> ")


def check_main_is_interrupted(bench):
    board = bench.make()
    board.repl = Repl(board)
    put_main(board.repl, "while True: pass\n")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.run_us(300_000)
    board.type(CTRL_C)
    got = board.repl.read_until(b">>> ")
    assert b"KeyboardInterrupt" in got, got


def check_power_cuts(bench):
    """Whenever the power fails during an update there is the old file or the new one."""
    board = bench.booted()
    value(board, "f = open('a', 'w')\nf.write('old')\nf.close()")
    chip = board.chip
    states = []
    chip.nvmc.watch = lambda what, address: states.append(bytes(chip.uc.mem_read(*chip.flash_area)))
    value(board, "f = open('a', 'w')\nf.write('new')\nf.close()")
    chip.nvmc.watch = None
    states.append(bytes(chip.uc.mem_read(*chip.flash_area)))
    found = []
    for state in states:
        chip.uc.mem_write(0, state)
        board.output.clear()
        chip.ask_for_reset("power")
        board.repl.boot()
        board.repl.enter_raw()
        found.append(value(board, "print(open('a').read())"))
    assert len(states) > 3 and found[0] == "old" and found[-1] == "new", found
    assert found == sorted(found, reverse=True), found


def check_configuration(bench):
    """An erased chip is told once what its pins are, and reset."""
    board = bench.booted()
    uicr = board.chip.uicr.value
    assert uicr["nfcpins"] == 0xFFFFFFFE and uicr["approtect"] & 0xFF == 0x5A, uicr
    assert uicr["pselreset0"] == uicr["pselreset1"] == 18, uicr
    assert [reason for _, reason in board.chip.resets] == ["power", "software"]
    assert board.chip.clock.value["disable"] == 0x5A
