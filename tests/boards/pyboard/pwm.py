# machine.PWM: which timer a pin takes, shares and lengths that hold when the frequency changes,
# channels that share a timer, polarity, what is kept by whom.
from machine import PWM, Pin
from pyb import Timer, delay

for name in "X1", "X2", "X3", "X4", "X6", "X7", "X8", "X9", "X10", "Y1", "Y2", "Y3", "Y4":
    print(name, PWM(name), end=" ")
for name in "Y7", "Y8", "Y9", "Y10", "Y11", "Y12", "LED_BLUE":
    print(name, PWM(Pin(name)), end=" ")
print()
for name in "X5", "X11", "X18", "X22", "Y5", "Y6":
    try:
        PWM(name)
    except ValueError as error:
        print(error)

# Nothing is set
pwm = PWM("X8")
print(pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
pwm.duty_u16(16384)
print(pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
pwm.freq(1000)
print(pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
delay(3)

# A share holds, and so does a length
pwm.freq(2000)
print(pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
pwm.duty_ns(100000)
pwm.freq(500)
print(pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
for share in 0, 1, 32768, 65534, 65535, 70000, -1:
    pwm.duty_u16(share)
    print(pwm.duty_u16(), end=" ")
print()
for ns in 0, 1, 12, 1000000, 2000000, 3000000:
    pwm.duty_ns(ns)
    print(pwm.duty_ns(), end=" ")
print()
delay(5)

# The same channel again: nothing given, nothing changed
pwm.duty_u16(20000)
print(PWM("X8").duty_u16(), PWM("X8", freq=500).duty_u16(), PWM("X8", duty_u16=9).duty_u16())
pwm.deinit()
delay(1)

# Two channels of a timer have one frequency
a = PWM("X1", freq=1000, duty_u16=32768)
b = PWM("X2", duty_ns=250000)
print(a.freq(), b.freq(), a.duty_u16(), b.duty_u16(), b.duty_ns())
b.freq(100)
print(a.freq(), a.duty_ns(), b.duty_u16(), b.duty_ns())
b.init(invert=1)
delay(30)
b.init(invert=0)
a.deinit()
delay(20)
b.deinit()
print(Timer(5))

# A timer that runs already
timer = Timer(8, freq=400)
pwm = PWM("Y1", duty_u16=32768)
print(pwm.freq(), timer)
delay(5)
pwm.deinit()
print(timer.freq())
for freq in -5, 0, 84000001, 42000000:
    try:
        pwm = PWM("X7", freq=freq)
        print(pwm.freq())
    except ValueError as error:
        print(error)
for freq in 1, 3, 50, 440, 38000, 1000000:
    print(PWM("X1", freq=freq).freq(), PWM("X7", freq=freq).freq(), end=" ")
print()
