# skip: stress
# Readers and writers over TCP and Unix sockets.
import asyncio
import os
import tempfile


async def serve(reader, writer):
    async for line in reader:
        words = line.split()
        if words[0] == b"add":
            writer.write(b"%d\n" % sum(map(int, words[1:])))
        elif words[0] == b"blob":
            writer.write(await reader.readexactly(int(words[1])))
        await writer.drain()
    writer.close()


async def talk(reader, writer):
    writer.write(b"add 1 2 3\nadd 10 20\n")
    await writer.drain()
    print(await reader.readline(), await reader.readuntil(b"0\n"))
    blob = bytes(range(256)) * 1000
    writer.write(b"blob %d\n" % len(blob) + blob)
    await writer.drain()
    print(await reader.readexactly(len(blob)) == blob)
    writer.write_eof()
    print(await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    print(writer.is_closing())


async def over_tcp():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        print(writer.get_extra_info("peername") == ("127.0.0.1", port))
        await talk(reader, writer)

        async def one(n):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"add %d %d\n" % (n, n))
            line = await reader.readline()
            writer.close()
            return int(line)

        print(await asyncio.gather(*[one(n) for n in range(8)]))


async def over_unix():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "socket")
        server = await asyncio.start_unix_server(serve, path)
        print(server.sockets[0].getsockname() == path)
        reader, writer = await asyncio.open_unix_connection(path)
        await talk(reader, writer)
        server.close()
        await server.wait_closed()


async def readers():
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"123456789abc\nrest")
    try:
        await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
    try:
        await reader.readline()
    except ValueError as e:
        print(e)
    print(await reader.read(2))
    reader.feed_eof()
    try:
        await reader.readexactly(5)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    print(await reader.read(), await reader.readline(), reader.at_eof())
    reader = asyncio.StreamReader()
    waiting = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    try:
        await reader.read(1)
    except RuntimeError as e:
        print(e)
    reader.set_exception(OSError("broken"))
    try:
        await waiting
    except OSError as e:
        print(e, reader.exception())


async def fails(reader, writer):
    writer.write(b"x")
    await writer.drain()
    writer.close()


async def closing():
    server = await asyncio.start_server(fails, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await reader.read())
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    server.close()
    try:
        await forever
    except asyncio.CancelledError:
        print("served")
    writer.close()
    await writer.wait_closed()


for main in (over_tcp, over_unix, readers, closing):
    asyncio.run(main())
