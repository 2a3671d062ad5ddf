# CAN: what the controllers do on a bus with another node.

from check import value
from stm32f405.can_bus import CanNode, Frame

KBIT = 125_000
# What the programs of a check begin with.
BEGIN = "import pyb\nfrom pyb import CAN\n"
NORMAL = BEGIN + f"c = CAN(1, CAN.NORMAL, baudrate={KBIT})\n"
ALL = "c.setfilter(0, CAN.MASK32, 0, (0, 0))\n"
# Standard identifiers too: the mask of 32 bits asks for long ones.
ANY = ALL + "c.setfilter(1, CAN.MASK16, 0, (0, 0, 0, 0))\n"


def with_node(bench, bus=1):
    board = bench.booted()
    return board, CanNode(board.chip.cans[bus].bus, KBIT)


def check_loopback(bench):
    board = bench.booted()
    value(
        board,
        BEGIN + "c = CAN(1, CAN.LOOPBACK)\n"
        "c.setfilter(0, CAN.LIST16, 0, (123, 124, 125, 126))\n"
        "c.send('message', 124)\n"
        "c.send('lost', 99)\n",
    )
    assert value(board, "print(c.recv(0, timeout=1000))") == "[124, False, False, 1, b'message']"
    board.run_us(5_000)
    assert value(board, "print(c.any(0), c.info())") == "False [0, 0, 0, 0, 0, 0, 0, 0]"


def check_timing(bench):
    board = bench.booted()
    registers = board.chip.cans[1].value
    value(board, BEGIN + "c = CAN(1, CAN.LOOPBACK, prescaler=6, sjw=2, bs1=5, bs2=8)")
    assert registers["btr"] == 1 << 30 | 1 << 24 | 7 << 20 | 4 << 16 | 5, hex(registers["btr"])
    assert registers["mcr"] >> 6 & 1 == 0
    quiet = f"CAN.SILENT_LOOPBACK, baudrate={KBIT}, sample_point=81"
    value(board, f"c.init({quiet}, auto_restart=True)")
    bits = registers["btr"]
    parts = 3 + (bits >> 16 & 15) + (bits >> 20 & 7)
    assert 42_000_000 // ((bits & 0x3FF) + 1) // parts == KBIT, hex(bits)
    assert round(100 * (2 + (bits >> 16 & 15)) / parts) == 81, hex(bits)
    assert bits >> 30 == 3 and registers["mcr"] >> 6 & 1
    assert value(board, "print(c)") == "CAN(1, CAN.SILENT_LOOPBACK, auto_restart=True)"
    value(board, "c.deinit()")
    assert value(board, "print(c, c.state())") == "CAN(1) 0"
    assert not board.chip.cans[1].has_clock()


def check_normal(bench):
    board, node = with_node(bench)
    value(board, NORMAL + ANY + "c.send(b'12345678', 0x7FF, timeout=20)\n")
    value(board, "c.send(b'ab', 0x1ABCDEF0, extframe=True, timeout=20)")
    value(board, "c.send(b'xyz', 5, rtr=True, timeout=20)\nc.send(b'', 0, timeout=20)")
    assert node.heard == [
        Frame(0x7FF, b"12345678", length=8),
        Frame(0x1ABCDEF0, b"ab", extended=True, length=2),
        Frame(5, remote=True, length=3),
        Frame(0),
    ], node.heard
    tries = board.chip.cans[1].bus.log
    assert all(error is None for _, _, error in tries)
    remote = Frame(9, remote=True, length=4)
    for frame in Frame(1, b"\0\xff"), Frame(0x1FFFFFFF, b"long", True), remote:
        node.send(frame)
    board.run_us(10_000)
    assert not node.failed, node.failed
    assert value(board, "print(c.any(0), c.any(1), c.info()[6:])") == "True False [3, 0]"
    got = value(board, "for i in range(3): print(c.recv(0))")
    assert got.splitlines() == [
        r"[1, False, False, 1, b'\x00\xff']",
        "[536870911, True, False, 0, b'long']",
        "[9, False, True, 1, b'\\x00\\x00\\x00\\x00']",
    ], got
    waits = "try: c.recv(0, timeout=20)\nexcept OSError as e: print(e.errno)"
    assert value(board, waits) == "110"


def check_priority(bench):
    board, node = with_node(bench)
    # While one message is on the bus, three wait; the lowest identifier goes first.
    value(board, NORMAL + "for i in (700, 9, 300): c.send(bytes([i & 255]), i)")
    board.run_us(10_000)
    assert [frame.id for frame in node.heard] == [700, 9, 300], node.heard
    busy = "for i in (1, 2, 3): c.send(b'', i)\n"
    busy += "try: c.send(b'', 4)\nexcept OSError as e: print(e.errno)"
    assert value(board, busy) == "16"


def check_filters(bench):
    board, node = with_node(bench)
    value(
        board,
        NORMAL + "c.setfilter(0, CAN.MASK16, 0, (0x100, 0x700, 0x200, 0x7F0))\n"
        "c.setfilter(2, CAN.LIST16, 1, (5, 6, 7, 8), rtr=(0, 0, 1, 0))\n"
        "c.setfilter(3, CAN.LIST32, 1, (0x12345, 0x54321), extframe=True)\n"
        "c.setfilter(4, CAN.MASK32, 0, (0x1000, 0xFF00), extframe=True)\n",
    )
    # Identifier, long, remote; queue and number of the filter, None if it is kept out. Bank 1 is
    # off and counts two filters of queue 0 all the same.
    cases = [
        (0x1AB, False, False, (0, 0)),
        (0x20F, False, False, (0, 1)),
        (0x211, False, False, None),
        (5, False, False, (1, 0)),
        (7, False, True, (1, 2)),
        (7, False, False, None),
        (0x12345, True, False, (1, 4)),
        (0x54321, True, False, (1, 5)),
        (0xAB10AA, True, False, (0, 4)),
        (0xAB11AA, True, False, None),
    ]
    for number, extended, remote, wanted in cases:
        node.send(Frame(number, b"", extended, remote))
        board.run_us(2_000)
        got = value(board, "print([c.recv(q)[:4] if c.any(q) else None for q in (0, 1)])")
        queues = [None, None]
        if wanted:
            queues[wanted[0]] = [number, extended, remote, wanted[1]]
        assert got == str(queues), (number, got, queues)
    value(board, "c.clearfilter(0)")
    node.send(Frame(0x1AB))
    board.run_us(2_000)
    assert value(board, "print(c.any(0))") == "False"
    assert not node.failed


def check_second(bench):
    # The second controller needs the clock of the first, and has its filters in its registers.
    board, node = with_node(bench, 2)
    value(board, BEGIN + f"c = CAN('YB', CAN.NORMAL, baudrate={KBIT}, num_filter_banks=20)\n")
    value(board, "c.setfilter(7, CAN.LIST16, 1, (1, 2, 3, 4))")
    assert board.chip.cans[1].value["fa1r"] == 1 << 27
    wrong = "try: c.setfilter(8, CAN.LIST16, 1, (1, 2, 3, 4))\nexcept ValueError as e: print(e)"
    assert value(board, wrong) == "CAN filter parameter error"
    node.send(Frame(3, b"three"))
    board.run_us(2_000)
    assert value(board, "print(c.recv(1))") == "[3, False, False, 2, b'three']"
    value(board, "d = CAN(1, CAN.LOOPBACK, num_filter_banks=20)\nd.deinit()")
    value(board, "c.send(b'still', 1, timeout=20)")
    assert node.heard[-1].data == b"still"


def check_callbacks(bench):
    board, node = with_node(bench)
    # A handler has no memory to take: the reasons go into places that are there.
    value(
        board,
        NORMAL + ANY + "n = bytearray(8)\n"
        "def note(bus, why):\n"
        "    n[0] += 1\n"
        "    n[n[0]] = why\n"
        "c.rxcallback(0, note)\n",
    )
    for i in range(4):
        node.send(Frame(10 + i, bytes([i])))
        board.run_us(5_000)
    assert value(board, "print(list(n[:4]))") == "[3, 0, 1, 2]"
    # The last message has replaced the one before.
    got = value(board, "print([c.recv(0)[0] for i in range(3)], c.any(0))")
    assert got == "[10, 11, 13] False", got
    node.send(Frame(20))
    board.run_us(5_000)
    assert value(board, "print(n[0], n[4], c.recv(0)[0])") == "4 0 20"
    value(board, "c.rxcallback(0, None)")
    node.send(Frame(21))
    board.run_us(5_000)
    assert value(board, "print(n[0])") == "4"


def check_nobody_acknowledges(bench):
    board, node = with_node(bench)
    node.acknowledges = False
    late = "try: c.send(b'x', 1, timeout={})\nexcept OSError as e: print(e.errno)\n"
    assert value(board, NORMAL + late.format(3)) == "110"
    assert value(board, "print(c.state(), c.info()[5])") == "1 0"
    value(board, "c.send(b'y', 1)")
    board.run_us(30_000)
    # Errors of this kind do not drive it off the bus.
    assert value(board, "print(c.state(), c.info())") == "3 [128, 0, 1, 1, 0, 1, 0, 0]"
    node.acknowledges = True
    board.run_us(5_000)
    assert value(board, "print(c.state(), c.info())") == "2 [127, 0, 1, 1, 0, 0, 0, 0]"
    assert node.heard[-1].data == b"y"


def check_bus_off(bench):
    board, node = with_node(bench)
    bus = board.chip.cans[1].bus
    bus.faults = 32
    value(board, NORMAL + "c.send(b'x', 1)")
    board.run_us(60_000)
    assert value(board, "print(c.state(), c.info()[2:6])") == "4 [1, 1, 1, 1]"
    board.run_us(60_000)
    assert value(board, "print(c.state())") == "4" and not node.heard
    value(board, "c.restart()")
    board.run_us(30_000)
    assert value(board, "print(c.state(), c.info()[:2])") == "1 [0, 0]"
    assert node.heard[-1].data == b"x"
    bus.faults = 32
    value(board, f"c.init(CAN.NORMAL, baudrate={KBIT}, auto_restart=True)\nc.send(b'again', 2)")
    board.run_us(80_000)
    assert value(board, "print(c.state(), c.info()[4])") == "1 1"
    assert node.heard[-1].data == b"again"


def check_errors_of_others(bench):
    board, node = with_node(bench)
    value(board, NORMAL + ANY)
    bus = board.chip.cans[1].bus
    bus.faults = 3
    for i in range(5):
        node.send(Frame(i))
    board.run_us(20_000)
    assert len(node.failed) == 3
    assert value(board, "print(c.info())") == "[0, 1, 0, 0, 0, 0, 2, 0]"


def check_silent(bench):
    board, node = with_node(bench)
    value(board, BEGIN + f"c = CAN(1, CAN.SILENT, baudrate={KBIT})\n" + ANY + "c.send(b'x', 1)")
    node.send(Frame(77, b"heard"))
    board.run_us(20_000)
    assert node.failed == [(Frame(77, b"heard"), "acknowledge")] and not node.heard
    assert value(board, "print(c.recv(0)[0], c.state(), c.info()[5])") == "77 1 1"
