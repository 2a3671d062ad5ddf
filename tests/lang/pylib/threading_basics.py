import threading

results = []
lock = threading.Lock()


def work(n, *, scale=1):
    with lock:
        results.append(n * scale)


threads = [threading.Thread(target=work, args=(i,), kwargs={"scale": 10}) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), [t.is_alive() for t in threads])
e = threading.Event()
order = []


def waiter():
    e.wait()
    order.append("after")


t = threading.Thread(target=waiter, name="w")
t.start()
order.append("before")
e.set()
t.join()
print(order, e.is_set(), t.name, e.wait(0), threading.current_thread() is threading.main_thread())
r = threading.RLock()
with r:
    with r:
        print("twice")
s = threading.Semaphore(1)
print(s.acquire(), s.acquire(blocking=False))
s.release()
b = threading.BoundedSemaphore(1)
for f in (b.release, t.start, lambda: threading.Thread().join(), r.release):
    try:
        f()
        print("no error")
    except (ValueError, RuntimeError) as x:
        print(type(x).__name__)
c = threading.Condition()
box = []


def consumer():
    with c:
        while not box:
            c.wait()
        results.append(box.pop())


t = threading.Thread(target=consumer)
t.start()
with c:
    box.append("item")
    c.notify()
t.join()
print(results[-1], threading.Event().wait(0.01))
