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
