# --until 4s
# Labels survive a reset: the second program adds to the columns of the first.
import log
import machine
import os
from microbit import *

log.set_mirroring(True)
log.set_labels("light", "temp")
log.add(light=1, temp=2)
if "again" not in os.listdir():
    log.add(light=3, noise=4)
    open("again", "w").close()
    sleep(1500)
    machine.reset()
log.add(temp="", light="")
log.set_labels("temp", timestamp=log.MILLISECONDS)
log.add(temp=5)
log.set_labels(timestamp=None)
log.add(temp=6)
log.delete()
log.add(fresh=7)
