# Runs first: what it defines is there in main.py.
import machine
import pyb

print("boot.py", machine.reset_cause())
started = pyb.millis()
