# `pyb.USB_VCP`: how program and computer wait for each other, and what a program reads and writes.

from checks.pyboard.usb import ask, plugged
from cortex_m4.repl import CTRL_C, CTRL_D
from usb.host import Silent

START = "import pyb\nv = pyb.USB_VCP()\n"
# Characters that can wait in each direction.
ROOM = 1024


def ready(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    ask(port, START)
    return board, host, port


def send(host, data, patience_us=5_000_000):
    """Sends characters; how many the board has taken."""
    for at in range(0, len(data), 60):
        try:
            host.out(2, data[at : at + 60], patience_us)
        except Silent:
            return at
    return len(data)


def check_ctrl_c_behind_much(bench):
    """A program that does not read loses what has no room, but not the key that ends it."""
    board, host, port = ready(bench)
    for loop in "while True: pass", "pyb.delay(10**7)":
        port.repl.start(loop)
        assert send(host, b"x" * 3000) == 3000
        before = board.us
        port.type(CTRL_C)
        port.repl.read_until(CTRL_D, 100)
        took = board.us - before
        assert b"KeyboardInterrupt" in port.repl.read_until(CTRL_D + b">", 100)
        assert took < 10_000, took
        assert ask(port, "print(6 * 7)") == "42"


def check_what_comes_first_stays(bench):
    board, host, port = ready(bench)
    port.repl.start("pyb.delay(1500)\na = v.read()\npyb.delay(1500)\nb = v.read()")
    data = bytes(i % 251 + 4 for i in range(3000))
    assert send(host, data) == 3000
    port.run_us(1_200_000)
    assert send(host, b"later") == 5
    port.repl.finish()
    kept = int(ask(port, "print(len(a))"))
    assert ROOM - 128 <= kept <= ROOM and ask(port, "print(a)") == str(data[:kept]), kept
    assert ask(port, "print(b)") == "b'later'"


def check_rts_keeps_all(bench):
    board, host, port = ready(bench)
    ask(port, "v.init(flow=v.RTS)")
    port.repl.start("pyb.delay(2000)\nb = bytearray(3000)\nn = v.recv(b)")
    data = bytes(i % 251 + 4 for i in range(3000))
    taken = send(host, data, 1_000_000)
    assert ROOM - 128 <= taken <= ROOM + 128, taken
    assert send(host, data[taken:]) == 3000 - taken
    port.repl.finish()
    assert ask(port, "print(n, bytes(b))") == f"3000 {data}"
    # A soft reset ends that.
    port.type(b"\x02" + CTRL_D)
    port.repl.read_until(b"soft reboot", 10_000)
    port.repl.boot(10_000)
    port.repl.enter_raw()
    port.repl.start("while True: pass")
    assert send(host, b"x" * 2000) == 2000
    port.type(CTRL_C)
    port.repl.finish(100)


def check_write(bench):
    """With CTS there is written what fits, without it what the computer takes in half a second."""
    board, host, port = ready(bench)
    program = "v.init(flow=v.CTS)\nn = [v.write('x' * 5000), v.write('y')]\npyb.delay(500)\n"
    port.repl.start(program + "n.append(v.write(b'end'))\npyb.delay(500)\nv.init(flow=0)")
    host.wait(400_000)
    port.output.clear()
    port.run_us(400_000)
    first = port.output.count(b"x")
    assert ROOM <= first <= ROOM + 64 and port.output == b"x" * first + b"end", first
    port.output.clear()
    port.repl.finish()
    assert ask(port, "print(n)") == f"[{first}, None, 3]"
    port.repl.start("n = v.write('z' * 5000)")
    output, _ = port.repl.finish()
    assert output == b"z" * 5000 and ask(port, "print(n)") == "5000"


def check_send(bench):
    board, host, port = ready(bench)
    data = bytes(i % 251 + 4 for i in range(5000))
    ask(port, "d = bytes(i % 251 + 4 for i in range(5000))")
    timed = "t = pyb.millis()\nn = v.send(%s, timeout=%d)\nt = pyb.elapsed_millis(t)\n"
    port.repl.start(timed % ("d", 1000))
    assert port.repl.read_until_count(5000) == data
    port.repl.finish()
    assert ask(port, "print(n, t < 900)") == "5000 True"
    # Nobody fetches: so many as fit are sent, when the computer has stopped to look.
    port.repl.start("pyb.delay(20)\n" + timed % ("d", 200) + "pyb.delay(500)")
    host.wait(400_000)
    port.repl.finish()
    count, took = map(int, ask(port, "print(n, t)").split())
    # What is on its way to the computer has room of its own.
    assert ROOM <= count <= ROOM + 256 and 199 <= took < 230, (count, took)
    # Nobody has the port open.
    port.repl.start("pyb.delay(100)\n" + timed % ("65", 150) + "pyb.delay(100)")
    port.open(dtr=False)
    host.wait(300_000)
    port.open()
    port.repl.finish()
    assert ask(port, "print(n, 149 <= t < 170, v.isconnected())") == "0 True True"


def check_read(bench):
    board, host, port = ready(bench)
    nothing = "b = bytearray(4)\nprint(v.any(), v.read(), v.readline(), v.readinto(b), v.readlines())"
    assert ask(port, nothing) == "False None None None []"

    def after(typed, source):
        port.repl.start("pyb.delay(100)\n" + source)
        port.type(typed)
        output, error = port.repl.finish()
        assert not error, error
        return output.decode().strip()

    assert after(b"abc\nde", "print(v.any(), v.read(2), v.readline(), v.read())") == (
        "True b'ab' b'c\\n' b'de'")
    assert after(b"a\nb\nc", "print(v.readlines())") == "[b'a\\n', b'b\\n', b'c']"
    into = "print(v.readinto(b, 3), v.readinto(b), bytes(b), v.close() is v)"
    assert after(b"abcdefg", into) == "3 4 b'defg' True"
    assert after(b"xyz", "with v as w: print(w.read())") == "b'xyz'"
    # Time begins anew with each character.
    port.repl.start("t = pyb.millis()\nr = v.recv(4, timeout=100)\nt = pyb.elapsed_millis(t)")
    for character in b"xyz":
        port.run_us(70_000)
        port.type(bytes([character]))
    port.repl.finish()
    assert ask(port, "print(r, 300 < t < 330)") == "b'xyz' True"
    assert ask(port, "print(v.recv(2, timeout=20), v.recv(b, timeout=20))") == "b'' 0"


def check_setinterrupt(bench):
    board, host, port = ready(bench)
    port.repl.start("v.setinterrupt(-1)\na = v.recv(3)\nv.setinterrupt(ord('q'))\npyb.delay(10**7)")
    port.run_us(20_000)
    port.type(b"a" + CTRL_C + b"b")
    port.run_us(20_000)
    port.type(CTRL_C)
    port.run_us(50_000)
    port.type(b"q")
    output, error = port.repl.finish(1000)
    assert b"KeyboardInterrupt" in error, error
    assert ask(port, "print(a)") == "b'a\\x03b'"


def check_irq(bench):
    board, host, port = ready(bench)
    ask(port, "heard = []\nv.irq(lambda w: heard.append(w.read()))")
    port.repl.start("pyb.delay(300)\nv.irq(None)\nprint(heard)")
    for typed in b"ab", b"c":
        port.run_us(50_000)
        port.type(typed)
    assert port.repl.finish()[0] == b"[b'ab', b'c']\r\n"
