# Streams over codecs, codecs from bytes to bytes, and exceptions that name the codec.
import codecs
import io
import pickle


class Pipe:
    def __init__(self):
        self.data = b""

    def write(self, data):
        self.data += data

    def read(self, size=-1):
        size = len(self.data) if size < 0 else size
        taken, self.data = self.data[:size], self.data[size:]
        return taken


for name in ("utf-8", "utf-16", "utf-16-be", "utf-32", "utf-7", "utf-8-sig", "latin-1"):
    pipe = Pipe()
    writer, reader = codecs.getwriter(name)(pipe), codecs.getreader(name)(pipe)
    writer.write("foo\r")
    seen = [reader.readline(keepends=False)]
    writer.write("\nb\xe4r\r")
    seen += [reader.readline(), reader.readline()]
    writer.write("baz\nlast")
    seen += [reader.readline(), reader.readline(keepends=False), reader.readline()]
    print(name, ascii(seen))

data = "one\r\ntwo\u2028three\x85four\nfive".encode("utf-16")
print(ascii(list(codecs.getreader("utf-16")(io.BytesIO(data)))))
reader = codecs.getreader("utf-8")(io.BytesIO("\u20acuro\nx\xe4y\nz".encode()))
print(ascii(reader.read(4)), ascii(reader.read(chars=2)), ascii(reader.readline()))
print(ascii(reader.readlines()), ascii(reader.read()))
reader.seek(0)
print(ascii(reader.readline(3)), ascii(next(reader)))
print([codecs.getincrementaldecoder("utf-8")().decode(b) for b in (b"\xe2\x82", b"\xf4\x8f")])
for bad in (b"\xc0", b"\xe0\x80", b"\xf4\x90", b"\xff"):
    try:
        codecs.getincrementaldecoder("utf-8")().decode(bad)
    except UnicodeDecodeError as e:
        print(e.start, e.end, e.reason)

inner = io.BytesIO("gr\xfcn\nblau".encode("latin-1"))
recoded = codecs.EncodedFile(inner, "utf-8", "latin-1")
print(recoded.readline(), recoded.read(), recoded.data_encoding, recoded.file_encoding)
recoded.write("\xf6".encode())
print(inner.getvalue())
for stream in (reader, codecs.getwriter("ascii")(io.BytesIO())):
    try:
        pickle.dumps(stream)
    except TypeError as e:
        print(e)

binary = bytes(range(60))
for name in ("base64_codec", "uu_codec", "quopri_codec", "hex_codec", "zlib_codec"):
    packed = codecs.encode(binary, name)
    print(name, codecs.decode(packed, name) == binary)
    for call in ("a".encode, packed.decode):
        try:
            call(name)
        except LookupError as e:
            print(e)
print(codecs.encode(b"cat" * 20, "uu"), codecs.encode(b"a b=", "quopri"))
for name in ("uu", "hex", "rot13"):
    try:
        codecs.decode(b"" if name == "uu" else b"xyz", name)
    except Exception as e:
        print(type(e).__name__, str(e)[:40], type(e.__cause__).__name__)
for wrong in (42, None):
    try:
        codecs.register(wrong)
    except TypeError as e:
        print(e)
print(codecs.utf_16_ex_decode(b"\xfe\xff\0a"), codecs.utf_32_le_decode(b"a\0\0\0b"))
print(codecs.utf_16_le_encode("a"), codecs.readbuffer_encode("\xe4"))
