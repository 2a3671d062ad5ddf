# Objects sent through pipes and sockets.
from multiprocessing.connection import Pipe, Listener, Client, wait
import threading

for duplex in (True, False):
    a, b = Pipe(duplex)
    b.send([1, "x"])
    print(a.poll(1), a.recv())
    print(a.poll())
    b.send_bytes(b"abc", 1)
    print(a.recv_bytes())
    print(a.readable, a.writable, b.readable, b.writable)
    b.close()
    try:
        a.recv()
    except EOFError:
        print("EOF")
    a.close()
    try:
        a.recv()
    except OSError as e:
        print(e)
with Listener(("localhost", 0)) as l:

    def cl():
        with Client(l.address) as c:
            c.send({"k": 1})
            print(c.recv())

    t = threading.Thread(target=cl)
    t.start()
    with l.accept() as c:
        print(c.recv())
        c.send("ok")
        t.join()
