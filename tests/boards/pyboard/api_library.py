# What the board has of the language's library.
import asyncio
import binascii
import errno
import framebuf
import gc
import hashlib
import json
import micropython
import os
import random
import re
import select
import stm
import struct
import sys
import time
import uctypes
import vfs
from collections import OrderedDict, deque, namedtuple

# asyncio
async def twice(n):
    await asyncio.sleep_ms(n)
    return 2 * n


async def slow():
    await asyncio.sleep(60)


async def main():
    print(await asyncio.gather(twice(3), twice(1)), asyncio.current_task() is not None)
    try:
        await asyncio.wait_for(slow(), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    try:
        await asyncio.wait_for_ms(slow(), 10)
    except asyncio.TimeoutError:
        print("timeout")
    event, lock, flag = asyncio.Event(), asyncio.Lock(), asyncio.ThreadSafeFlag()
    print(event.is_set(), event.set(), event.is_set(), await event.wait(), event.clear())
    await lock.acquire()
    print(lock.locked(), lock.release(), lock.locked())
    flag.set()
    await flag.wait()
    flag.clear()
    task = asyncio.create_task(slow())
    await asyncio.sleep_ms(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    try:
        await asyncio.gather(twice("x"), return_exceptions=False)
    except TypeError:
        print("TypeError")


asyncio.run(main())
loop = asyncio.get_event_loop()
print(loop.run_until_complete(twice(5)), loop.get_exception_handler(), loop.close())
loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print("handled", context["exception"]))
print(callable(loop.default_exception_handler), loop.stop())
loop.call_exception_handler({"message": "m", "exception": ValueError(1), "future": None})
Loop = type(loop) if isinstance(loop, type) else loop
print([hasattr(Loop, name) for name in ("run_forever", "create_task")])
Task = asyncio.Task
print(hasattr(Task, "cancel"), callable(asyncio.open_connection), callable(asyncio.start_server))
reader = asyncio.StreamReader(sys.stdin)
print([hasattr(reader, name) for name in """get_extra_info close wait_closed read readinto
    readexactly readline write drain""".split()])

# framebuf
for form, size in ((framebuf.MONO_VLSB, 8), (framebuf.MONO_HLSB, 8), (framebuf.MONO_HMSB, 8),
                   (framebuf.RGB565, 128), (framebuf.GS2_HMSB, 16), (framebuf.GS4_HMSB, 32),
                   (framebuf.GS8, 64)):
    picture = framebuf.FrameBuffer(bytearray(size), 8, 8, form)
    picture.fill(0)
    picture.pixel(1, 1, 1)
    picture.hline(0, 7, 8, 1)
    picture.vline(7, 0, 8, 1)
    picture.ellipse(3, 3, 2, 2, 1)
    picture.poly(0, 0, struct.pack("hhhhhh", 0, 0, 3, 0, 0, 3), 1)
    picture.scroll(1, 0)
    small = framebuf.FrameBuffer(bytearray(size), 8, 8, form)
    small.blit(picture, 1, 1)
    print(form, sum(small.pixel(x, y) for x in range(8) for y in range(8)))

# Files
os.mkdir("/flash/lib")
with open("/flash/lib/mine.py", "w") as f:
    f.write("value = 42\n")
import mine

print(mine.value, [entry[:2] for entry in os.ilistdir("/flash/lib")])
os.rename("/flash/lib/mine.py", "/flash/other.py")
os.rmdir("/flash/lib")
print(os.sync(), os.uname()[0], len(os.urandom(4)), os.VfsLfs2 is vfs.VfsLfs2)
print(vfs.VfsFat is os.VfsFat, vfs.mount is os.mount, vfs.umount is os.umount)

# Time
start = time.ticks_us()
time.sleep(0.001)
print(time.ticks_diff(time.ticks_us(), start) // 1000, time.ticks_add(1, 2), time.ticks_cpu() > 0)
print(time.mktime((2026, 1, 2, 3, 4, 5, 0, 0)), time.gmtime(0)[:6], time.localtime(60)[:6])
print(time.time_ns() >= 0)

# Waiting for several things
poller = select.poll()
poller.register(sys.stdin, select.POLLIN)
poller.register(sys.stdout, select.POLLOUT)
print([event for _, event in poller.poll(0)], select.POLLOUT)

# The interpreter
word = micropython.const(7)
print(word, micropython.opt_level(), micropython.stack_use() > 0, micropython.kbd_intr(3))
print(callable(micropython.mem_info), callable(micropython.qstr_info))
micropython.heap_lock()
micropython.heap_unlock()
gc.collect()
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.mem_alloc() > 0)
print(gc.mem_free() > 1000, gc.threshold())
print(sys.argv, sys.byteorder, sys.implementation.name, sys.maxsize > 1 << 29, sys.platform)
print(type(sys.modules), sys.version[:2], sys.version_info[0], sys.stderr is not None)
try:
    raise OSError(errno.ENODEV)
except OSError as e:
    sys.print_exception(e)

# Memory
layout = {"a": uctypes.UINT8, "b": 1 | uctypes.UINT16}
data = bytearray(b"\1\2\3")
record = uctypes.struct(uctypes.addressof(data), layout, uctypes.LITTLE_ENDIAN)
print(record.a, record.b, uctypes.sizeof(layout, uctypes.LITTLE_ENDIAN))
print(uctypes.bytes_at(uctypes.addressof(data), 2), uctypes.bytearray_at(uctypes.addressof(data), 3))
print(stm.GPIOB - stm.GPIOA, struct.calcsize("<bhI"))
struct.pack_into("<H", data, 0, 772)
print(struct.unpack_from("<H", data), data)

# Text and numbers
print(binascii.hexlify(hashlib.sha256(b"pyboard").digest())[:16], binascii.unhexlify("4142"))
print(binascii.b2a_base64(b"abc"), binascii.a2b_base64("YWJj"), binascii.crc32(b"1") > 0)
print(json.loads(json.dumps({"a": [1, None, True]})))
with open("settings.json", "w") as f:
    json.dump([1, 2], f)
with open("settings.json") as f:
    print(json.load(f))
print(re.match("a+", "aab").group(0), re.search("b", "aab").start(), re.sub("a", "x", "aab"))
print(re.compile("[0-9]+").match("12x").group(0))
random.seed(1)
print(0 <= random.getrandbits(4) < 16, random.randint(1, 3) in (1, 2, 3), random.randrange(5) < 5)
print(random.choice("ab") in "ab", 0 <= random.random() < 1, 1 <= random.uniform(1, 2) <= 2)
print(namedtuple("P", "x y")(1, 2), OrderedDict([(1, 2)]), deque((1, 2), 3).popleft())
print(errno.EIO, errno.ENOENT, errno.ENODEV, errno.ETIMEDOUT, errno.errorcode[5])
sys.exit()
