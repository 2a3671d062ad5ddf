# --attach ssd1306@i2c,sda=Y2,scl=Y1 --attach 25lc256@spi,sck=Y6,si=Y8,so=Y7,cs=Y5 --attach neopixel@X3
import machine
from machine import (
    ADC, I2C, I2S, PWM, SPI, WDT, Pin, Signal, SoftI2C, SoftSPI, Timer, bitstream, dht_readinto,
    time_pulse_us,
)
from time import sleep_ms


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# SoftI2C and its steps
i2c = SoftI2C(scl=Pin("Y1"), sda=Pin("Y2"), freq=50000)
print(i2c, i2c.scan())
i2c.start()
print(i2c.write(b"\x78\x00\xaf"), i2c.stop())
i2c.start()
print(i2c.write(b"\x77"), i2c.stop())
i2c.start()
answer = bytearray(1)
print(i2c.write(b"\x79"), i2c.readinto(answer), answer, i2c.stop())
print(i2c.readfrom(0x3C, 1), i2c.writevto(0x3C, (b"\x80", b"\xae")), i2c.writeto(0x3C, b"\0"))
error(i2c.readfrom, 0x20, 1)
error(I2C(1).start)
error(I2C(1).write, b"1")
error(I2C, 4)
error(I2C, 1, scl="X1")
error(i2c.readfrom_mem, 0x3C, 0, 1, addrsize=7)
print(i2c.readfrom_mem(0x3C, 0, 1), i2c.writeto_mem(0x3C, 0, b"\xaf"))
print(i2c.readfrom_into(0x3C, answer), i2c.readfrom_mem_into(0x3C, 0, answer), i2c.init(freq=1000))

# SoftSPI
cs = Pin("Y5", Pin.OUT, value=1)
spi = SoftSPI(baudrate=100000, sck=Pin("Y6"), mosi=Pin("Y8"), miso=Pin("Y7"))
print(spi, SoftSPI.MSB, SoftSPI.LSB, SPI.MSB, SPI.LSB, SPI.CONTROLLER)
cs(0)
print(spi.write(b"\x05"), spi.read(1))
cs(1)
cs(0)
place = bytearray(2)
print(spi.write_readinto(b"\x05\x00", place), place, spi.readinto(place, 255), spi.read(1, 0xFF))
cs(1)
spi.init(baudrate=200000, polarity=1)
print(spi, spi.deinit())
error(SoftSPI, sck="Y6")
error(spi.init, bits=16)
error(spi.init, firstbit=SoftSPI.LSB)
error(spi.write_readinto, b"123", place)
error(SPI, 3)
error(SPI, 1, sck="X1")

# Single pins
pin = Pin("X3", Pin.OUT)
bitstream(pin, 0, (400, 850, 800, 450), b"\x10\x20\x30")
bitstream(pin, 0, [400, 850, 800, 450], bytearray(6))
error(bitstream, pin, 1, (1, 2, 3, 4), b"")
error(bitstream, pin, 0, (1, 2, 3), b"")
error(dht_readinto, Pin("X4"), bytearray(4))
error(dht_readinto, Pin("X4"), bytearray(5))
print(time_pulse_us(pin, 1, 50), time_pulse_us(pin, 0, 50))
error(time_pulse_us, "Q1", 1)
error(Signal, pin, 5)
print(ADC.VREF, ADC.CORE_TEMP, ADC.CORE_VBAT, ADC.CORE_VREF)
error(PWM, "X1", freq=0)
error(PWM, "Y5", freq=100, duty_u16=5)

# PWM as long as a pulse
pwm = PWM(Pin("X2"), freq=1000, duty_ns=250000)
print(time_pulse_us(Pin("X2"), 1), pwm.duty_u16(), pwm.duty_ns(), pwm.freq())
pwm.init(freq=500, duty_u16=32768)
print(time_pulse_us(Pin("X2"), 0), pwm.deinit())

# Timers
error(Timer, 1)
error(Timer, period=10, callback=5)
calls = []
fast = Timer(freq=200, callback=lambda t: calls.append(t is fast), hard=False)
print(fast)
sleep_ms(21)
fast.init(period=500, tick_hz=100000, mode=Timer.ONE_SHOT, callback=lambda t: calls.append("once"))
sleep_ms(20)
print(calls, fast.deinit())
many = [Timer(period=1000) for _ in range(8)]
error(Timer, period=1000)
[timer.deinit() for timer in many]


def fails(t):
    1 / 0


bad = Timer(period=5, callback=fails, hard=True)
sleep_ms(20)
error(WDT, 1)
error(WDT, timeout=0)
error(WDT, 0, 40000)

# I2S
settings = dict(sck=Pin("Y6"), ws=Pin("Y5"), sd=Pin("Y8"), mode=I2S.RX, bits=16, format=I2S.STEREO)
sound = I2S(2, **settings, rate=16000, ibuf=1000)
buffer = bytearray(b"1234")
print(sound, sound.readinto(buffer), buffer)
error(sound.write, b"12")
error(I2S, 1, **settings, rate=1, ibuf=1)
error(I2S, 2, **settings, rate=0, ibuf=1)
settings["bits"] = 8
error(I2S, 2, **settings, rate=16000, ibuf=1)
settings["bits"], settings["mode"] = 32, I2S.TX
sound.init(**settings, rate=16000, ibuf=100)
sound.irq(lambda s: print("played", s is sound))
print(sound.write(bytes(80)))
sleep_ms(1)
samples = bytearray(b"\x01\x00\xff\xff")
I2S.shift(buf=samples, bits=16, shift=3)
print(samples, I2S.MONO, sound.deinit())

# The rest
print(machine.reset_cause() == machine.PWRON_RESET, len(machine.unique_id()), machine.freq()[0])
machine.info()
state = machine.disable_irq()
machine.enable_irq(state)
if False:
    machine.bootloader()
    machine.deepsleep()
