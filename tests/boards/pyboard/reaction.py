# --press usr@2400ms+80ms --press usr@5250ms+80ms
# How fast is somebody with the button? Two rounds.
import pyb

button, light = pyb.Switch(), pyb.LED(2)
times = []
for wait in (2000, 2500):
    pyb.delay(wait)
    start = pyb.micros()
    light.on()
    while not button():
        pass
    times.append(pyb.elapsed_micros(start) // 1000)
    light.off()
    while button():
        pyb.delay(1)
for i, ms in enumerate(times, 1):
    print("round", i, ms, "ms")
print("best", min(times))
