# Threads that never wait take turns all the same.
import _thread

counts = [0] * 4
stop = False
running = [True] * 4


def spin(i):
    while not stop:
        counts[i] += 1
    running[i] = False


for i in range(4):
    _thread.start_new_thread(spin, (i,))
while min(counts) < 10:
    pass
stop = True
while any(running):
    pass
print(min(counts) >= 10)

# Generators, recursion and exceptions of one are nothing to the others.
results = {}


def numbers(n):
    for i in range(n):
        yield i


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def mixed(i):
    total = 0
    for x in numbers(200):
        try:
            if x % 3 == 0:
                raise ValueError(x)
            total += depth(5)
        except ValueError as e:
            total += e.args[0]
    results[i] = total


for i in range(3):
    _thread.start_new_thread(mixed, (i,))
while len(results) < 3:
    pass
print(sorted(results.items()))
