# --until 1500ms
from pyb import Servo, delay
import pyb


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


error(Servo, 0)
error(Servo, 5)
s = Servo(1)
print(s, s is Servo(1), s.pulse_width(), s.calibration(), s.angle(), s.speed())
s.angle(45)
print(s.angle(), s.pulse_width())
delay(100)
s.angle(-90, 200)
for i in range(5):
    print(s.angle(), end=" ")
    delay(50)
print(s.angle())
s.speed(50.5)
print(s.speed(), s.pulse_width())
s.speed(0, 100)
delay(150)
print(s.speed())
s.pulse_width(5000)
print(s.pulse_width())
s.calibration(700, 2300, 1500)
s.pulse_width(100)
print(s.pulse_width(), s.calibration())
s.calibration(640, 2420, 1500, 2470, 2200)
print(s.calibration())
error(s.calibration, 1, 2)
error(s.angle, "x")
pyb.servo(1, 300)
pyb.pwm(1999, 100)
