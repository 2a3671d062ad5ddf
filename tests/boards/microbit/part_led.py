# --attach led@pin0 --attach rgb-led@pin1,pin2,pin8 --attach buzzer@pin16
from microbit import pin0, pin1, pin2, pin8, pin16, sleep

for i in range(2):
    pin0.write_digital(1)
    sleep(100)
    pin0.write_digital(0)
    sleep(100)
pin0.write_analog(256)
pin1.write_digital(1)
pin2.write_analog(512)
pin8.write_digital(1)
pin16.set_analog_period_microseconds(2272)
pin16.write_analog(512)
sleep(10)
pin16.write_analog(0)
