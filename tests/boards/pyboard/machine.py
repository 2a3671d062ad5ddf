# --until 3s --set X19Millivolts=1650@0us
import machine
import pyb
from machine import ADC, I2C, PWM, SPI, Pin, Signal, SoftI2C


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


print(machine.Pin is pyb.Pin, machine.RTC is pyb.RTC, machine.UART is pyb.UART)

# Signal
s = Signal("X1", Pin.OUT, value=0, invert=True)
print(s.value(), s(), Pin("X1")())
print(s.on(), s.value(), Pin("X1")(), s.off(), s(1), Pin("X1").value(), s.value(0))
print(Signal(Pin("X1")).value())
error(Signal, "Q1")

# ADC
adc = ADC("X19")
print(adc, adc.read_u16(), ADC(Pin("X19")).read_u16() == adc.read_u16())
print(ADC(ADC.CORE_VREF).read_u16() > 0, ADC(ADC.CORE_TEMP), ADC.CORE_VBAT)
error(ADC, "Y1")

# PWM
pwm = PWM("X2", freq=1000, duty_u16=16384)
print(pwm, pwm.freq(), pwm.duty_u16(), pwm.duty_ns(), Pin("X2"))
pwm.duty_ns(100_000)
print(pwm.duty_ns(), pwm.duty_u16())
pwm.freq(50)
print(pwm.freq(), pwm.duty_ns())
pwm.init(freq=200, duty_u16=65535)
print(pwm.freq(), pwm.duty_u16(), Pin("X2")())
pwm.deinit()
error(PWM, "X18")
error(pwm.freq, 0)
error(pwm.freq, 100_000_000)

# I2C
pyb.Accel()
i2c = I2C(1, freq=100000)
print(i2c, i2c.scan(), i2c.readfrom_mem(76, 7, 1), i2c.writeto(76, b"\x07"), i2c.readfrom(76, 1))
buf = bytearray(2)
print(i2c.readfrom_mem_into(76, 7, buf), buf, i2c.readfrom_into(76, buf), buf)
print(i2c.writeto_mem(76, 8, b"\x05"), i2c.readfrom_mem(76, 8, 1))
print(i2c.writevto(76, [b"\x08", b"\x06"]), i2c.readfrom_mem(76, 8, 1), i2c.init(freq=400000))
error(i2c.readfrom, 0x10, 1)
error(i2c.writeto, 0x10, b"1")
error(i2c.readfrom_mem, 76, 0, 1, addrsize=7)
error(I2C, 3)
error(I2C, 1, scl=Pin("X1"))
soft = SoftI2C(Pin("X9"), Pin("X10"))
print(soft.scan(), SoftI2C(scl=Pin("Y1"), sda=Pin("Y2"), freq=50000).scan())

# SPI
spi = SPI(1, 1_000_000)
print(spi, spi.read(2), spi.read(1, 0x42), spi.write(b"abc"), spi.readinto(buf), buf)
print(spi.write_readinto(b"xy", buf), spi.init(baudrate=10_000_000, polarity=1, phase=1), spi)
error(spi.write_readinto, b"xyz", buf)
error(SPI, 9)
error(SPI, 1, sck=Pin("X6"))
spi.deinit()

# Deep sleep ends with a reset, which starts the program anew: the trace shows it.
if pyb.millis() < 2000:
    machine.lightsleep(500)
    print("awake")
