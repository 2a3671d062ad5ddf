# --file DIR/api/pyboard.txt --attach lcd160cr@sda=Y10,scl=Y9,sck=Y6,mosi=Y8,pwr=Y11
# Every function that the board has, called with too few and too many arguments and with an object
# that is none of what it takes.
import framebuf
import lcd160cr
import machine
import onewire
import pyb

import dht
import ds18x20
import neopixel

MODULES = """pyb stm machine onewire dht ds18x20 neopixel framebuf lcd160cr TimerChannel
SoftI2C PinAF""".split()
wire = onewire.OneWire(pyb.Pin("X12"))
# What belongs to instances.
OWNERS = {
    "pyb.Accel": pyb.Accel(),
    "pyb.ADC": pyb.ADC("X1"),
    "pyb.ADCAll": pyb.ADCAll(12, 0x70000),
    "pyb.CAN": pyb.CAN(1, pyb.CAN.LOOPBACK),
    "pyb.DAC": pyb.DAC(1),
    "pyb.ExtInt": pyb.ExtInt("Y1", pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_NONE, None),
    "pyb.Flash": pyb.Flash(start=0),
    "pyb.SDCard": pyb.SDCard(),
    "pyb.I2C": pyb.I2C(2, pyb.I2C.CONTROLLER),
    "pyb.LCD": pyb.LCD("x"),
    "pyb.LED": pyb.LED(1),
    "pyb.Pin": pyb.Pin("X1"),
    "pyb.RTC": pyb.RTC(),
    "pyb.Servo": pyb.Servo(2),
    "pyb.SPI": pyb.SPI(2, pyb.SPI.CONTROLLER),
    "pyb.Switch": pyb.Switch(),
    "pyb.Timer": pyb.Timer(4, freq=100),
    "pyb.UART": pyb.UART(6, 9600, timeout=1),
    "pyb.USB_VCP": pyb.USB_VCP(),
    "pyb.USB_HID": pyb.USB_HID(),
    "machine.Signal": machine.Signal(pyb.Pin("X2", pyb.Pin.OUT)),
    "machine.ADC": machine.ADC("X1"),
    "machine.PWM": machine.PWM(pyb.Pin("X8"), freq=100, duty_u16=1),
    "machine.I2C": machine.I2C(2),
    "machine.SPI": machine.SPI(2),
    "machine.SoftSPI": machine.SoftSPI(sck="X1", mosi="X2", miso="X3"),
    "machine.I2S": machine.I2S(2, sck=pyb.Pin("Y6"), ws=pyb.Pin("Y5"), sd=pyb.Pin("Y8"),
                               mode=machine.I2S.TX, bits=16, format=machine.I2S.MONO, rate=8000,
                               ibuf=2000),
    "machine.Timer": machine.Timer(-1),
    "onewire.OneWire": wire,
    "dht.DHT22": dht.DHT22(pyb.Pin("X11")),
    "ds18x20.DS18X20": ds18x20.DS18X20(wire),
    "neopixel.NeoPixel": neopixel.NeoPixel(pyb.Pin("X2"), 2),
    "lcd160cr.LCD160CR": lcd160cr.LCD160CR(pwr=pyb.Pin("Y11", pyb.Pin.OUT), i2c=machine.I2C(2),
                                           spi=machine.SPI(2)),
    "framebuf.FrameBuffer": framebuf.FrameBuffer(bytearray(8), 8, 8, framebuf.MONO_VLSB),
}
# Functions that do something with nothing, or with anything.
WITHOUT = """pyb.hard_reset pyb.bootloader pyb.stop pyb.standby pyb.CAN.deinit machine.reset
machine.soft_reset machine.bootloader machine.lightsleep machine.deepsleep machine.sleep
pyb.fault_debug pyb.info machine.info pyb.rng machine.rng pyb.USB_VCP.readlines machine.WDT
pyb.disable_irq
machine.disable_irq pyb.Pin.mapper pyb.Pin.dict""".split()
made = {}


def find(path):
    owner, name = path.rsplit(".", 1)
    if owner in OWNERS:
        return getattr(OWNERS[owner], name)
    first, *rest = path.split(".")
    found = made[first] if first in made else __import__(first)
    for name in rest:
        found = getattr(found, name)
    return found


def outcome(call, *args):
    try:
        call(*args)
        return "fine"
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


def walk(path):
    call = find(path)
    if not callable(call) or type(call) is pyb.Pin:
        return
    print(path)
    last = None
    for count in (16,) if path in WITHOUT else (0, 1, 2, 3, 4, 16):
        now = outcome(call, *[NotImplemented] * count)
        # The same but for the count is said once.
        kind = "".join(c for c in now if not c.isdigit())
        if kind != last:
            print("   ", count, now)
        last = kind


with open("pyboard.txt") as lines:
    for line in lines:
        line = line.strip()
        if line.startswith("#"):
            continue
        name, *made_by = line.split(" = ", 1)
        if made_by:
            made[name] = eval(made_by[0])
        elif line.split(".")[0] in MODULES and "." in line:
            walk(line)
