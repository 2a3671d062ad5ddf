# --file DIR/api/microbit.txt
# Every function that the board has, called with too few and too many arguments and with an object
# that is none of what it takes.
import audio
import microbit
import neopixel

MODULES = """microbit audio music radio log power speech neopixel machine os FILE READER
EFFECT""".split()
# What belongs to instances, and functions that do something with nothing, or wait.
OWNERS = {
    "microbit.Image": microbit.Image(),
    "audio.AudioFrame": audio.AudioFrame(),
    "neopixel.NeoPixel": neopixel.NeoPixel(microbit.pin0, 2),
}
WITHOUT = """microbit.reset microbit.panic microbit.run_every microbit.compass.calibrate
microbit.compass.heading
power.off power.deep_sleep
machine.reset FILE.close""".split()
made = {}


def find(path):
    owner, name = path.rsplit(".", 1)
    if owner in OWNERS:
        return getattr(OWNERS[owner], name)
    first, *rest = path.split(".")
    found = made[first] if first in made else __import__(first)
    for name in rest:
        found = getattr(found, name)
    return found


def outcome(call, *args):
    try:
        call(*args)
        return "fine"
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


def walk(path):
    call = find(path)
    if not callable(call):
        return
    print(path)
    last = None
    for count in (16,) if path in WITHOUT else (0, 1, 2, 3, 4, 16):
        now = outcome(call, *[NotImplemented] * count)
        # The same but for the count is said once.
        kind = "".join(c for c in now if not c.isdigit())
        if kind != last:
            print("   ", count, now)
        last = kind


with open("microbit.txt") as lines:
    while True:
        line = lines.readline()
        if not line:
            break
        line = line.strip()
        if line.startswith("#"):
            continue
        name, *made_by = line.split(" = ", 1)
        if made_by:
            made[name] = eval(made_by[0])
        elif line.split(".")[0] in MODULES and "." in line:
            walk(line)
