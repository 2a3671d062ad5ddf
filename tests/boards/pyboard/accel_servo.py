# --set accelerometerX=500@400ms --set accelerometerX=-1000@800ms --until 1500ms
# The servo follows the board.
import pyb

accel, servo = pyb.Accel(), pyb.Servo(1)
while True:
    angle = accel.x() * 90 // 32
    servo.angle(angle)
    pyb.delay(100)
