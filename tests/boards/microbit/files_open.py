# A file that is being written is there before it is closed; one that is removed meanwhile is lost.
import os


def error(call, *args):
    try:
        print(call(*args))
    except OSError as e:
        print("OSError", e.args[0])


new = open("new.txt", "w")
new.write("a" * 300)
print(os.listdir(), os.size("new.txt"))
with open("new.txt") as early:
    print("a" * 300 == early.read() or "not all of it")
new.close()
print(os.size("new.txt"))
# The old content until the new one is whole.
again = open("new.txt", "w")
again.write("b" * 500)
print(os.size("new.txt"))
again.close()
print(os.size("new.txt"), os.listdir())

lost = open("new.txt", "w")
lost.write("c" * 200)
reader = open("new.txt")
os.remove("new.txt")
error(lost.write, "d")
error(reader.read)
lost.close()
print(os.listdir())
for i in range(300):
    with open("many.txt", "w") as file:
        file.write("x" * i)
print(os.listdir(), os.size("many.txt"))
os.remove("many.txt")
# Nobody closes it.
open("left.txt", "w").write("e")
print(os.listdir())
