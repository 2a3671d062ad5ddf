# os and open: write, read, list and remove a file.
import os

NAME = "lang_os_files.tmp"
with open(NAME, "w") as f:
    print(f.write("line one\nline two\n"))
    print("line three", file=f)
with open(NAME) as f:
    print(repr(f.readline()), f.read().split("\n"))
with open(NAME) as f:
    print([line.strip() for line in f])
with open(NAME, "rb") as f:
    data = f.read()
    print(type(data).__name__, len(data), data[:8])
    f.seek(5)
    print(f.read(3), f.tell())
with open(NAME, "a") as f:
    f.write("more")
print(os.stat(NAME)[6], NAME in os.listdir("."), NAME in os.listdir())
os.rename(NAME, NAME + "2")
print(NAME in os.listdir("."))
os.remove(NAME + "2")
for action in ("open(NAME)", "os.remove(NAME)", "os.stat(NAME)"):
    try:
        eval(action)
    except OSError as e:
        print(action, e.errno)
print(isinstance(os.getcwd(), str))
try:
    open(NAME, "q")
except ValueError:
    print("ValueError")
with open(NAME, "wb") as f:
    f.write(bytes(range(10)))
with open(NAME, "rb") as f:
    print(list(f.read()))
os.remove(NAME)
