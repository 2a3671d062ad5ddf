# --set accelerometerX=700@500ms --set accelerometerX=-700@1500ms --set accelerometerX=0@2500ms --set accelerometerY=-800@3s
# A spirit level: the LED on the lower side is lit.
import pyb

accel = pyb.Accel()
sides = {"left": pyb.LED(1), "right": pyb.LED(2), "front": pyb.LED(3), "back": pyb.LED(4)}
last = None
for _ in range(20):
    x, y = accel.x(), accel.y()
    tilted = []
    if abs(x) > 8:
        tilted.append("right" if x > 0 else "left")
    if abs(y) > 8:
        tilted.append("back" if y > 0 else "front")
    for name, led in sides.items():
        led.on() if name in tilted else led.off()
    if tilted != last:
        print("level" if not tilted else " ".join(tilted))
        last = tilted
    pyb.delay(200)
