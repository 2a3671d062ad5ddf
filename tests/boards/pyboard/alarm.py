# --attach pir@Y8 --set pir.motion=1@1s --set pir.motion=0@1500ms --press usr@4s
# Something moves: the LEDs flash until the button is pressed.
import pyb
from pyb import LED, Pin, Switch

sensor, button = Pin("Y8", Pin.IN, Pin.PULL_DOWN), Switch()
red, blue = LED(1), LED(4)
while not sensor.value():
    pyb.delay(20)
print("alarm")
while not button():
    red.toggle()
    blue.intensity(0 if blue.intensity() else 255)
    pyb.delay(250)
red.off()
blue.off()
print("quiet")
