# --until 4s --fails
from microbit import *

display.show(Image.HAPPY)
sleep(100)
print([][1])
