# A lamp on pin 1 and a tone say a word in Morse code.
from microbit import *
import music

CODE = {"H": "....", "I": ".."}
DOT = 80


def beep(length):
    pin1.write_digital(1)
    music.pitch(700, length)
    pin1.write_digital(0)
    sleep(DOT)


for letter in "HI":
    display.show(letter)
    for sign in CODE[letter]:
        beep(DOT if sign == "." else 3 * DOT)
    sleep(2 * DOT)
display.clear()
