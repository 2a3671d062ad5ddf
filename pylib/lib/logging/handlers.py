# More places for records: files that are begun anew when they are large, memory and queues.

import os

from logging import ERROR, FileHandler, Handler


class BaseRotatingHandler(FileHandler):
    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode, encoding, delay, errors)
        self.baseFilename = str(filename)
        self.encoding = encoding

    def emit(self, record):
        if self.shouldRollover(record):
            self.doRollover()
        super().emit(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif _exists(source):
            os.rename(source, dest)


def _exists(path):
    try:
        os.stat(path)
    except OSError:
        return False
    return True


# `name.1` is the newest of the older files.
class RotatingFileHandler(BaseRotatingHandler):
    def __init__(
        self,
        filename,
        mode="a",
        maxBytes=0,
        backupCount=0,
        encoding=None,
        delay=False,
        errors=None,
    ):
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        self.flush()
        size = os.stat(self.baseFilename)[6] if _exists(self.baseFilename) else 0
        line = self.format(record) + self.terminator
        return size > 0 and size + len(line.encode()) > self.maxBytes

    def doRollover(self):
        self.close()
        names = [self.baseFilename]
        for i in range(1, self.backupCount + 1):
            names.append(self.rotation_filename("%s.%d" % (self.baseFilename, i)))
        for i in range(self.backupCount, 0, -1):
            if _exists(names[i - 1]):
                if _exists(names[i]):
                    os.remove(names[i])
                self.rotate(names[i - 1], names[i])
        self.stream = open(self.baseFilename, "a" if self.backupCount else "w")


class BufferingHandler(Handler):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        self.flush()
        super().close()


# Keeps records until one is important or there are many, and gives them to another handler.
class MemoryHandler(BufferingHandler):
    def __init__(self, capacity, flushLevel=ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        if self.flushOnClose:
            self.flush()
        self.target = None
        self.buffer.clear()


class QueueHandler(Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        text = self.format(record)
        record.msg, record.args = text, None
        record.exc_info = None
        return record

    def emit(self, record):
        self.enqueue(self.prepare(record))


# Gives the records of a queue to handlers, in a thread of its own.
class QueueListener:
    _END = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        from threading import Thread

        self._thread = Thread(target=self._monitor)
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        record = self.dequeue(True)
        while record is not self._END:
            self.handle(record)
            record = self.dequeue(True)

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._END)

    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
