# --attach button@pin8 --attach potentiometer@pin1 --attach pir@pin2 --set button.pressed=1@50ms --set button.pressed=0@250ms --set potentiometer.position=25@100ms --set pir.hold=100@0ms --set pir.motion=1@100ms --set pir.motion=0@150ms --until 600ms
from microbit import pin1, pin2, pin8, running_time, sleep

pin8.set_pull(pin8.PULL_UP)
for i in range(5):
    print(running_time(), pin8.read_digital(), pin1.read_analog(), pin2.read_digital())
    sleep(100)
