# The USB port: what a computer sees of the board, and what it can do to it.

import os
import random
import struct
import subprocess
import tempfile

from check import value
from cortex_m4.repl import CTRL_B, CTRL_C, CTRL_D, Repl
from usb import descriptors
from usb.drive import BLOCK, Drive
from usb.host import GET_DESCRIPTOR, Host, Silent, Stalled
from usb.port import Port

FILES = 256 * BLOCK


def plugged(bench):
    """A board at a computer that has opened its port: host, prompt."""
    return plug(bench.booted())


def plug(board):
    """Connects a board with a computer, which opens its port."""
    host = Host(board)
    host.plug()
    host.configure()
    port = Port(host)
    port.open()
    board.repl = port.repl = Repl(port)
    return board, host, port


def ask(port, source):
    """What a program prints at the raw prompt."""
    output, error = port.repl.run(source)
    assert not error, error.decode()
    return output.decode().strip()


def check_descriptors(bench):
    board = bench.booted()
    host = Host(board)
    host.plug()
    device = descriptors.device(host.control_in(0x80, GET_DESCRIPTOR, 0x100, 0, 18))
    assert (device.vendor, device.product, device.usb) == (0xF055, 0x9800, 0x200), device
    assert (device.cls, device.sub, device.protocol, device.most) == (0xEF, 2, 1, 64), device
    assert device.count == 1, device
    texts = [host.text(index) for index in device.texts]
    assert texts[0] == "MicroPython" and texts[2] == "3B6C39683736", texts
    head = host.control_in(0x80, GET_DESCRIPTOR, 0x200, 0, 9)
    whole = host.control_in(0x80, GET_DESCRIPTOR, 0x200, 0, struct.unpack_from("<H", head, 2)[0])
    (drive, control, data), groups = descriptors.configuration(whole)
    assert (drive.cls, drive.sub, drive.protocol) == (8, 6, 0x50), drive
    assert [tuple(end) for end in drive.ends] == [(0x81, 2, 64, 0), (0x01, 2, 64, 0)], drive
    assert (control.cls, control.sub, data.cls) == (2, 2, 10), (control, data)
    assert [tuple(end)[:3] for end in control.ends] == [(0x82, 3, 8)], control
    assert [tuple(end)[:3] for end in data.ends] == [(0x83, 2, 64), (0x02, 2, 64)], data
    assert groups == [(1, 2, 2)], groups
    assert bytes([5, 0x24, 6, 1, 2]) in control.extra, control.extra
    host.configure()
    assert host.control_in(0x80, 8, 0, 0, 1) == b"\x01"
    for kind, request, index in (0xC0, 1, 0), (0x80, 99, 0), (0xA1, 0x7F, 1):
        try:
            host.control_in(kind, request, 0, index, 4)
            raise AssertionError("a request that does not exist is answered")
        except Stalled:
            pass
    assert host.control_in(0x80, 8, 0, 0, 1) == b"\x01"


def check_prompts(bench):
    board, host, port = plugged(bench)
    port.type(CTRL_B)
    assert b"Pyrite" in port.repl.boot()
    port.type(b"6*7\r")
    assert b"42\r\n" in port.repl.boot()
    port.type(b"\x05for i in range(3):\n    print(i)\n" + CTRL_D)
    assert b"0\r\n1\r\n2\r\n" in port.repl.boot()
    port.repl.enter_raw()
    assert ask(port, "print(1 / 4)") == "0.25"
    port.type(b"\x05A\x01")
    port.repl.read_until(b"R\x01")
    window = struct.unpack("<H", port.repl.read_until_count(2))[0]
    assert window >= 32, window
    port.type(b"print('pasted')\n" + CTRL_D)
    port.repl.read_until(b"pasted\r\n" + CTRL_D + CTRL_D + b">")
    assert ask(port, "print('x' * 5000)") == "x" * 5000


def check_ctrl_c(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    for loop in "while True: pass", "x = 0\nwhile True: x += 1", "import pyb\npyb.delay(10**7)":
        port.repl.start(loop)
        port.run_us(50_000)
        before = board.us
        port.type(CTRL_C)
        port.repl.read_until(CTRL_D, 100)
        took = board.us - before
        port.repl.read_until(CTRL_D + b">", 100)
        assert took < 10_000, f"{took} us"


def check_without_a_computer(bench):
    board = bench.booted()
    assert value(board, "import pyb\nprint(pyb.USB_VCP().isconnected(), pyb.usb_mode())") == (
        "False VCP+MSC")


def check_unplug_and_suspend(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    assert ask(port, "import pyb\nprint(pyb.USB_VCP().isconnected())") == "True"
    host.suspend()
    host.wait(50_000)
    host.resume()
    assert ask(port, "print(1)") == "1"
    host.unplug()
    board.repl = Repl(board)
    board.output.clear()
    assert value(board, "print(pyb.USB_VCP().isconnected())") == "False"
    host.plug()
    host.configure()
    port.open()
    port.output.clear()
    assert ask(port, "print(2)") == "2"


def check_mode(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    port.type(b"import pyb\npyb.usb_mode('VCP')" + CTRL_D)
    host.wait(10_000)
    assert not host.otg.connected()
    host.plug()
    device = descriptors.device(host.control_in(0x80, GET_DESCRIPTOR, 0x100, 0, 18))
    whole = host.control_in(0x80, GET_DESCRIPTOR, 0x200, 0, 255)
    interfaces, _ = descriptors.configuration(whole)
    assert device.product == 0x9802 and len(interfaces) == 2, interfaces


def reports(host, interface):
    """What the reports of an interface look like."""
    length = struct.unpack_from("<H", interface.extra[0], 7)[0]
    return host.control_in(0x81, GET_DESCRIPTOR, 0x2200, interface.number, length)


def check_mouse(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    port.type(b"import pyb\npyb.usb_mode('VCP+HID')" + CTRL_D)
    host.wait(10_000)
    host.plug()
    device = descriptors.device(host.control_in(0x80, GET_DESCRIPTOR, 0x100, 0, 18))
    whole = host.control_in(0x80, GET_DESCRIPTOR, 0x200, 0, 255)
    (mouse, control, data), groups = descriptors.configuration(whole)
    assert device.product == 0x9801 and (mouse.cls, mouse.sub, mouse.protocol) == (3, 1, 2), mouse
    assert [tuple(end) for end in mouse.ends] == [(0x81, 3, 4, 8), (0x01, 3, 4, 8)], mouse
    assert mouse.extra[0][:7] == b"\x09\x21\x11\x01\x00\x01\x22" and groups == [(1, 2, 2)]
    assert host.control_in(0x81, GET_DESCRIPTOR, 0x2100, 0, 9) == mouse.extra[0]
    host.configure()
    port = Port(host)
    port.open()
    board.repl = port.repl = Repl(port)
    port.repl.enter_raw()
    described = reports(host, mouse)
    assert str(described) == ask(port, "import pyb\nprint(pyb.hid_mouse[4])"), described
    # How often it repeats itself, and which protocol it speaks.
    host.control_out(0x21, 10, 0x0400, 0)
    assert host.control_in(0xA1, 2, 0, 0, 1) == b"\x04"
    assert host.control_in(0xA1, 3, 0, 0, 1) == b"\x01"
    moves = "h = pyb.USB_HID()\nprint(pyb.usb_mode(), h.send((1, 10, -5, 0)))"
    assert ask(port, moves) == "VCP+HID 4"
    # The computer has not fetched it.
    assert ask(port, "print(h.send(b'1234'))") == "0"
    assert host.take(1) == b"\x01\x0a\xfb\x00"
    assert ask(port, "print(h.send(bytearray(b'abcd')))") == "4" and host.take(1) == b"abcd"
    assert ask(port, "print(h.send(b'12345'))") == "0"
    too_long = "try: h.send((0,) * 9)\nexcept ValueError as e: print('large' in str(e))"
    assert ask(port, too_long) == "True"


def check_keyboard(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    port.type(b"import pyb\npyb.usb_mode('VCP+HID', hid=pyb.hid_keyboard)" + CTRL_D)
    host.wait(10_000)
    host.plug()
    whole = host.control_in(0x80, GET_DESCRIPTOR, 0x200, 0, 255)
    keyboard = descriptors.configuration(whole)[0][0]
    assert (keyboard.cls, keyboard.sub, keyboard.protocol) == (3, 1, 1), keyboard
    assert [end.most for end in keyboard.ends] == [8, 8], keyboard
    host.configure()
    port = Port(host)
    port.open()
    board.repl = port.repl = Repl(port)
    port.repl.enter_raw()
    assert len(reports(host, keyboard)) == 63
    ask(port, "import pyb\nh = pyb.USB_HID()\nh.send(b'\\x02\\0\\x04\\0\\0\\0\\0\\0')")
    assert host.take(1) == bytes([2, 0, 4, 0, 0, 0, 0, 0])
    # The lights: by a packet, and by a request.
    host.out(1, b"\x02")
    port.run_us(2_000)
    assert ask(port, "print(h.recv(8, timeout=100))") == "b'\\x02'"
    host.control_out(0x21, 9, 0x0200, 0, b"\x05")
    assert ask(port, "b = bytearray(4)\nprint(h.recv(b, timeout=100), b[0])") == "1 5"
    assert ask(port, "print(h.recv(8, timeout=20), h.recv(b, timeout=20))") == "b'' 0"
    # Of those that nobody reads the last one stays, and nothing else waits for them.
    for lights in range(5):
        host.out(1, bytes([lights]))
        host.wait(1_000)
    assert ask(port, "print(h.recv(8)[0])") == "4"


def check_drive(bench):
    board, host, port = plugged(bench)
    drive = Drive(host)
    assert host.control_in(0xA1, 0xFE, 0, 0, 1) == b"\0"
    data, status, left = drive.ask([0x12, 0, 0, 0, 255, 0], 255)
    assert (status, left) == (0, 219) and data[:2] == b"\x00\x80" and b"pyboard" in data, data
    assert drive.is_ready() and drive.capacity() == 348
    table = drive.read(0)
    assert table[510:] == b"\x55\xaa" and table[446 + 4] == 1, table
    assert struct.unpack_from("<II", table, 446 + 8) == (256, 92)
    assert drive.read(256)[510:] == b"\x55\xaa"
    assert drive.ask([0x1A, 0, 0x3F, 0, 192, 0], 192)[:2] == (b"\x03\0\0\0", 0)
    # Commands that do not exist, or go beyond the end: the data is halted, and why is told.
    assert drive.ask([0xEE] + [0] * 9, 64) == (b"", 1, 64) and drive.sense() == (5, 0x20)
    beyond = struct.pack(">BBIBHB", 0x28, 0, 347, 0, 2, 0)
    assert drive.ask(beyond, 1024) == (b"", 1, 1024) and drive.sense() == (5, 0x21)
    assert drive.tell(struct.pack(">BBIBHB", 0x2A, 0, 348, 0, 1, 0), bytes(512))[0] == 1
    assert drive.ask(struct.pack(">BBIBHB", 0x28, 0, 0, 0, 1, 0), 0)[1] == 2
    assert drive.ask(struct.pack(">BBIBHB", 0x2A, 0, 0, 0, 1, 0), 512)[1] == 2
    # A command that is none: nothing goes on before a new beginning.
    for broken in b"USBC" + bytes(10), bytes(31), b"":
        host.out(1, broken)
        host.wait(5_000)
        for _ in range(2):
            try:
                host.take(1)
                raise AssertionError("an answer to what is no command")
            except Stalled:
                host.release(0x81)
        drive.recover()
        assert drive.is_ready()
    # Eject.
    assert drive.tell([0x1B, 0, 0, 0, 2, 0]) == (0, 0)
    assert not drive.is_ready() and drive.sense() == (2, 0x3A)
    assert drive.tell([0x1B, 0, 0, 0, 3, 0]) == (0, 0) and drive.is_ready()
    port.repl.enter_raw()
    assert ask(port, "print(3)") == "3"


def tool(image, *command):
    """Runs one of mtools on the files of a drive; its output and the drive after it."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "drive.img")
        with open(path, "wb") as file:
            file.write(image[FILES:])
        with open(os.path.join(folder, "given"), "wb") as file:
            file.write(command[-1] if isinstance(command[-1], bytes) else b"")
        words = ["given" if isinstance(word, bytes) else word for word in command]
        done = subprocess.run([words[0], "-i", path, *words[1:]], cwd=folder, capture_output=True,
                              env={**os.environ, "MTOOLS_SKIP_CHECK": "1"})
        assert done.returncode == 0, done.stderr
        with open(path, "rb") as file:
            return done.stdout, image[:FILES] + file.read()


def put(drive, name, text):
    """Writes a file as a computer does: the blocks that change."""
    image = drive.image()
    with tempfile.TemporaryDirectory() as folder:
        path, given = os.path.join(folder, "drive.img"), os.path.join(folder, "given")
        with open(path, "wb") as file:
            file.write(image[FILES:])
        with open(given, "wb") as file:
            file.write(text)
        subprocess.run(["mcopy", "-o", "-i", path, given, f"::{name}"], check=True)
        with open(path, "rb") as file:
            after = image[:FILES] + file.read()
    for at in range(0, len(image), BLOCK):
        if image[at : at + BLOCK] != after[at : at + BLOCK]:
            drive.write(at // BLOCK, after[at : at + BLOCK])


def check_files(bench):
    board, host, port = plugged(bench)
    drive = Drive(host)
    put(drive, "main.py", b"print('from the ' + 'computer')\n")
    port.type(CTRL_B + CTRL_D)
    port.repl.read_until(b"from the computer", 20_000)
    port.repl.boot()
    port.repl.enter_raw()
    ask(port, "with open('out.txt', 'w') as f: f.write('from the ' + 'board')")
    said, _ = tool(drive.image(), "mtype", "::out.txt")
    assert said == b"from the board", said


def check_reload(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    ask(port, "with open('boot.py', 'w') as f: f.write('import pyb; pyb.autoreload(True)')")
    port.type(CTRL_B + CTRL_D)
    port.repl.read_until(b"soft reboot", 10_000)
    port.repl.boot(10_000)
    drive = Drive(host)
    put(drive, "main.py", b"print('one')\nwhile True: pass\n")
    port.repl.read_until(b"one\r\n", 10_000)
    put(drive, "main.py", b"print('two')\n")
    port.repl.read_until(b"two\r\n", 10_000)


def check_typed_ahead(bench):
    """What nobody reads waits at the computer, and is in nobody's way."""
    board, host, port = plugged(bench)
    drive = Drive(host)
    port.repl.enter_raw()
    program = "import sys, pyb\nv = pyb.USB_VCP()\nv.init(flow=v.RTS)\npyb.delay(1500)\nn = 0\n"
    program += "while n < 3000: n += len(sys.stdin.read(60))\n"
    port.repl.start(program + "print(n)")
    left, waits = 3000, 0
    while left and waits < 5:
        try:
            host.out(2, b"a" * min(60, left), 5_000)
            left -= min(60, left)
        except Silent:
            assert drive.is_ready() and host.control_in(0x80, 8, 0, 0, 1) == b"\x01"
            waits += 1
            host.wait(400_000)
    assert not left and waits > 1, (left, waits)
    output, error = port.repl.finish(2000)
    assert output == b"3000\r\n" and not error, (output, error)


def check_random_packets(bench):
    board, host, port = plugged(bench)
    numbers = random.Random(4)
    for i in range(1000):
        data = bytes(numbers.randrange(256) for _ in range(numbers.randrange(65)))
        end = numbers.choice((1, 2))
        try:
            host.out(end, data, 2_000)
        except (Stalled, Silent):
            pass
        for _ in range(3):
            port.fetch()
        answer = host.otg.take(host.address, 1)
        if isinstance(answer, tuple):
            host.toggles[0x81] = 1 - answer[1]
    drive = Drive(host)
    drive.recover()
    host.wait(2_000)
    assert drive.is_ready()
    port.run_us(1_000_000)
    port.type(CTRL_C + CTRL_C + CTRL_B)
    port.run_us(50_000)
    port.output.clear()
    port.type(b"\x03\r\n6*7\r\n")
    port.repl.read_until(b"42\r\n", 30_000)
