# Handlers of `logging.handlers`.
import logging
import logging.handlers
import os
import queue
import sys
import tempfile

log = logging.getLogger("own")
log.setLevel(logging.DEBUG)
log.propagate = False
shown = logging.StreamHandler(sys.stdout)
shown.setFormatter(logging.Formatter("%(levelname)s %(message)s"))


def use(handler):
    log.handlers[:] = [handler]


memory = logging.handlers.MemoryHandler(3, logging.ERROR, shown)
use(memory)
log.info("one")
print("kept", len(memory.buffer))
log.error("two")
log.info("three")
memory.close()

records = queue.Queue()
use(logging.handlers.QueueHandler(records))
listener = logging.handlers.QueueListener(records, shown)
listener.start()
log.warning("by %s", "queue")
listener.stop()

folder = tempfile.mkdtemp()
path = os.path.join(folder, "log.txt")
rotating = logging.handlers.RotatingFileHandler(path, maxBytes=20, backupCount=2)
use(rotating)
for i in range(7):
    log.info("line %d", i)
rotating.close()
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name)) as file:
        print(name, file.read().split("\n"))
    os.remove(os.path.join(folder, name))
os.rmdir(folder)
