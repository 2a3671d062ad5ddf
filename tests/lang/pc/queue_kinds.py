import queue
import threading

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind()
    for i in (3, 1, 2):
        q.put(i)
    print(kind.__name__, q.qsize(), [q.get() for _ in range(3)], q.empty(), q.full())
q = queue.Queue(1)
q.put("a")
for f in (lambda: q.put("b", False), lambda: q.put("b", timeout=0.01), lambda: (q.get(), q.get(False)), lambda: q.get(timeout=0.01)):
    try:
        f()
    except (queue.Empty, queue.Full) as e:
        print(type(e).__name__)
q = queue.Queue(2)
found = []


def worker():
    while True:
        item = q.get()
        if item is None:
            break
        found.append(item)
        q.task_done()


t = threading.Thread(target=worker)
t.start()
for i in range(10):
    q.put(i)
q.join()
q.put(None)
t.join()
print(found)
try:
    queue.Queue().task_done()
except ValueError:
    print("ValueError")
