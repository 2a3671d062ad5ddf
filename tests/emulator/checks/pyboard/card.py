# The SD card: block protocol, files, and what goes wrong with it.

from check import value
from checks.pyboard.clock import restarted
from pyboard.card import Card

START = "import pyb, os, vfs\nsd = pyb.SD\nb = bytearray(512)\n"
MAKE = "os.VfsFat.mkfs(sd)\nvfs.mount(sd, '/sd')\n"
SAVE = "with open('/sd/a.txt', 'w') as f: f.write('hello' * 300)\n"


def with_card(bench, **how):
    board = bench.booted()
    return board, board.insert(Card(board.chip.complain, **how))


def check_no_card(bench):
    board = bench.booted()
    program = "print(sd.present(), sd.info(), sd.ioctl(4, 0), sd.readblocks(0, b))\n"
    program += "try: sd.read(0)\nexcept OSError as e: print(e.errno)\n"
    assert value(board, START + program) == "False None 0 False\n5"


def check_large_card(bench):
    board, card = with_card(bench)
    size = card.count * 512
    program = "print(sd.present(), sd.info(), sd.ioctl(4, 0), sd.ioctl(5, 0), sd.ioctl(1, 0))"
    assert value(board, START + program) == f"True ({size}, 512, 1) {card.count} 512 0"
    program = "c = bytes(i & 255 for i in range(1024))\nd = bytearray(1024)\n"
    program += "print(sd.writeblocks(5, c), sd.readblocks(5, d), c == d, sd.readblocks(65535, d))"
    assert value(board, program) == "True True True False"
    assert card.blocks[6] == bytes(i & 255 for i in range(512))
    value(board, "sd.write(9, c[:512])")
    assert value(board, "print(sd.read(9) == c[:512])") == "True"


def check_small_card(bench):
    board, card = with_card(bench, blocks=8192, is_large=False)
    program = "print(sd.ioctl(4, 0))\nc = bytes(range(256)) * 2\n"
    program += "print(sd.writeblocks(7, c), sd.readblocks(7, b), b == c)"
    assert value(board, START + program) == "8192\nTrue True True"
    assert card.blocks[7] == bytes(range(256)) * 2


def check_files(bench):
    board, card = with_card(bench, blocks=8192, is_large=False)
    value(board, START + MAKE + SAVE, 60_000)
    restarted(board, "pin")
    program = "import os, sys\nprint(os.getcwd(), sys.path[2:4], len(open('a.txt').read()))"
    assert value(board, program) == "/sd ['/sd', '/sd/lib'] 1500"
    value(board, "with open('main.py', 'w') as f: f.write('print(7 * 6)')")
    board.chip.ask_for_reset("pin")
    assert b"42\r\n" in board.repl.boot(15_000)
    board.repl.enter_raw()
    value(board, "open('/flash/SKIPSD', 'w').close()")
    restarted(board, "pin")
    assert value(board, "import os\nprint(os.getcwd())") == "/flash"


def check_wrong_check_sums(bench):
    board, card = with_card(bench)
    value(board, START + "sd.present()")
    card.wrong = 2
    assert value(board, "print(sd.readblocks(1, b))") == "True"
    card.wrong = 2
    assert value(board, "print(sd.writeblocks(1, b))") == "True"
    for block in "sd.read(1)", "sd.write(1, b)":
        card.wrong = 1000
        failed = f"try: {block}\nexcept OSError as e: print(e.errno)"
        assert value(board, failed) == "5"
    card.wrong = 0
    assert value(board, "print(sd.readblocks(1, b))") == "True"


def check_silent_card(bench):
    board, card = with_card(bench)
    card.is_dead = True
    before = board.us
    program = "print(sd.present(), sd.readblocks(0, b))\ntry: vfs.mount(sd, '/sd')\n"
    value(board, START + program + "except OSError as e: print(e.errno)")
    assert board.us - before < 2_000_000
    board.pull_out()
    value(board, "sd.present()")
    board.insert(Card(board.chip.complain))
    assert value(board, "print(sd.present())") == "True"


def check_card_is_pulled_out(bench):
    board, card = with_card(bench, blocks=8192, is_large=False)
    value(board, START + MAKE + SAVE, 60_000)
    count = 0

    def watch(number):
        nonlocal count
        count += 1
        if count == 3:
            board.pull_out()

    card.watch = watch
    failed = "\nexcept OSError as e: print(e.errno)"
    program = "try:\n    with open('/sd/b.txt', 'w') as f: f.write('x' * 5000)"
    assert "5" in value(board, program + failed, 60_000)
    assert value(board, "print(sd.present())") == "False"
    assert value(board, "try: open('/sd/a.txt').read()" + failed) == "5"
    board.insert(card)
    card.watch = lambda number: None
    program = "vfs.umount('/sd')\nvfs.mount(sd, '/sd')\nprint(len(open('/sd/a.txt').read()))"
    assert value(board, program, 60_000) == "1500"


def check_without_48_mhz(bench):
    board, card = with_card(bench)
    program = "pyb.freq(16_000_000)\nprint(sd.present())\npyb.freq(168_000_000)\n"
    assert value(board, START + program) == "False"
