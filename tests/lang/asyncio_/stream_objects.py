# differs: streams over objects with read, write and ioctl, as MicroPython has them.
import uasyncio as asyncio


class Pipe:
    def __init__(self):
        self.data = b""
        self.closed = False
        self.room = 4

    def ioctl(self, request, flags):
        if request != 3:
            return -1
        readable = 1 if self.data or self.closed else 0
        return flags & (readable | (4 if self.room else 0))

    def read(self, n=-1):
        if not self.data and not self.closed:
            return None
        n = len(self.data) if n < 0 else n
        self.room = 4
        got, self.data = self.data[:n], self.data[n:]
        return got

    def readline(self):
        end = self.data.find(b"\n") + 1
        return self.read(end) if end else self.read()

    def readinto(self, buf):
        got = self.read(len(buf))
        buf[: len(got)] = got
        return len(got)

    def write(self, data):
        if self.room == 0:
            return None
        n = min(len(data), self.room)
        self.data += bytes(data[:n])
        self.room -= n
        return n

    def close(self):
        print("closed")


async def reader(s, pipe):
    print(await s.readline())
    print(await s.readexactly(3))
    buf = bytearray(2)
    print(await s.readinto(buf), buf)
    print(await s.read(1))
    print(await s.read())
    try:
        await s.readexactly(1)
    except EOFError:
        print("EOFError")


async def main():
    pipe = Pipe()
    s = asyncio.StreamReader(pipe, {"peername": "me"})
    print(s.get_extra_info("peername"))
    task = asyncio.create_task(reader(s, pipe))
    s.write(b"line one\nabcdefghij")
    print(s.out_buf)
    await s.drain()
    print(s.out_buf)
    pipe.closed = True
    await task
    pipe.room = 100
    await s.awrite(b"0123456789", 2, 3)
    print(pipe.data)
    s.close()
    await s.wait_closed()


asyncio.run(main())
