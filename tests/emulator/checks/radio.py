# Packets in the ether, and between two boards.

from check import run_together, value
from nrf52833.radio import Packet


def check_packet_of_a_string(bench):
    board = bench.booted()
    value(board, "import radio\nradio.config(group=5)\nradio.send('hello')")
    board.run_us(5000)
    _, packet = board.chip.ether.packets[-1]
    assert packet.payload == b"\x01\x00\x01hello", packet
    assert (packet.frequency, packet.mode) == (7, 0), packet
    assert (packet.address, packet.prefix) == (0x75626974, 5), packet
    # One byte of length, two of CRC over all, whitened from 0x18 on, least significant bit first.
    pcnf0, crccnf, polynomial, start, whitening, flags = packet.format
    assert (pcnf0, crccnf & 3, polynomial & 0xFFFF, start) == (8, 2, 0x1021, 0xFFFF), packet
    assert (whitening & 0x7F, flags) == (0x18, 1 << 25 | 4 << 16), packet


def check_settings(bench):
    board = bench.booted()
    value(
        board,
        "import radio\n"
        "radio.config(channel=42, address=0x12345678, group=200, power=7, "
        "data_rate=radio.RATE_2MBIT, length=100)\n"
        "radio.send_bytes(bytes(range(90)))\n",
    )
    board.run_us(5000)
    _, packet = board.chip.ether.packets[-1]
    assert (packet.frequency, packet.mode, packet.dbm) == (42, 1, 4), packet
    assert (packet.address, packet.prefix) == (0x12345678, 200), packet
    assert packet.payload == bytes(range(90))


def check_two_boards(bench):
    boards = bench.pair()
    for board in boards:
        value(board, "import radio\nradio.on()")
    a, b = boards
    while a.us < b.us:
        a.run_us(50)
    while b.us < a.us:
        b.run_us(50)
    for n in range(3):
        a.repl.start(f"radio.send('message {n}')")
        run_together(boards, 20_000)
        a.repl.finish()
        run_together(boards, 5_000)
    got = value(b, "print(radio.receive(), radio.receive_full()[0])")
    assert got.startswith("message 0 b'\\x01"), got
    assert value(b, "print(radio.receive(), radio.receive())") == "message 2 None"


def deliver(board, payload, group=0):
    """A packet from somewhere that arrives now."""
    radio = board.chip.radio
    start = board.chip.now + 64
    packet = Packet(7, 0, 0x75626974, group, radio.format(), payload, 0, start, start + 6400)
    radio.coming(packet)
    board.run_us(300)


def check_queue_and_groups(bench):
    board = bench.booted()
    value(board, "import radio\nradio.config(queue=2)\nradio.on()")
    for n in range(4):
        deliver(board, b"\x01\x00\x01" + bytes([65 + n]))
    deliver(board, b"\x01\x00\x01x", group=1)
    got = value(board, "print(radio.receive(), radio.receive(), radio.receive())")
    assert got == "A B None", got


def check_strength_and_time(bench):
    board = bench.booted()
    value(board, "import radio, time\nradio.on()")
    board.chip.radio.rssi_dbm = -63
    deliver(board, b"\x01\x00\x01hi")
    # The board's time begins with its last reset.
    before = board.us - board.chip.resets[-1][0] / 64
    got = eval(value(board, "print(radio.receive_full())"))
    assert got[:2] == (b"\x01\x00\x01hi", -63), got
    assert abs(got[2] - before) < 2000, (got, before)


def check_off(bench):
    board = bench.booted()
    value(board, "import radio\nradio.on()\nradio.off()")
    board.run_us(1000)
    assert board.chip.radio.state == "disabled", board.chip.radio.state
