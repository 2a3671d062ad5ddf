# differs: micropython.RingIO
# `select.poll` and asyncio over a RingIO.
import uasyncio as asyncio
import micropython
import select

ring = micropython.RingIO(8)
poller = select.poll()
poller.register(ring)


def events():
    return [n for stream, n in poller.poll(0)]


print(select.POLLIN, select.POLLOUT)
print(events(), ring.write(b"abc"), events(), ring.write(b"defghijk"), events(), ring.any())
print(ring.read(2), events(), ring.read(), events())
poller.modify(ring, select.POLLIN)
print(events(), ring.write(b"x"), events(), [s is ring for s, n in poller.poll(0)])
poller.modify(ring, select.POLLOUT)
print(events(), ring.write(b"1234567"), events())
print([n for s, n in poller.ipoll(0)])
poller.modify(ring, 0)
print(events())
poller.unregister(ring)
print(events())
ring.read()

# Several at once, each with what it is asked for.
rings = [micropython.RingIO(4) for i in range(3)]
for r in rings:
    poller.register(r, select.POLLIN)
for i in (0, 2):
    rings[i].write(b"x" * (i + 1))
print([rings.index(r) for r, n in poller.poll(0)])
print([len(found) for found in select.select(rings, rings, [], 0)])
print([len(found) for found in select.select([rings[1]], [], [rings[1]], 0)])

# A wait ends when a scheduled call, or another thread, writes.
for r in rings:
    r.read()
micropython.schedule(rings[1].write, b"sched")
print([(rings.index(r), n) for r, n in poller.poll(1000)])
rings[1].read()
import _thread
import time


def late():
    time.sleep_ms(3)
    rings[2].write(b"t")


_thread.start_new_thread(late, ())
print([(rings.index(r), n) for r, n in poller.poll(1000)], rings[2].read())
print(poller.poll(2))


# Tasks that read and write through rings of a few bytes.
async def produce(ring, lines):
    stream = asyncio.StreamWriter(ring, {})
    for line in lines:
        stream.write(line)
        await stream.drain()


async def consume(ring, count):
    stream = asyncio.StreamReader(ring)
    return [await stream.readline() for i in range(count)]


async def main():
    ring = micropython.RingIO(5)
    lines = [b"one\n", b"twenty two\n", b"\n", b"x" * 40 + b"\n"]
    task = asyncio.create_task(produce(ring, lines))
    print(await consume(ring, 4) == lines)
    await task
    print(ring.any())

    # Some bytes, exactly so many, and a wait that nobody ends.
    stream = asyncio.StreamReader(ring)
    ring.write(b"abc")
    print(await stream.read(2), await stream.readexactly(1))
    try:
        await asyncio.wait_for(stream.read(1), 0.005)
    except asyncio.TimeoutError:
        print("TimeoutError")
    ring.write(b"d")
    print(await stream.read(10))

    # Two rings make a line with two ends.
    there, back = micropython.RingIO(4), micropython.RingIO(4)

    async def answer():
        reader, writer = asyncio.StreamReader(there), asyncio.StreamWriter(back, {})
        while True:
            line = await reader.readline()
            writer.write(line.upper())
            await writer.drain()
            if line == b"end\n":
                return

    task = asyncio.create_task(answer())
    reader, writer = asyncio.StreamReader(back), asyncio.StreamWriter(there, {})
    for line in (b"hello there\n", b"a\n", b"end\n"):
        writer.write(line)
        await writer.drain()
        print(await reader.readline())
    await task


asyncio.run(main())
