# Constants and errors that the programs for each class leave out.
import pyb
from pyb import CAN, DAC, I2C, LCD, LED, SPI, UART, Accel, ADC, ExtInt, Pin, RTC, Servo, Timer


def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(CAN.SILENT, CAN.SILENT_LOOPBACK, CAN.LIST16, CAN.MASK16, CAN.LIST32, CAN.MASK32)
can = CAN(1, CAN.SILENT_LOOPBACK)
can.setfilter(0, CAN.MASK16, 0, (0, 0, 0, 0))
can.setfilter(1, CAN.LIST32, 1, (1, 2), extframe=True)
error(can.setfilter, 0, 9, 0, (0, 0, 0, 0))
error(can.setfilter, 0, CAN.LIST16, 0, (1,))
error(CAN, 3)
error(can.send, b"123456789", 1)
error(can.recv, 0, timeout=5)
print(ExtInt.EVT_FALLING, ExtInt.EVT_RISING_FALLING, ExtInt.EVT_RISING)
error(ExtInt, "X1", 5, Pin.PULL_NONE, None)
error(ExtInt, 99, ExtInt.IRQ_RISING, Pin.PULL_NONE, None)
print(I2C.MASTER == I2C.CONTROLLER, I2C.SLAVE == I2C.PERIPHERAL)
print(SPI.MASTER == SPI.CONTROLLER, SPI.SLAVE == SPI.PERIPHERAL, SPI.MSB, SPI.LSB)
print(Pin.AF_OD, Pin.AF_PP, UART.IRQ_RX, UART.IRQ_RXIDLE)
PinAF = Pin("X1").af_list()[0]
print(PinAF, PinAF.index(), PinAF.name(), hex(PinAF.reg()))
error(Pin, "X99")
error(Pin, "X1", 99)
error(Pin, "X1", Pin.OUT_PP, 9)
error(Pin("X1").init, Pin.AF_PP, af=99)

print(Timer.OC_INACTIVE, Timer.OC_FORCED_INACTIVE, Timer.ENC_A, Timer.ENC_B, Timer.UP)
print(Timer.HIGH, Timer.LOW, Timer.RISING, Timer.FALLING, Timer.BOTH)
print(Timer.BRK_OFF, Timer.BRK_LOW, Timer.BRK_HIGH)
error(Timer, 15)
error(Timer, 2, freq=0)
error(Timer, 2, prescaler=1)
error(Timer, 2, freq=100, mode=99)
error(Timer, 2, freq=100, div=3)
error(Timer(2, freq=100).channel, 5)
error(Timer(2, freq=100).channel, 1, 99)
TimerChannel = Timer(3, freq=1000).channel(1, Timer.PWM, pin=Pin("X7"), pulse_width_percent=25)
print(TimerChannel.pulse_width_percent(), TimerChannel.pulse_width(), TimerChannel.compare())
TimerChannel.pulse_width(0)
print(TimerChannel.capture(), TimerChannel.callback(None))
error(Timer(3).channel, 1, Timer.PWM, pin=Pin("Y1"), pulse_width=1)
error(Timer(3).channel, 1, Timer.PWM, pin=Pin("Y12"))

error(LED, 0)
error(LED(1).intensity, "x")
error(Servo, 5)
error(DAC, 3)
error(DAC, "X1")
error(DAC(1, bits=8).init, 9)
error(ADC, "Y1")
error(UART, 7)
error(UART(1, 9600).init, 9600, bits=5)
error(UART, 1, 1)
error(RTC().wakeup, 1 << 40)
error(LCD, "Z")
error(Accel().read, "x")
error(pyb.freq, 1)
error(pyb.main, 5)
if False:
    pyb.hard_reset()
    pyb.bootloader()
    pyb.standby()
