# skip: stress
# Connections, servers and datagrams with protocols; what is written waits when it is much.
import asyncio
import socket


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: made", transport.get_extra_info("peername")[0])

    def data_received(self, data):
        self.transport.write(data.upper())

    def eof_received(self):
        print("server: eof")
        return False

    def connection_lost(self, exc):
        print("server: lost", exc)


class Client(asyncio.Protocol):
    def __init__(self, wanted):
        self.wanted = wanted
        self.data = b""
        self.done = asyncio.get_running_loop().create_future()

    def data_received(self, data):
        self.data += data
        if len(self.data) >= self.wanted:
            self.done.set_result(self.data)


async def connections():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(server.is_serving(), len(server.sockets))
    transport, client = await loop.create_connection(lambda: Client(5), "127.0.0.1", port)
    transport.write(b"he")
    transport.writelines([b"l", b"lo"])
    print(await client.done, transport.is_closing(), transport.can_write_eof())
    transport.write_eof()
    await asyncio.sleep(0.05)
    print(transport.is_closing())
    transport.close()
    server.close()
    await server.wait_closed()
    print(server.is_serving(), server.sockets)
    try:
        await loop.create_connection(lambda: Client(1), "127.0.0.1", port)
    except OSError as e:
        print(type(e).__name__)


class Slow(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.got = 0
        self.end = asyncio.get_running_loop().create_future()
        transport.pause_reading()

    def data_received(self, data):
        self.got += len(data)

    def eof_received(self):
        self.end.set_result(self.got)


class Writer(asyncio.Protocol):
    def __init__(self):
        self.told = []

    def pause_writing(self):
        self.told.append("pause")

    def resume_writing(self):
        self.told.append("resume")


async def flow():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    reading, slow = await loop.create_connection(Slow, sock=a)
    writing, writer = await loop.create_connection(Writer, sock=b)
    writing.set_write_buffer_limits(high=1000, low=100)
    print(writing.get_write_buffer_limits(), reading.is_reading())
    writing.write(bytes(500000))
    print(writer.told, writing.get_write_buffer_size() > 1000)
    reading.resume_reading()
    writing.write_eof()
    print(await slow.end, writer.told)
    writing.close()
    reading.close()


class Filled(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.got = []
        self.lost = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, n):
        self.got.append(bytes(self.buffer[:n]))

    def connection_lost(self, exc):
        self.lost.set_result(exc)


async def buffered():
    a, b = socket.socketpair()
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(Filled, sock=a)
    b.sendall(b"0123456789")
    b.close()
    print(await protocol.lost, protocol.got)


class Answers(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.transport.sendto(data[::-1], addr)


class Asks(asyncio.DatagramProtocol):
    def __init__(self):
        self.answer = asyncio.get_running_loop().create_future()

    def datagram_received(self, data, addr):
        self.answer.set_result(data)


async def datagrams():
    loop = asyncio.get_running_loop()
    here, _ = await loop.create_datagram_endpoint(Answers, local_addr=("127.0.0.1", 0))
    address = here.get_extra_info("sockname")
    there, asks = await loop.create_datagram_endpoint(Asks, remote_addr=address)
    there.sendto(b"stressed")
    print(await asks.answer, there.get_extra_info("peername") == address)
    there.close()
    here.close()
    await asyncio.sleep(0)
    try:
        await loop.create_datagram_endpoint(Asks)
    except ValueError as e:
        print(e)


for main in (connections, flow, buffered, datagrams):
    asyncio.run(main())
