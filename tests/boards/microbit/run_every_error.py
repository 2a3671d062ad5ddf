# --until 3s --fails
from microbit import *


@run_every(ms=300)
def fails():
    print("once")
    1 / 0


@run_every(ms=200)
def goes_on():
    print("again")


sleep(1000)
print("not reached")
