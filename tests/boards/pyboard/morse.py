# The red LED says SOS, and a buzzer on X1 does too.
from pyb import LED, Pin, Timer, delay

CODE = {"S": "...", "O": "---"}
UNIT = 60
led = LED(1)
tone = Timer(2, freq=880).channel(1, Timer.PWM, pin=Pin("X1"))


def key(down):
    led.on() if down else led.off()
    tone.pulse_width_percent(50 if down else 0)


for letter in "SOS":
    for sign in CODE[letter]:
        key(True)
        delay(UNIT if sign == "." else 3 * UNIT)
        key(False)
        delay(UNIT)
    delay(2 * UNIT)
