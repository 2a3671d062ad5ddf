# Where the prompt is: the serial port over USB as a program sees it, and another port that it
# chooses.

from check import value
from checks.pyboard.usb import ask, plugged


def check_handler_of_the_usb_port(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    program = """
import pyb
v = pyb.USB_VCP()
v.setinterrupt(-1)
calls = []
v.irq(lambda which: calls.append((which is v, v.any(), v.read())))
print('go')
while len(calls) < 2:
    pass
v.irq(None)
pyb.delay(60)
v.setinterrupt(3)
print(calls, v.read())
"""
    port.repl.start(program)
    port.repl.read_until(b"go\r\n")
    port.run_us(20_000)
    # Ctrl-C is a character like others.
    for text in b"ab\x03", b"c", b"later":
        port.type(text)
        port.run_us(20_000)
    output, error = port.repl.finish()
    assert not error, error
    assert output.strip() == b"[(True, True, b'ab\\x03'), (True, True, b'c')] b'later'", output


def check_a_handler_that_fails(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    program = """
import pyb
v = pyb.USB_VCP()
v.irq(lambda which: 1 / 0, hard=True)
print('go')
pyb.delay(100)
print(v.read())
"""
    port.repl.start(program)
    port.repl.read_until(b"go\r\n")
    port.type(b"a")
    port.run_us(20_000)
    port.type(b"b")
    output, error = port.repl.finish()
    assert output.count(b"ZeroDivisionError") == 1 and output.endswith(b"b'ab'\r\n"), output


def check_bytes_are_written_as_they_are(bench):
    board, host, port = plugged(bench)
    port.repl.enter_raw()
    program = "import pyb\nv = pyb.USB_VCP()\nprint(v.write(b'a\\nb\\r\\nc'), v.send(b'\\n'))"
    assert ask(port, program) == "a\nb\r\nc\n6 1"
    assert ask(port, "print(v.recv(3, timeout=20), v.recv(bytearray(3), timeout=20))") == "b'' 0"


def check_another_port(bench):
    board = bench.booted()
    said = bytearray()
    uart = board.chip.uarts[3]
    uart.listeners.append(said.append)
    assert value(board, "import pyb\nprint(pyb.repl_uart())") == "None"
    refused = "try: pyb.repl_uart(3)\nexcept ValueError as e: print(e)"
    assert value(board, refused) == "need a UART object"
    board.repl.start("u = pyb.UART(3, 115200)\npyb.repl_uart(u)\nprint(pyb.repl_uart(), 'here')")
    board.run_us(50_000)
    assert b"UART(3, baudrate=115200" in said and b"here" in said, bytes(said)
    # The line that it was on before is free.
    assert b"here" not in board.output, bytes(board.output)

    def tell(text, until):
        said.clear()
        for byte in text:
            board.run_us(100)
            uart.receive(byte)
        for _ in range(200):
            board.run_us(5_000)
            if until in said:
                return
        raise AssertionError(f"{until!r} has not come, but {bytes(said)!r}")

    tell(b"print(6 * 7)\x04", b"OK42\r\n\x04\x04>")
    tell(b"while True: pass\x04", b"OK")
    tell(b"\x03", b"KeyboardInterrupt")
    # A soft reset takes it back.
    board.output.clear()
    uart.receive(4)
    board.repl.read_until(b"raw REPL", 5_000)
    assert value(board, "print(pyb.repl_uart() if 'pyb' in dir() else 'new')") == "new"
    program = "import pyb\nu = pyb.UART(3, 115200)\npyb.repl_uart(u)\nu.deinit()\nprint(pyb.repl_uart())"
    assert value(board, program).endswith("None")
