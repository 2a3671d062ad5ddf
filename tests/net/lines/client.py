import asyncio
import sys


async def adds(port, n):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for i in range(n):
        writer.write(b"%d\n" % i)
        await writer.drain()
        last = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return last


async def main():
    port = int(sys.argv[1])
    print(await asyncio.gather(*[adds(port, n) for n in (10, 20, 50)]))


asyncio.run(main())
