# --set X19Millivolts=1650@0us --set X20Millivolts=3300@0us --set temperature=40@0us --set X19Millivolts=3300@100ms --set batteryMillivolts=2900@0us
from array import array
import pyb
from pyb import ADC, ADCAll, DAC, Pin, Timer


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


adc = ADC("X19")
print(adc, adc.read(), ADC(Pin.board.X20).read(), Pin("X19"))
print(ADC(Pin("X20")), ADC(10).read(), 1400 < ADC(17).read() < 1600)
error(ADC)
error(ADC, "Y1")
error(ADC, 19)
error(ADC, -1)

# Timed: bytes have eight bits.
buf = bytearray(4)
print(adc.read_timed(buf, 1000), list(buf))
wide = array("H", [0] * 5)
pyb.delay(80)
t = Timer(6, freq=100)
print(adc.read_timed(wide, t), list(wide), 130 < pyb.millis() < 140)
error(adc.read_timed, b"abc", 10)
error(adc.read_timed, buf, 0)
a, b = array("H", [0] * 2), array("H", [0] * 2)
print(ADC.read_timed_multi((adc, ADC("X20")), (a, b), t), list(a), list(b))
error(ADC.read_timed_multi, (), (), t)
error(ADC.read_timed_multi, (adc,), (a, b), t)
error(ADC.read_timed_multi, (adc, adc), (a, bytearray(4)), t)
error(ADC.read_timed_multi, (adc,), (a,), 100)

# All channels
every = ADCAll(12, 0x70000)
print(every, Pin("X1"), every.read_channel(10))
print(round(every.read_core_temp()), round(every.read_core_vbat(), 1))
print(round(every.read_core_vref(), 2), round(every.read_vref(), 1))
print(ADCAll(8, 0).read_channel(11))
error(ADCAll, 9)
error(every.read_channel, 19)

# Outputs
dac = DAC(1)
print(dac, DAC("X5") is dac, DAC(2, bits=12), Pin("X5"))
for value in (0, 128, 255, 256):
    dac.write(value)
    print(ADC("X5").read(), end=" ")
print()
dac.init(12)
dac.write(1000)
print(dac, ADC("X5").read())
dac = DAC(1, bits=8)
dac.write_timed(bytes([0, 64, 128, 192]), 1000, mode=DAC.CIRCULAR)
levels = bytearray(8)
ADC("X5").read_timed(levels, 1000)
print(list(levels))
dac.write_timed(bytes([10, 20, 30]), Timer(6, freq=500), mode=DAC.NORMAL)
pyb.delay(20)
print(ADC("X5").read() >> 4)
dac.triangle(4096 * 100)
dac.noise(100)
dac.deinit()
error(DAC, 3)
error(DAC, "X1")
error(DAC, 1, bits=9)
error(dac.write_timed, b"ab", Timer(3, freq=10))
error(dac.noise, 0)
