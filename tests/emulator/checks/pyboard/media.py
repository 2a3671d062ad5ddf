# The media of the drive over USB: `usb_mode(msc=)`, a unit for each, and cards that come and go.

from check import value
from checks.pyboard.card import MAKE, START, with_card
from checks.pyboard.clock import restarted
from checks.pyboard.usb import ask, plugged
from cortex_m4.repl import CTRL_D, Repl
from pyboard.card import Card
from usb.drive import BLOCK, Drive
from usb.host import Host, Stalled
from usb.port import Port

FLASH_BLOCKS = 348
AWAY, CHANGED = (2, 0x3A), (6, 0x28)
BOTH = "msc=(pyb.Flash(), pyb.SDCard())"


def shown(board, host, port, mode):
    """Lets the board become another device; its port."""
    port.repl.enter_raw()
    port.type(f"import pyb\npyb.usb_mode({mode})".encode() + CTRL_D)
    host.wait(10_000)
    host.plug()
    host.configure()
    port = Port(host)
    port.open()
    board.repl = port.repl = Repl(port)
    port.repl.enter_raw()
    return port


def units(host):
    return host.control_in(0xA1, 0xFE, 0, 0, 1)[0] + 1


def name(drive):
    data, status, _ = drive.ask([0x12, 0, 0, 0, 36, 0], 36)
    assert status == 0 and data[8:16] == b"MicroPy " and data[32:] == b"1.00", data
    return data[16:32].decode().strip()


def small_card(board):
    return board.insert(Card(board.chip.complain, blocks=8192, is_large=False))


def check_two_units(bench):
    board, host, port = plugged(bench)
    card = small_card(board)
    port = shown(board, host, port, f"'VCP+MSC', {BOTH}")
    flash, disk = Drive(host), Drive(host, unit=1)
    assert units(host) == 2
    assert (name(flash), name(disk)) == ("pyboard Flash", "pyboard SDCard")
    assert flash.is_ready() and disk.is_ready()
    assert (flash.capacity(), disk.capacity()) == (FLASH_BLOCKS, 8192)
    # Each has what is written to it, and the program sees both.
    first, second = bytes(range(256)) * 4, bytes(range(255, -1, -1)) * 4
    flash.write(340, first)
    disk.write(7000, second)
    assert flash.read(340, 2) == first and disk.read(7000, 2) == second
    assert card.blocks[7001] == second[BLOCK:]
    seen = "b = bytearray(512)\npyb.Flash().readblocks(341, b)\nprint(b[1], end=' ')\n"
    seen += "pyb.SDCard().readblocks(7001, b)\nprint(b[1])"
    assert ask(port, seen) == "1 254"
    ask(port, "pyb.SDCard().writeblocks(9, bytes([7]) * 512)")
    assert disk.read(9) == bytes([7]) * BLOCK
    assert ask(port, "print(pyb.usb_mode())") == "VCP+MSC"
    # Why something has failed is told by the unit that it has failed on.
    assert disk.ask([0xEE] + [0] * 9, 64)[1] == 1
    assert flash.sense() == (0, 0) and disk.sense() == (5, 0x20)
    assert flash.tell([0x1B, 0, 0, 0, 2, 0]) == (0, 0)
    assert disk.is_ready() and not flash.is_ready() and flash.sense() == AWAY
    # There is no third one.
    none = Drive(host, unit=2)
    none.send([0] * 6)
    host.wait(5_000)
    try:
        host.take(1)
        raise AssertionError("a unit answers that is not there")
    except Stalled:
        flash.recover()
    assert flash.is_ready() and disk.is_ready()


def check_card_comes_and_goes(bench):
    board, host, port = plugged(bench)
    port = shown(board, host, port, f"'VCP+MSC', {BOTH}")
    flash, disk = Drive(host), Drive(host, unit=1)
    assert units(host) == 2 and name(disk) == "pyboard SDCard"
    read = [0x28, 0, 0, 0, 0, 0, 0, 0, 1, 0]
    for command, length in ([0] * 6, 0), ([0x25] + [0] * 9, 8), (read, BLOCK):
        assert disk.ask(command, length)[1] == 1 and disk.sense() == AWAY, command
    assert flash.is_ready()
    small_card(board)
    assert not disk.is_ready() and disk.sense() == CHANGED
    assert disk.is_ready() and disk.capacity() == 8192
    board.pull_out()
    assert not disk.is_ready() and disk.sense() == AWAY
    # Another one is in, which the computer is told before it takes it for the first.
    board.insert()
    assert disk.ask(read, BLOCK)[1] == 1 and disk.sense() == CHANGED
    assert disk.capacity() == 64 * 1024
    assert ask(port, "print(pyb.SDCard().present())") == "True"


def check_card_fails(bench):
    board, host, port = plugged(bench)
    card = small_card(board)
    port = shown(board, host, port, "'VCP+MSC', msc=[pyb.SDCard()]")
    disk = Drive(host)
    assert units(host) == 1 and name(disk) == "pyboard SDCard"
    # One is pulled out behind the first of four blocks.
    card.watch = lambda number: number == 11 and board.pull_out()
    command = [0x28, 0, 0, 0, 0, 10, 0, 0, 4, 0]
    data, status, left = disk.ask(command, 4 * BLOCK)
    assert (len(data), status, left) == (BLOCK, 1, 3 * BLOCK), (len(data), status, left)
    assert not disk.is_ready() and disk.sense() == AWAY
    card.watch = lambda number: None
    board.insert(card)
    assert not disk.is_ready() and disk.is_ready()
    card.wrong = 1000
    assert disk.ask(command, 4 * BLOCK)[1] == 1 and disk.sense() == (3, 0x11)
    write = [0x2A, 0, 0, 0, 0, 10, 0, 0, 1, 0]
    assert disk.tell(write, bytes(BLOCK))[0] == 1 and disk.sense() == (3, 0x0C)
    card.wrong = 0
    disk.write(10, bytes(BLOCK))


def check_usual_medium(bench):
    """What the board has started from is what a computer sees."""
    board, card = with_card(bench, blocks=8192, is_large=False)
    value(board, START + MAKE, 60_000)
    restarted(board, "pin")
    host = Host(board)
    host.plug()
    host.configure()
    disk = Drive(host)
    assert (units(host), name(disk), disk.capacity()) == (1, "pyboard SDCard", 8192)
    assert disk.read(0) == card.blocks[0]
    value(board, "open('/flash/SKIPSD', 'w').close()")
    restarted(board, "pin")
    host.plug()
    host.configure()
    assert (units(host), name(Drive(host))) == (1, "pyboard Flash")


def check_what_is_no_medium(bench):
    board = bench.booted()
    program = "import pyb\nf = pyb.Flash()\nfor media in (f, f, f), (f, 3), [pyb.LED], 4:\n"
    program += "    try: pyb.usb_mode('MSC', msc=media)\n"
    program += "    except (TypeError, ValueError) as e: print(e)"
    assert value(board, program).split("\n") == [
        "too many logical units",
        "unsupported logical unit",
        "unsupported logical unit",
        "object 'int' isn't a tuple or list",
    ]
