#
import os

written = 0
try:
    with open("big", "wb") as f:
        while True:
            written += f.write(b"x" * 100)
except OSError as e:
    print(e.errno, os.size("big"))
try:
    open("more", "w")
except OSError as e:
    print(e.errno)
os.remove("big")
with open("more", "w") as f:
    f.write("room again")
print(os.listdir(), os.size("more"))
