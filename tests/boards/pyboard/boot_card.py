# --set sdCard=1@0ms
# A card that is in the slot at the start is mounted, if it can be and if no file forbids it.
import os
import sys
import machine
import pyb

print(os.getcwd(), sys.path, os.listdir("/"), machine.reset_cause())
if os.getcwd() == "/sd":
    import hello

    open("/flash/SKIPSD", "w").close()
    machine.reset()
if "SKIPSD" not in os.listdir("/flash"):
    os.VfsFat.mkfs(pyb.SD)
    os.mount(pyb.SD, "/sd")
    with open("/sd/hello.py", "w") as f:
        f.write("print('hello from', __file__)\n")
    machine.soft_reset()
