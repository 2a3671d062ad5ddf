from microbit import *

display.show(Image.HEART)
