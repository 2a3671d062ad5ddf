# Sweeps a servo from end to end, then lets it glide.
from pyb import Servo, delay

servo = Servo(2)
for angle in list(range(-90, 91, 30)) + [0]:
    servo.angle(angle)
    delay(100)
servo.angle(60, 500)
delay(600)
print(servo.angle())
servo.speed(50)
delay(100)
servo.speed(0, 200)
delay(300)
