# Connections without a socket: the program carries their bytes between two buffers.
import os
import ssl
import tempfile
from base64 import encodebytes
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


top = tempfile.mkdtemp()
CERTFILE, KEYFILE = os.path.join(top, "cert.pem"), os.path.join(top, "key.pem")
with open(CERTFILE, "w") as f:
    f.write(ssl.DER_cert_to_PEM_cert(CERT))
with open(KEYFILE, "wb") as f:
    f.write(b"-----BEGIN PRIVATE KEY-----\n" + encodebytes(KEY) + b"-----END PRIVATE KEY-----\n")

server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(CERTFILE, KEYFILE)
server_context.set_alpn_protocols(["h2", "x"])
client_context = ssl.create_default_context(cafile=CERTFILE)
client_context.set_alpn_protocols(["x"])


def attempt(call, *args):
    try:
        return call(*args)
    except (ssl.SSLError, ValueError, TypeError) as e:
        return type(e).__name__


to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
client = client_context.wrap_bio(to_client, to_server, server_hostname="board")
server = server_context.wrap_bio(to_server, to_client, server_side=True)
print(
    client.server_side, server.server_side, client.server_hostname, client.context is client_context
)
print(attempt(client.do_handshake), to_server.pending > 0, attempt(client.getpeercert))
done = {}
while len(done) < 2:
    for name, side in (("client", client), ("server", server)):
        if attempt(side.do_handshake) is None:
            done[name] = True
print(client.version(), client.selected_alpn_protocol(), server.selected_alpn_protocol())
print(client.getpeercert()["subject"], len(client.getpeercert(True)), server.getpeercert())
print(client.write(b"hello" * 5000), attempt(client.read))
got = b""
while len(got) < 25000:
    got += server.read(4000)
print(got == b"hello" * 5000, attempt(server.read))
room = bytearray(8)
server.write(b"abc")
print(client.read(8, room), room)
print(attempt(server.unwrap), client.read(), attempt(client.unwrap))
to_server.write_eof()
print(attempt(to_server.write, b"x"), to_server.eof or to_server.pending > 0)

# A certificate for another name.
to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
client = client_context.wrap_bio(to_client, to_server, server_hostname="other")
server = server_context.wrap_bio(to_server, to_client, server_side=True)
attempt(client.do_handshake)
attempt(server.do_handshake)
print(attempt(client.do_handshake))
print(attempt(ssl.SSLObject))
