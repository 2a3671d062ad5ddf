# --set pin0Millivolts=3300@1500us --set pin0Millivolts=0@4ms --set pin1Millivolts=3300@0ms
import machine
from microbit import pin0, pin1, pin_logo


def error(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, *e.args)


print(machine.time_pulse_us(pin0, 1))
print(machine.time_pulse_us(pin0, 1, 1000), machine.time_pulse_us(pin1, 1, 500))
pin1.write_analog(512)
print(machine.time_pulse_us(pin1, 1), machine.time_pulse_us(pin1, 0))
error(machine.time_pulse_us, 1, 1)
error(machine.time_pulse_us, pin0)
print(machine.unique_id(), machine.freq())
state = machine.disable_irq()
print(state, machine.disable_irq(), machine.enable_irq(state), machine.disable_irq())
print(machine.mem8, machine.mem16, machine.mem32)
print(hex(machine.mem32[0x10000060]), hex(machine.mem32[0x10000064]), hex(machine.mem8[0x10000061]))
print(hex(machine.mem16[0x10000062]), machine.mem32[0x20000000])
machine.mem32[0x20000000] = 5
error(lambda: machine.mem32[0x10000061])
