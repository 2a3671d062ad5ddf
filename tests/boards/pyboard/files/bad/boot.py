import pyb
pyb.LED(5)
