# --press usr@1s --press usr@3500ms --press usr@4s --press usr@4250ms
# The button starts and stops. A handler may not make objects, so the times have their place.
import array
import pyb

times = array.array("i", [0] * 4)
count = 0


def press(line):
    global count
    if count < len(times):
        times[count] = pyb.millis()
        count += 1


button = pyb.ExtInt("SW", pyb.ExtInt.IRQ_FALLING, pyb.Pin.PULL_UP, press)
while count < len(times):
    pyb.wfi()
button.disable()
for start, stop in (times[:2], times[2:]):
    print("%d.%03d s" % divmod(stop - start, 1000))
