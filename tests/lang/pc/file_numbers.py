# Files by number: `os.open` and what goes with it.
import os
import tempfile

number, path = tempfile.mkstemp(".txt", "pre")
print(os.path.basename(path).startswith("pre"), path.endswith(".txt"), number > 2)
print(os.write(number, b"first\nsecond\n"), os.lseek(number, 6, os.SEEK_SET))
print(os.read(number, 3), os.read(number, 100), os.read(number, 1))
os.close(number)
try:
    os.write(number, b"x")
except OSError as error:
    print(error.errno)

number = os.open(path, os.O_WRONLY | os.O_APPEND)
os.write(number, b"third\n")
os.close(number)
with os.fdopen(os.open(path, os.O_RDONLY)) as file:
    print(file.read().split())
with os.fdopen(os.open(path, os.O_WRONLY | os.O_TRUNC), "w") as file:
    file.write("new")
with open(path, "rb") as file:
    print(file.read())
for flags in (os.O_RDWR | os.O_CREAT | os.O_EXCL, os.O_RDONLY):
    try:
        os.open(path + ("" if flags else ".absent"), flags)
    except OSError as error:
        print(type(error).__name__)
os.remove(path)
print(os.getuid() == os.geteuid(), os.getgid() == os.getegid(), isinstance(os.getuid(), int))
