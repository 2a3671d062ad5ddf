# --until 5s
from microbit import *


@run_every(ms=400)
def tick():
    print("tick", running_time() // 100)


def second():
    print("second", running_time() // 100)


print(run_every(second, s=1) is second)
sleep(1300)
start = running_time()
while running_time() - start < 600:
    pass
print("busy is over")
sleep(500)
for units in {"days": 1}, {"h": 1}, {"min": 1}, {"s": 0.5}:
    run_every(second, **units)
try:
    run_every(second, 5)
except TypeError as e:
    print("TypeError")
try:
    run_every(second, weeks=1)
except TypeError as e:
    print("TypeError")
try:
    run_every(second, ms="1")
except TypeError as e:
    print(e)
sleep(1000)
