# --set temperature=20@0ms --set temperature=25@2500ms --until 5s
# Keeps the temperature of each second in the log, and some of it in a file.
from microbit import *
import log

log.set_labels("temperature", timestamp=log.SECONDS)


@run_every(s=1)
def note():
    log.add(temperature=temperature())
    display.show(Image.YES)


for _ in range(4):
    sleep(1000)
with open("summary.txt", "w") as file:
    file.write("last: %d\n" % temperature())
with open("summary.txt") as file:
    print(file.read())
