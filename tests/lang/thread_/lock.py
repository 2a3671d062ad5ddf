# _thread.allocate_lock
import _thread
import time

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked())
print(lock.acquire(False), lock.acquire(0), lock.acquire(True, 0.01), lock.acquire(timeout=0.01))
lock.release()
print(lock.locked())
try:
    lock.release()
except RuntimeError:
    print("RuntimeError")
with lock:
    print(lock.locked())
print(lock.locked())
try:
    with lock:
        raise ValueError
except ValueError:
    print(lock.locked())

total = 0
done = 0


def adds(n):
    global total, done
    for i in range(n):
        with lock:
            t = total
            time.sleep(0)
            total = t + 1
    with lock:
        done += 1


for i in range(4):
    _thread.start_new_thread(adds, (20,))
while done < 4:
    time.sleep(0)
print(total)

# Handing over: one waits for what the other releases.
ping, pong = _thread.allocate_lock(), _thread.allocate_lock()
ping.acquire()
pong.acquire()
log = []


def player():
    for i in range(5):
        ping.acquire()
        log.append("ping")
        pong.release()


_thread.start_new_thread(player, ())
for i in range(5):
    ping.release()
    pong.acquire()
    log.append("pong")
print(log == ["ping", "pong"] * 5)
