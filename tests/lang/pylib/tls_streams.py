# differs: python3's wrap_socket takes sockets only
# skip: image
# TLS over streams in memory: both ends in one program.
import uasyncio as asyncio
import io
import ssl
from binascii import a2b_base64

KEY = a2b_base64(
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgM7NTB5GvQuE6Tz8lsYJwHpQOCDDpxqTmvJEjUf4q"
    "aB+hRANCAARwVGxiSKDw/LGkkIAlAcbpcwXwqz6SdAHRPYscqZ3j+45dFLfTnL/E6iIJIibtlcBia8tDZ8lop5EA"
    "0hRXnu6u"
)
CERT = a2b_base64(
    "MIIBiDCCAS+gAwIBAgIUWB1J4JBvdbePeEPdjzMQebIS49YwCgYIKoZIzj0EAwIwEDEOMAwGA1UEAwwFYm9hcmQw"
    "IBcNMjYxMTI5MDMyMzM1WhgPMjEyNjExMDUwMzIzMzVaMBAxDjAMBgNVBAMMBWJvYXJkMFkwEwYHKoZIzj0CAQYI"
    "KoZIzj0DAQcDQgAEcFRsYkig8PyxpJCAJQHG6XMF8Ks+knQB0T2LHKmd4/uOXRS305y/xOoiCSIm7ZXAYmvLQ2fJ"
    "aKeRANIUV57urqNlMGMwHQYDVR0OBBYEFCLlCYK3AkSsNg4HYbkbJARRx0GoMB8GA1UdIwQYMBaAFCLlCYK3AkSs"
    "Ng4HYbkbJARRx0GoMA8GA1UdEwEB/wQFMAMBAf8wEAYDVR0RBAkwB4IFYm9hcmQwCgYIKoZIzj0EAwIDRwAwRAIg"
    "blABYhPHeUMHJN+EsVTW6Tdx/EnRH/0rrEaELlC10CoCIEdx6R/FVLBTFLT5rLQ/UCLL2xW+5ROx5Ik10O1IqWVq"
)


# One direction of a line; read() of nothing is None as long as the other end is open.
class Wire:
    def __init__(self, limit):
        self.data = bytearray()
        self.limit = limit
        self.closed = False


class End(io.IOBase):
    def __init__(self, incoming, outgoing):
        self.incoming = incoming
        self.outgoing = outgoing

    def readinto(self, buffer):
        data = self.incoming.data
        count = min(len(buffer), len(data))
        if not count:
            return 0 if self.incoming.closed else None
        buffer[:count] = data[:count]
        data[:count] = b""
        return count

    def write(self, data):
        room = self.outgoing.limit - len(self.outgoing.data)
        if room <= 0:
            return None
        self.outgoing.data += bytes(data[:room])
        return min(room, len(data))

    def ioctl(self, request, arg):
        if request == 4:
            self.outgoing.closed = True
        if request != 3:
            return 0
        happened = arg & 1 if self.incoming.data or self.incoming.closed else 0
        return happened | (arg & 4 if len(self.outgoing.data) < self.outgoing.limit else 0)


def line(limit=1 << 20):
    a, b = Wire(limit), Wire(limit)
    return End(a, b), End(b, a)


def contexts():
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(CERT, KEY)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname = False
    client.verify_mode = ssl.CERT_NONE
    return client, server


def connect(limit=1 << 20, name=None):
    near, far = line(limit)
    client, server = contexts()
    a = client.wrap_socket(near, do_handshake_on_connect=False, server_hostname=name)
    b = server.wrap_socket(far, server_side=True, do_handshake_on_connect=False)
    return a, b, near, far


# Each end is called in turn until both have what they wait for.
def exchange(a, b, data):
    rest, got, rounds = memoryview(data), b"", 0
    while len(got) < len(data):
        rounds += 1
        assert rounds < 20000
        if len(rest):
            rest = rest[a.write(rest) or 0 :]
        else:
            a.ioctl(1, 0)
        got += b.read(1000) or b""
    return got == data


for limit in (1 << 20, 700, 50):
    a, b, near, far = connect(limit)
    print(a, a.read(1), b.read(1))
    print(exchange(a, b, b"from the client"), exchange(b, a, b"from the server" * 300))
    print(b"from" in near.outgoing.data, type(a.cipher()).__name__, a.getpeercert(True) == CERT)
    if limit < 100:
        continue
    a.write(b"one\ntwo")
    print(b.readline(), b.readline(), b.read(5))
    b.write("text \u00e9")
    buffer = bytearray(20)
    print(a.readinto(buffer), bytes(buffer[:7]), a.read(1))
    a.close()
    print(b.read(), b.read(10), a.close())
    for use in (lambda: a.read(1), lambda: a.write(b"x"), lambda: a.cipher()):
        try:
            use()
        except OSError as e:
            print("OSError", e.errno)

# Who is no TLS, and who goes away in the middle.
a, b, near, far = connect()
near.incoming.data += b"HTTP/1.0 400 Bad Request\r\n\r\n"
try:
    a.read(1)
    print("read")
except OSError as e:
    print("OSError", a.ioctl(3, 1))
a, b, near, far = connect()
a.write(b"x")
near.incoming.closed = True
try:
    a.write(b"x")
except OSError as e:
    print("OSError", e.errno)

# Every byte of the first flight damaged: errors of the stream, and nothing else.
a, b, near, far = connect()
a.write(b"x")
hello = bytes(near.outgoing.data)
kinds = set()
for at in range(0, len(hello), 5):
    a, b, near, far = connect()
    bad = bytearray(hello)
    bad[at] ^= 0xFF
    far.incoming.data[:] = bad
    far.incoming.closed = True
    try:
        kinds.add(type(b.read(1)).__name__)
    except OSError as e:
        kinds.add("OSError")
print(sorted(kinds))

# Names are asked for where certificates count.
client, server = contexts()
client.verify_mode = ssl.CERT_REQUIRED
client.check_hostname = True
client.load_verify_locations(cadata=CERT)
for name in ("board", "other"):
    near, far = line()
    a = client.wrap_socket(near, do_handshake_on_connect=False, server_hostname=name)
    b = server.wrap_socket(far, server_side=True, do_handshake_on_connect=False)
    try:
        print(exchange(a, b, b"checked"))
    except (OSError, ValueError) as e:
        print(type(e).__name__)
for bad in (lambda: client.wrap_socket(5), lambda: ssl.SSLContext(99), lambda: server.load_cert_chain(b"x", b"y")):
    try:
        bad()
        print("taken")
    except (OSError, ValueError, TypeError, AttributeError) as e:
        print("refused")


# Tasks at both ends.
async def serve(stream):
    while True:
        text = await stream.readline()
        if not text:
            break
        stream.write(text.upper())
        await stream.drain()
    stream.close()
    await stream.wait_closed()
    return "served"


async def main():
    a, b, near, far = connect(200)
    task = asyncio.create_task(serve(asyncio.StreamReader(b)))
    stream = asyncio.StreamReader(a)
    for text in (b"first\n", b"second " * 100 + b"\n"):
        stream.write(text)
        await stream.drain()
        print((await stream.readline() == text.upper()))
    stream.close()
    await stream.wait_closed()
    print(await asyncio.wait_for(task, 10))


asyncio.run(main())
