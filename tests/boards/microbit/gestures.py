# --set accelerometer_x=-1000@1s --set accelerometer_x=0@1500ms --set accelerometer_x=1500@2000ms --set accelerometer_x=-1500@2040ms --set accelerometer_x=1500@2080ms --set accelerometer_x=-1500@2120ms --set accelerometer_x=1500@2160ms --set accelerometer_x=0@2200ms --set accelerometer_z=0@3s --set accelerometer_z=2000@4s --set accelerometer_y=2000@4s
from microbit import *

print(repr(accelerometer.current_gesture()))
sleep(500)
print(accelerometer.current_gesture(), accelerometer.is_gesture("face up"))
print(accelerometer.get_gestures(), accelerometer.get_gestures())
sleep(700)
print(accelerometer.current_gesture(), accelerometer.was_gesture("left"), accelerometer.was_gesture("left"))
sleep(1000)
print(accelerometer.get_gestures(), accelerometer.was_gesture("shake"))
sleep(1000)
print(accelerometer.current_gesture())
sleep(1000)
print(accelerometer.get_values(), accelerometer.get_strength(), accelerometer.get_gestures())
for name in ("", "jump", "2G"):
    try:
        accelerometer.is_gesture(name)
    except ValueError as e:
        print(e)
for g in (2, 4, 8):
    accelerometer.set_range(g)
try:
    accelerometer.set_range(3)
except ValueError as e:
    print("ValueError")
