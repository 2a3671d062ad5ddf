# --until 20s
from microbit import *
import log

log.set_mirroring(True)
log.set_labels("a", "b", timestamp=log.MILLISECONDS)
log.add(a=1, b=2.5)
sleep(1234)
log.set_labels("temp")
log.add(temp=temperature())
log.add({"temp": -3, "word": "x,y"})
log.add(temp=True)
log.add()
log.set_labels("last", timestamp=None)
log.add(last="z")
for unit in log.MINUTES, log.HOURS, log.DAYS:
    log.set_labels("u", timestamp=unit)
    log.add(u=0)
print(log.MILLISECONDS, log.SECONDS, log.MINUTES, log.HOURS, log.DAYS)
log.set_mirroring(False)
for call in (lambda: log.add(1), lambda: log.add({}, {}), lambda: log.add(a=[])):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    for count in range(1000):
        log.add(u="x" * 500)
except OSError as e:
    print(e.errno, count)
log.delete()
log.add(u="room")
log.delete(full=True)
