# A spirit level: the LED of the side that is too low lights up.
import pyb

accel = pyb.Accel()
left, right, up, down = [pyb.LED(number) for number in (1, 2, 3, 4)]


def light(led, is_lit):
    if is_lit:
        led.on()
    else:
        led.off()


while True:
    x, y = accel.x(), accel.y()
    light(left, x < -3)
    light(right, x > 3)
    light(up, y < -3)
    light(down, y > 3)
    pyb.delay(50)
