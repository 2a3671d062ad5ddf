# How a board with its files in flash starts: what the session asks for, before programs run.

import os
import pyb
import sys
import vfs

# What an empty flash is given.
_FACTORY = (
    ("boot.py", "# boot.py: runs when the board starts, before main.py.\n"
        "# Another program than main.py is chosen by pyb.main('name.py'),\n"
        "# what the USB port shows by pyb.usb_mode('VCP+MSC').\n"),
    ("main.py", "# main.py: your program goes here.\n"),
    ("README.txt", "Programs: boot.py runs when the board starts, then main.py does.\r\n"
        "Hold USR while RST is tapped, and let it go when the green and the yellow LED\r\n"
        "are lit, to get the files of a new board.\r\n"),
)


def _create(flash):
    os.VfsFat.mkfs(flash)
    vfs.mount(flash, "/flash")
    for name, text in _FACTORY:
        with open("/flash/" + name, "w") as f:
            f.write(text)


# Mounts the flash, which gets new files if it has none or if `fresh`, and the card.
def mount(fresh=False):
    vfs.umount("/")
    flash = None
    try:
        flash = pyb.Flash(start=0)
        if fresh:
            raise OSError(19)
        vfs.mount(flash, "/flash")
        os.listdir("/flash")
    except ValueError:
        # A chip whose flash keeps nothing.
        pass
    except OSError as e:
        for place in vfs.mount():
            if place[1] == "/flash":
                vfs.umount("/flash")
        if e.errno == 19:
            _create(flash)
        else:
            print("MPY: can't mount flash")
            flash = None
    path = [".frozen"]
    home = "/"
    if flash:
        home = "/flash"
        path += ["/flash", "/flash/lib"]
    if pyb.SD.present() and not (flash and "SKIPSD" in os.listdir("/flash")):
        try:
            vfs.mount(pyb.SD, "/sd")
            path[1:1] = ["/sd", "/sd/lib"]
            home = "/sd"
        except OSError:
            print("MPY: can't mount SD card")
    sys.path[:] = [""] + path
    os.chdir(home)
    for name in ("_boot", "os", "pyb", "vfs"):
        del sys.modules[name]


# What is in a file; None if it is not there.
def read(name):
    del sys.modules["_boot"]
    try:
        with open(name, "rb") as f:
            return f.read()
    except OSError:
        return None


# USR is held: the LEDs count the ways to start until it is let go.
def choose():
    del sys.modules["_boot"]
    switch = pyb.Switch()
    leds = [pyb.LED(i) for i in (2, 3)]

    def show(mode):
        for i, led in enumerate(leds):
            led.on() if mode >> i & 1 else led.off()

    mode = 1
    show(mode)
    for turn in range(3000):
        if not switch():
            break
        pyb.delay(20)
        if turn % 30 == 29:
            mode = mode % 3 + 1
            show(mode)
    for _ in range(6):
        show(0)
        pyb.delay(50)
        show(mode)
        pyb.delay(50)
    pyb.delay(400)
    show(0)
    return str(mode).encode()
