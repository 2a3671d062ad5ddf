from microbit import *
import random

# Press A to throw the dice. Hold A and B together and it is always a six.
FACES = [
    Image("00000:00000:00900:00000:00000"),
    Image("90000:00000:00000:00000:00009"),
    Image("90000:00000:00900:00000:00009"),
    Image("90009:00000:00000:00000:90009"),
    Image("90009:00000:00900:00000:90009"),
    Image("90009:00000:90009:00000:90009"),
]


def throw():
    for turn in range(8):
        display.show(random.choice(FACES))
        sleep(40 + 20 * turn)
    if button_a.is_pressed() and button_b.is_pressed():
        return 6
    return random.randint(1, 6)


display.show(FACES[0])
while True:
    if button_a.was_pressed():
        number = throw()
        display.show(FACES[number - 1])
        print("You threw", number)
    sleep(20)
