# --flash DIR/pyboard/files/garbage.img
# No file system is in the flash: it gets a new one.
import os

print(os.listdir(), os.stat("main.py")[6] > 100, os.statvfs("/flash")[:4])
