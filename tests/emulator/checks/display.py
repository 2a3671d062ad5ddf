# The LED matrix, as an eye sees it.

from check import value
from microbit.display import text


def shown(board):
    """The picture after the matrix has been through all its rows twice."""
    board.run_us(30_000)
    return text(board.matrix.shown)


def check_heart(bench):
    board = bench.booted()
    value(board, "from microbit import *\ndisplay.show(Image.HEART)")
    assert shown(board) == "09090:99999:99999:09990:00900", shown(board)


def check_ten_levels(bench):
    board = bench.booted()
    value(
        board,
        "from microbit import *\ndisplay.show(Image('01234:56789:98765:43210:99990'))",
    )
    assert shown(board) == "01234:56789:98765:43210:99990", shown(board)
    # A level is twice as bright as the one below.
    assert 90 < 1e6 / (5 * board.matrix.row_us) < 110


def check_every_level_alone(bench):
    board = bench.booted()
    value(board, "from microbit import *")
    for level in range(10):
        value(board, f"display.clear()\ndisplay.set_pixel(2, 3, {level})")
        assert shown(board) == f"00000:00000:00000:00{level}00:00000", shown(board)


def check_pictures_are_whole(bench):
    board = bench.booted()
    board.repl.run(
        "from microbit import *\n"
        "a, b = Image('99999:' * 5), Image('11111:' * 5)\n"
        "for i in range(20):\n"
        "    display.show(a if i % 2 else b)\n"
        "    sleep(37)\n"
    )
    pictures = {text(picture) for _, picture in board.matrix.pictures[1:]}
    assert pictures == {":".join(["99999"] * 5), ":".join(["11111"] * 5)}, pictures


def check_scroll(bench):
    board = bench.booted()
    value(board, "from microbit import *\ndisplay.scroll('Hi', delay=60)")
    board.run_us(30_000)
    pictures = [text(picture) for _, picture in board.matrix.pictures]
    assert pictures[-1] == ":".join(["00000"] * 5)
    assert len(pictures) > 10


def check_off_frees_the_pins(bench):
    board = bench.booted()
    value(board, "from microbit import *\ndisplay.show(Image.HEART)\ndisplay.off()")
    assert shown(board) == ":".join(["00000"] * 5)
    value(board, "pin3.write_digital(1)\npin10.write_digital(0)")
    assert board.chip.line(31).driven() == 1 and board.chip.line(30).driven() == 0
    value(board, "display.on()")
    assert shown(board) == "09090:99999:99999:09990:00900", shown(board)


def check_light(bench):
    board = bench.booted()
    value(board, "from microbit import *\ndisplay.show(Image.HEART)\ndisplay.read_light_level()")
    for level in 0, 100, 255:
        board.set_light(level)
        board.run_us(250_000)
        got = int(value(board, "print(display.read_light_level())"))
        assert abs(got - level) <= 5, (level, got)
    assert shown(board) == "09090:99999:99999:09990:00900", shown(board)
    assert len(board.matrix.pictures) == 1, board.matrix.pictures
