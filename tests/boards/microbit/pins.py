# --set pin1_millivolts=1650@0s --set pin2_millivolts=3300@50ms --set pin_logo_touch=1@60ms
from microbit import *


def error(call, *args):
    try:
        call(*args)
    except Exception as e:
        print(type(e).__name__ + ":", e)


pins = "pin0 pin1 pin2 pin3 pin4 pin5 pin6 pin7 pin8 pin9 pin10 pin11 pin12 pin13 pin14 pin15 pin16 pin19 pin20 pin_logo pin_speaker"
print([(p, globals()[p].get_mode()) for p in pins.split()])
pin0.write_digital(1)
print(pin0.get_mode(), pin0.read_digital(), pin0.get_mode())
for value in (-1, 2):
    error(pin0.write_digital, value)
for value in (-1, 1024):
    error(pin0.write_analog, value)
error(pin0.set_analog_period, 0)
error(pin0.set_analog_period_microseconds, 255)
error(pin3.write_digital, 1)
error(pin5.write_analog, 1)
error(pin19.read_digital)
display.off()
pin3.write_digital(1)
print(pin3.get_mode(), pin4.get_mode())
display.on()
print(pin3.get_mode())
pin0.set_pull(pin0.PULL_UP)
print(pin0.get_pull() == pin0.PULL_UP, pin0.read_digital())
pin0.set_pull(pin0.PULL_DOWN)
print(pin0.read_digital())
print(pin1.read_analog(), pin5.read_digital(), pin5.get_mode())
pin8.set_analog_period(10)
print(pin8.get_analog_period_microseconds())
pin8.write_analog(512)
print(pin8.get_mode())
pin8.write_analog(0)
print(pin8.get_mode())
print(pin_logo.is_touched(), pin_logo.get_mode(), hasattr(pin_logo, "write_digital"))
sleep(100)
print(pin2.read_digital(), pin_logo.is_touched(), pin_logo.was_touched(), pin_logo.was_touched())
