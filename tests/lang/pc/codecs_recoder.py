# Streams of bytes in one encoding over streams of bytes in another.
import codecs
import io

below = io.BytesIO()
f = codecs.EncodedFile(below, "utf-8", "latin-1")
f.write("é\n2".encode())
f.writelines([b"3\n", "ü".encode()])
print(below.getvalue(), f.data_encoding, f.file_encoding)
for read in (f.read, f.readlines, f.readline, lambda: list(f)):
    f.seek(0)
    print(read())
print(type(f).__name__, codecs.EncodedFile(below, "latin-1").file_encoding)
