# The prompt's line and what is on it.

from check import value
from checks.any_board import check_ctrl_c_within_10_ms


def check_prompt(bench):
    board = bench.make()
    board.run_us(500_000)
    assert board.output.endswith(b">>> "), bytes(board.output)


def check_values(bench):
    board = bench.booted()
    assert value(board, "print(6 * 7, 1 / 4)") == "42 0.25"


def check_echo_of_a_long_paste(bench):
    board = bench.booted()
    text = "x = '" + "a" * 900 + "'\nprint(len(x))"
    assert value(board, text) == "900"


def check_uart_on_pins(bench):
    board = bench.booted()
    heard = bytearray()
    board.chip.uart0.listeners.append(lambda pin, byte: pin == 3 and heard.append(byte))
    board.repl.start(
        "from microbit import *\n"
        "uart.init(9600, tx=pin1, rx=pin2)\n"
        "uart.write('to the pins')\n"
        "got = b''\n"
        "while len(got) < 3: got += uart.read(3) or b''\n"
        "uart.init(115200)\n"
        "print(got)\n"
    )
    board.run_us(100_000)
    assert bytes(heard) == b"to the pins", bytes(heard)
    for i, byte in enumerate(b"abc"):
        at = board.chip.now + (i + 1) * 64 * 1042
        board.chip.outside(at, lambda byte=byte: board.chip.uart0.receive(4, byte))
    output, error = board.repl.finish()
    assert output.strip() == b"b'abc'", (output, error)
