# --press usr@0ms+300ms
# USR is let go at once: an ordinary start, a little later.
import pyb

print("main.py", pyb.millis() > 1000)
