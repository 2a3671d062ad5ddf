# --set accelerometerX=300@0ms --set accelerometerY=-400@0ms --set accelerometerZ=0@0ms
import machine
import microbit
from microbit import accelerometer, compass, pin0, pin1, pin5, pin_logo, scale, sleep


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# Functions
print(scale(5, from_=(0, 10), to=(0, 100)), scale(5, (0, 10), (0.0, 1.0)), scale(-1, (0, 4), (8, 0)))
error(scale, 1, (0, 0), (0, 1))
error(scale, 1, (0,), (0, 1))
error(sleep, "1")
print(microbit.temperature(), microbit.running_time() < 100)

# Pins
print(pin0.CAPACITIVE, pin0.RESISTIVE, pin_logo.set_touch_mode(pin_logo.CAPACITIVE))
print(pin0.set_touch_mode(pin0.RESISTIVE), pin0.is_touched(), pin_logo.is_touched())
error(pin0.set_touch_mode, 5)
print(pin1.NO_PULL, pin1.PULL_UP, pin1.PULL_DOWN, pin1.get_mode())
pin1.set_pull(pin1.PULL_UP)
print(pin1.read_digital(), pin1.get_pull() == pin1.PULL_UP, pin1.get_mode())
pin1.set_pull(pin1.NO_PULL)
error(pin1.set_pull, 9)
error(pin1.write_digital, 2)
error(pin1.write_analog, 1024)
pin1.write_analog(512)
pin1.set_analog_period(10)
print(pin1.get_mode(), pin1.get_analog_period_microseconds())
pin1.set_analog_period_microseconds(300)
error(pin1.set_analog_period_microseconds, 1)
error(pin5.write_digital, 1)
print(pin5.read_digital(), pin5.get_mode())

# Motion
sleep(100)
print(accelerometer.get_x(), accelerometer.get_y(), accelerometer.get_z())
print(accelerometer.get_values(), accelerometer.get_strength(), accelerometer.set_range(8))
error(accelerometer.set_range, 3)
error(accelerometer.is_gesture, "jump")
print(accelerometer.current_gesture() in ("", "up", "down", "left", "right"))
print(compass.is_calibrated(), compass.clear_calibration())

# Memory, and time of the processor
print(len(machine.unique_id()), machine.freq(), machine.mem32[0x10000060] != 0)
state = machine.disable_irq()
machine.enable_irq(state)
print(machine.time_pulse_us(pin1, 1, 1000), machine.mem8[0x10000060] == machine.mem16[0x10000060] & 255)
error(lambda: machine.mem32[1])
if False:
    machine.reset()
if False:
    compass.calibrate()
