# Files in the flash, and main.py.

from check import value
from microbit.repl import CTRL_C
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
    from microbit.repl import Repl

    board.repl = Repl(board)
    put_main(board.repl, "from microbit import *\nprint('main is here')\ndisplay.show('5')\n")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.repl.read_until(b"main is here")
    board.repl.read_until(b">>> ")


def check_main_is_interrupted(bench):
    board = bench.make()
    from microbit.repl import Repl

    board.repl = Repl(board)
    put_main(board.repl, "while True: pass\n")
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.run_us(300_000)
    board.type(CTRL_C)
    got = board.repl.read_until(b">>> ")
    assert b"KeyboardInterrupt" in got, got
