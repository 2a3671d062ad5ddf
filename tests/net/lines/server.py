import asyncio
import sys


async def serve(reader, writer):
    total = 0
    while True:
        line = await reader.readline()
        if not line:
            break
        total += int(line)
        writer.write(b"%d\n" % total)
        await writer.drain()
    ended.append(total)
    writer.close()
    await writer.wait_closed()


async def main():
    # Ports are not told by MicroPython's servers: one that is free now will do.
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    port = s.getsockname()[1]
    s.close()
    server = await asyncio.start_server(serve, "127.0.0.1", port)
    print(port)
    if hasattr(sys.stdout, "flush"):
        sys.stdout.flush()
    while len(ended) < 3:
        await asyncio.sleep(0.01)
    print(sorted(ended))
    server.close()
    await server.wait_closed()


import socket

ended = []
asyncio.run(main())
