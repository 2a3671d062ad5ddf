# --set X2Millivolts=3300@0us --set X3Millivolts=0@0us
from pyb import Pin


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


# Names
x1 = Pin("X1")
print(x1, x1 is Pin.board.X1, x1 is Pin.cpu.A0, x1 is Pin("A0"), Pin(x1) is x1)
print(x1.name(), x1.names(), x1.port(), x1.pin(), hex(x1.gpio()))
print(Pin.board.SW.names(), Pin.board.LED_BLUE, Pin.cpu.D2.names())
print(Pin.board, Pin.cpu, hasattr(Pin.board, "X13"), hasattr(Pin.cpu, "E0"))
error(Pin, "X13")
error(Pin, "Z1")
error(Pin)

# Modes and resistors
for mode in (Pin.IN, Pin.OUT_PP, Pin.OUT_OD, Pin.OUT, Pin.OPEN_DRAIN, Pin.ANALOG):
    x1.init(mode)
    print(x1, x1.mode() == mode, x1.pull(), x1.af())
for pull in (Pin.PULL_NONE, Pin.PULL_UP, Pin.PULL_DOWN):
    x1.init(Pin.IN, pull)
    print(x1, x1.pull() == pull, x1())
x1.init(Pin.AF_PP, Pin.PULL_NONE, Pin.AF1_TIM2)
print(x1, x1.af())
x1.init(mode=Pin.ALT_OPEN_DRAIN, alt=8)
print(x1)
x1.init(mode=Pin.ALT, alt=15)
print(x1)
error(x1.init)
error(x1.init, 9)
error(x1.init, Pin.IN, 7)
error(x1.init, Pin.ALT)
error(x1.init, Pin.ALT, alt=16)
error(x1.init, Pin.IN, pull="up")

# Levels
x1 = Pin("X1", Pin.OUT, value=1)
print(x1.value(), x1())
for change in (x1.off, x1.on, x1.low, x1.high):
    print(change(), x1.value())
print(x1.value(0), x1.value(), x1(1), x1(), x1([]), x1())
print(Pin("X2", Pin.IN)(), Pin("X3", Pin.IN, Pin.PULL_UP)())
# Open drain: high is released, and a resistor decides.
od = Pin("X4", Pin.OUT_OD, Pin.PULL_UP)
print(od(), od(1), od())

# Alternate functions
for af in Pin("X3").af_list():
    print(af, af.index(), af.name(), hex(af.reg()))
print(Pin("X18").af_list())

# Names of the program's own
print(Pin.dict(), Pin.mapper(), Pin.debug())
Pin.dict({"LeftMotor": Pin.board.X5})
print(Pin("LeftMotor"), Pin.dict())
Pin.mapper(lambda name: Pin.board.X6 if name == "RightMotor" else None)
print(Pin("RightMotor"), Pin("X7"))
Pin.mapper(lambda name: 3)
error(Pin, "X7")
Pin.mapper(None)
Pin.debug(True)
Pin("LeftMotor")
Pin("X8")
Pin("B0")
Pin(Pin.board.Y1)
Pin.debug(False)
Pin.dict(None)
