# skip: stress
# Sockets without transports, descriptors that are ready, signals, pipes and processes.
import asyncio
import os
import signal
import socket


async def sockets():
    loop = asyncio.get_running_loop()
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen()
    server.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(server))
    await loop.sock_connect(client, server.getsockname())
    made, address = await accepting
    print(address == client.getsockname())
    data = bytes(300000)
    sending = asyncio.create_task(loop.sock_sendall(client, data))
    got = 0
    buffer = bytearray(50000)
    while got < len(data):
        got += await loop.sock_recv_into(made, buffer)
    await sending
    print(got)
    await loop.sock_sendall(made, b"answer")
    print(await loop.sock_recv(client, 100))
    try:
        await asyncio.wait_for(loop.sock_recv(client, 100), 0.01)
    except TimeoutError:
        print("nothing came")
    made.close()
    print(await loop.sock_recv(client, 100))
    client.close()
    server.close()


async def descriptors():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    got = []
    done = loop.create_future()

    def ready():
        got.append(a.recv(10))
        if len(got) == 2:
            done.set_result(None)

    loop.add_reader(a, ready)
    loop.call_soon(b.send, b"one")
    loop.call_later(0.02, b.send, b"two")
    await done
    print(got, loop.remove_reader(a), loop.remove_reader(a))
    writable = loop.create_future()
    loop.add_writer(b.fileno(), writable.set_result, "can write")
    print(await writable, loop.remove_writer(b.fileno()))
    a.close()
    b.close()


async def signals():
    loop = asyncio.get_running_loop()
    come = loop.create_future()
    loop.add_signal_handler(signal.SIGUSR1, come.set_result, "signal")
    loop.call_later(0.01, os.kill, os.getpid(), signal.SIGUSR1)
    print(await come)
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    try:
        loop.add_signal_handler(signal.SIGKILL, print)
    except RuntimeError as e:
        print(e)


async def pipes():
    loop = asyncio.get_running_loop()
    read, write = os.pipe()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), open(read, "rb", 0))
    transport, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, open(write, "wb", 0))
    transport.write(b"line\n" + bytes(200000))
    print(await reader.readline(), len(await reader.readexactly(200000)))
    transport.close()
    print(await reader.read())


async def processes():
    PIPE = asyncio.subprocess.PIPE
    cat = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    out, err = await cat.communicate(b"x" * 300000)
    print(len(out), err, cat.returncode)
    shell = await asyncio.create_subprocess_shell(
        "echo out; echo err >&2; exit 3", stdout=PIPE, stderr=PIPE
    )
    print(await shell.communicate(), shell.returncode)
    lines = await asyncio.create_subprocess_exec("printf", "a\\nb\\n", stdout=PIPE)
    print([line async for line in lines.stdout], await lines.wait())
    sleeper = await asyncio.create_subprocess_exec("sleep", "60")
    sleeper.terminate()
    print(await sleeper.wait(), sleeper.returncode)
    try:
        await asyncio.create_subprocess_exec("/no/such/program")
    except FileNotFoundError as e:
        print(e.errno)
    many = [await asyncio.create_subprocess_exec("true") for _ in range(3)]
    print(await asyncio.gather(*[p.wait() for p in many]))


for main in (sockets, descriptors, signals, pipes, processes):
    asyncio.run(main())
