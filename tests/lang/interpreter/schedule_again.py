# differs: python3 has no micropython module
import micropython

# A call that schedules itself again does not keep the program from going on.
rounds = 0


def again(limit):
    global rounds
    rounds += 1
    if rounds < limit:
        micropython.schedule(again, limit)


micropython.schedule(again, 50)
steps = 0
while rounds < 50:
    steps += 1
print(rounds, steps > 0)

order = []
for i in range(3):
    micropython.schedule(order.append, i)
for i in range(100):
    pass
print(order)

# Nor does it keep a wait with a limit from coming to its end.
import select
import time

ends = False


def forever(_):
    global rounds
    rounds += 1
    if not ends:
        micropython.schedule(forever, None)


def waits(wait):
    global rounds, ends
    rounds, ends = 0, False
    forever(None)
    result = wait()
    ends = True
    return result, rounds > 1


print(waits(lambda: select.poll().poll(5)))
print(waits(lambda: list(select.poll().ipoll(5))))
print(waits(lambda: select.select([], [], [], 0.005)))
print(waits(lambda: time.sleep_ms(5)))
# The next wait has a limit of its own.
print(waits(lambda: [select.poll().poll(n) for n in (1, 2, 3)]))
