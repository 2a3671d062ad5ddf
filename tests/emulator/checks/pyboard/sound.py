# Sound on the bus of I²S: what is on it, when, and what the program is told.

import struct

from check import value

START = """
from machine import I2S, Pin
import time
def start(mode, bits, format, rate, ibuf=1000):
    return I2S(2, sck=Pin('Y6'), ws=Pin('Y5'), sd=Pin('Y8'), mode=mode, bits=bits, format=format,
               rate=rate, ibuf=ibuf)
"""
RATES = 8000, 11_025, 16_000, 22_050, 44_100, 48_000


def samples(halves, bits):
    """The frames on the bus from the first that is not silence, as pairs of samples."""
    words = [half for _, half in halves]
    per_sample = bits // 16
    size = 2 * per_sample
    first = next(i for i, word in enumerate(words) if word) // size * size
    for at in range(first, len(words) - size + 1, size):
        frame = words[at : at + size]
        if per_sample == 1:
            yield tuple(struct.unpack("<hh", struct.pack("<HH", *frame)))
        else:
            yield tuple(frame[i] << 16 | frame[i + 1] for i in (0, 2))


def rate_of(bus, bits):
    (first, _), (last, _) = bus.halves[0], bus.halves[-1]
    halves_a_second = (len(bus.halves) - 1) * 168_000_000 / (last - first)
    return halves_a_second / (bits // 16) / 2


def check_what_is_sent(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START)
    # More than the queue holds, so that writing waits.
    sent = {
        (16, "MONO"): ("<h", [(i * 37 % 2000 - 1000 or 1) for i in range(1500)]),
        (16, "STEREO"): ("<h", [(i * 91 % 30000 - 15000 or 1) for i in range(2000)]),
        (32, "MONO"): ("<I", [0x12345678 + i * 0x1010101 & 0xFFFFFFFF for i in range(400)]),
        (32, "STEREO"): ("<I", [0x9ABCDEF1 + i * 0x1010101 & 0xFFFFFFFF for i in range(600)]),
    }
    formula = {
        (16, "MONO"): "(i * 37 % 2000 - 1000 or 1) & 0xffff for i in range(1500)",
        (16, "STEREO"): "(i * 91 % 30000 - 15000 or 1) & 0xffff for i in range(2000)",
        (32, "MONO"): "0x12345678 + i * 0x1010101 & 0xffffffff for i in range(400)",
        (32, "STEREO"): "0x9abcdef1 + i * 0x1010101 & 0xffffffff for i in range(600)",
    }
    for (bits, form), (_, numbers) in sent.items():
        code = "H" if bits == 16 else "I"
        program = f"""
import array, gc
gc.collect()
data = array.array('{code}', ({formula[bits, form]}))
s = start(I2S.TX, {bits}, I2S.{form}, 16000)
bus_had = s.write(data)
time.sleep_ms(150)
s.deinit()
print(bus_had)
"""
        bus.halves.clear()
        assert value(board, program) == str(len(numbers) * bits // 8)
        got = list(samples(bus.halves, bits))
        ears = 2 if form == "STEREO" else 1
        wanted = [(n, n) for n in numbers] if ears == 1 else list(zip(numbers[::2], numbers[1::2]))
        assert got[: len(wanted)] == wanted, (bits, form, got[:8], wanted[:8])
        # Silence follows, and nothing of the round before.
        assert len(got) > len(wanted) and not any(map(any, got[len(wanted) :])), (bits, form)


def check_rates(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START)
    for rate in RATES:
        for bits in 16, 32:
            bus.halves.clear()
            value(board, f"s = start(I2S.TX, {bits}, I2S.STEREO, {rate})\ntime.sleep_ms(5)\ns.deinit()")
            real = rate_of(bus, bits)
            assert abs(real / rate - 1) < 0.0005, f"{real:.2f} Hz for {rate}, {bits} bits"
    for rate in 100, 10_000_000:
        failed = f"try: start(I2S.TX, 16, I2S.MONO, {rate})\nexcept ValueError as e: print(e)"
        assert value(board, failed) == "invalid rate"


def check_writing_takes_the_time_of_the_samples(bench):
    board = bench.booted()
    value(board, START)
    program = """
s = start(I2S.TX, 16, I2S.MONO, 8000, 256)
data = bytes(256)
s.write(data)
t = time.ticks_us()
for _ in range(50): s.write(data)
print(time.ticks_diff(time.ticks_us(), t))
s.deinit()
"""
    took = int(value(board, program))
    assert abs(took - 50 * 16_000) < 9_000, took


def check_what_is_received(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START)
    # Left counts up from 0x10000, right has the sign.
    words = lambda count: (count // 4 + 0x10000, 0x80000000 | count // 4)[count // 2 % 2]
    half = lambda count: words(count) >> (16 if count % 2 == 0 else 0) & 0xFFFF

    def received(bits, form, count):
        program = f"""
s = start(I2S.RX, {bits}, I2S.{form}, 8000)
mic = True
time.sleep_ms(1)
b = bytearray({count})
print(s.readinto(b), b.hex())
s.deinit()
"""
        board.repl.start(program)
        board.run_us(300)
        bus.microphone = half
        output, error = board.repl.finish()
        assert not error, error
        number, text = output.decode().split()
        assert int(number) == count
        return bytes.fromhex(text)

    bus.microphone = half
    got = struct.unpack("<40I", received(32, "STEREO", 160))
    left, right = got[::2], got[1::2]
    assert left == tuple(range(left[0], left[0] + 20)), got
    assert all(r == 0x80000000 | l - 0x10000 for l, r in zip(left, right)), got
    got = struct.unpack("<40I", received(32, "MONO", 160))
    assert got == tuple(range(got[0], got[0] + 40)), got
    got = struct.unpack("<80H", received(16, "STEREO", 160))
    assert set(got[::2]) == {1} and set(got[1::2]) == {0x8000}, got
    got = struct.unpack("<80H", received(16, "MONO", 160))
    assert set(got) == {1}, got
    odd = "s = start(I2S.RX, 16, I2S.STEREO, 8000)\n" \
        "try: s.readinto(bytearray(7))\nexcept OSError as e: print(e.errno)\n" \
        "try: s.write(b'1234')\nexcept OSError as e: print(e.errno)\ns.deinit()"
    assert value(board, odd) == "22\n1"


def check_in_the_background(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START)
    program = """
done = []
def handler(which):
    done.append(time.ticks_us())
    if len(done) < 4: which.write(data)
s = start(I2S.TX, 16, I2S.MONO, 8000, 500)
s.irq(handler)
data = b'\\x01\\x02' * 1000
t = time.ticks_us()
n = s.write(data)
at_once = time.ticks_diff(time.ticks_us(), t)
turns = 0
while len(done) < 4:
    turns += 1
s.irq(None)
s.deinit()
print(n, at_once < 3000, turns > 1000, [time.ticks_diff(x, t) // 1000 for x in done])
"""
    bus.halves.clear()
    count, at_once, turns, times = value(board, program).split(" ", 3)
    assert (count, at_once, turns) == ("2000", "True", "True")
    # 2,000 bytes take 125 ms; the last 500 of each wait in the queue.
    for got, wanted in zip(eval(times), (94, 219, 344, 469)):
        assert abs(got - wanted) < 10, times
    frames = list(samples(bus.halves, 16))
    assert frames[:3600] == [(0x0201, 0x0201)] * 3600, "sound has a gap"


def check_asyncio(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START)
    program = """
import asyncio
s = start(I2S.TX, 16, I2S.MONO, 8000, 500)
turns = 0
async def count():
    global turns
    while True:
        turns += 1
        await asyncio.sleep_ms(5)
async def play():
    task = asyncio.create_task(count())
    w = asyncio.StreamWriter(s)
    w.out_buf = b'\\x03\\x04' * 1000
    await w.drain()
    task.cancel()
t = time.ticks_ms()
asyncio.run(play())
s.deinit()
print(turns, time.ticks_diff(time.ticks_ms(), t))
"""
    bus.halves.clear()
    turns, ms = map(int, value(board, program, 30_000).split())
    assert turns > 10 and 80 < ms < 130, (turns, ms)
    frames = list(samples(bus.halves, 16))
    assert frames[:700] == [(0x0403, 0x0403)] * 700


def check_another_clock_of_the_core(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START)
    program = "import pyb\ns = start(I2S.TX, 16, I2S.STEREO, 16000)\npyb.freq(84000000)\n"
    value(board, program)
    bus.halves.clear()
    value(board, "time.sleep_ms(5)\ns.deinit()\npyb.freq(168000000)")
    assert abs(rate_of(bus, 16) / 16000 - 1) < 0.0005


def check_end(bench):
    board = bench.booted()
    bus = board.chip.spis[2]
    value(board, START + "s = start(I2S.TX, 16, I2S.STEREO, 16000)\ns.write(bytes(100))")
    assert bus.is_on()
    board.type(b"\x04")
    board.repl.read_until(b"raw REPL", 5000)
    assert not bus.is_on(), "sound goes on after a soft reset"
    value(board, START + "s = start(I2S.TX, 16, I2S.STEREO, 16000)\ns.deinit()")
    failed = "try: s.write(b'1234')\nexcept OSError as e: print(e.errno)"
    assert value(board, failed) == "5"
    shifted = "b = bytearray(b'\\x01\\x80\\xff\\x7f')\nI2S.shift(buf=b, bits=16, shift=-1)\nprint(b.hex())"
    assert value(board, shifted) == "00c0ff3f"
