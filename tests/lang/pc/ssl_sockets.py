# Encrypted sockets: settings of contexts, handshakes, certificates that are refused.
import os
import socket
import ssl
import tempfile
import threading
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
print(ssl.PEM_cert_to_DER_cert(ssl.DER_cert_to_PEM_cert(CERT)) == CERT)

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
print(context.verify_mode, context.check_hostname, repr(context.minimum_version))
try:
    context.verify_mode = ssl.CERT_NONE
except ValueError as e:
    print(e)
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
print(repr(context.verify_mode), repr(context.protocol))
context.options |= ssl.OP_NO_TLSv1_3
print(bool(context.options & ssl.OP_NO_TLSv1_3), ssl.create_default_context().check_hostname)
context.minimum_version = ssl.TLSVersion.TLSv1_3
print(repr(context.minimum_version), issubclass(ssl.SSLCertVerificationError, ValueError))
for wrong in (lambda: ssl.SSLContext(99), lambda: context.load_verify_locations(),
              lambda: context.load_cert_chain("/no/such/file")):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__)

server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server.load_cert_chain(CERTFILE, KEYFILE)
server.set_alpn_protocols(["h2", "http/1.1"])


# What the server's thread has to say, printed when it has ended.
said = []


def serve(end):
    try:
        with server.wrap_socket(end, server_side=True) as secure:
            secure.sendall(b"echo " + secure.recv(100))
            said.append((secure.version(), secure.selected_alpn_protocol()))
    except OSError as e:
        said.append(isinstance(e, ssl.SSLError))


def attempt(context, name):
    ours, theirs = socket.socketpair()
    thread = threading.Thread(target=serve, args=(theirs,))
    thread.start()
    try:
        with context.wrap_socket(ours, server_hostname=name) as secure:
            secure.sendall(b"hello")
            with secure.makefile("rb") as f:
                print(f.read(10))
            thread.join()
            print("server", said.pop())
            print(secure.cipher()[1], secure.selected_alpn_protocol(), secure.server_hostname)
            cert = secure.getpeercert()
            print(cert.get("subject"), cert.get("subjectAltName"), cert.get("notBefore"))
            print(secure.getpeercert(True) == CERT, ours.fileno(), secure.pending())
    except ssl.SSLCertVerificationError as e:
        ours.close()
        thread.join()
        print("server", said.pop())
        print(type(e).__name__, e.verify_message, e.reason)
    except ValueError as e:
        ours.close()
        thread.join()
        print("server", said.pop())
        print(e)


trusting = ssl.create_default_context(cafile=CERTFILE)
trusting.set_alpn_protocols(["http/1.1"])
attempt(trusting, "board")
attempt(trusting, "other.example")
attempt(trusting, None)
unnamed = ssl.create_default_context(cafile=CERTFILE)
unnamed.check_hostname = False
unnamed.maximum_version = ssl.TLSVersion.TLSv1_2
attempt(unnamed, "other.example")
careless = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
careless.check_hostname = False
careless.verify_mode = ssl.CERT_NONE
attempt(careless, None)
print(ssl.cert_time_to_seconds("Jan  5 09:34:43 2018 GMT"))
print(trusting.cert_store_stats()["x509"], trusting.get_ca_certs()[0]["issuer"])
for name in (CERTFILE, KEYFILE):
    os.remove(name)
os.rmdir(top)
