# --until 2s
# A mapping of names counts wherever a pin is named: first the function, then the dict.
import machine
import pyb
from machine import PWM, Signal, SoftI2C, SoftSPI, time_pulse_us
from pyb import ADC, DAC, ExtInt, Pin

WIRED = {"knob": "X19", "tone": "X5", "relay": "X9", "button": "X17", "data": "Y10", "clock": "Y9"}


def wired(name):
    asked.append(name)
    return getattr(Pin.board, WIRED[name]) if name in WIRED else None


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


asked = []
Pin.mapper(wired)
Pin.dict({"spare": Pin.board.X4})
print(Pin("relay"), Pin("spare"), Pin("X3"), asked)
print(ADC("knob").read() < 4096, machine.ADC("knob").read_u16() < 65536, DAC("tone"))
line = ExtInt("button", ExtInt.IRQ_FALLING, pyb.Pin.PULL_UP, None)
print(line.line(), ExtInt(pin="relay", mode=ExtInt.IRQ_RISING, pull=0, callback=None))
relay = Signal("relay", Pin.OUT, value=1)
print(relay.value(), Pin("relay").value(), Signal("X3", invert=True).value())
bus = SoftI2C("clock", sda="data", freq=100_000)
print(bus, bus.scan(), SoftI2C(scl="Y9", sda="Y10"))
print(SoftSPI(100_000, sck="clock", mosi="data", miso="spare"))
print(PWM("spare", freq=1000, duty_u16=32768), time_pulse_us("relay", 0, 200))
machine.bitstream("relay", 0, (400, 850, 800, 450), b"\x0f")
print(sorted(set(asked)))

# What does not exist, and what is no pin
error(ADC, "nowhere")
error(ADC, "relay")
error(ExtInt, None, ExtInt.IRQ_RISING, 0, None)
error(SoftI2C, "clock", "nothing")
Pin.mapper(lambda name: 7)
error(ADC, "knob")
error(time_pulse_us, "knob", 1)
Pin.mapper(lambda name: undefined)
error(DAC, "X5")
Pin.mapper(None)
error(ADC, "knob")
Pin.mapper(wired)
Pin.debug(True)
Pin("relay")
Pin.debug(False)
