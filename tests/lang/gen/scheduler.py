# A round-robin scheduler of generator tasks with messages.
class Scheduler:
    def __init__(self):
        self.ready = []
        self.mail = {}
        self.log = []

    def spawn(self, name, gen):
        self.ready.append((name, gen, None))

    def run(self):
        while self.ready:
            name, gen, value = self.ready.pop(0)
            try:
                request = gen.send(value)
            except StopIteration as stop:
                self.log.append("%s done: %s" % (name, stop.value))
                continue
            except Exception as e:
                self.log.append("%s failed: %s" % (name, type(e).__name__))
                continue
            answer = None
            if request is None:
                pass
            elif request[0] == "send":
                self.mail.setdefault(request[1], []).append(request[2])
            elif request[0] == "recv":
                box = self.mail.get(name, [])
                answer = box.pop(0) if box else None
            elif request[0] == "spawn":
                self.spawn(request[1], request[2])
            self.ready.append((name, gen, answer))


def producer(n):
    for i in range(n):
        yield "send", "consumer", i * i
    yield "send", "consumer", "stop"
    return n


def consumer():
    total = 0
    while True:
        msg = yield ("recv",)
        if msg == "stop":
            return total
        if msg is not None:
            total += msg


def parent():
    yield "spawn", "child", failing()
    yield
    return "parent"


def failing():
    yield
    raise ValueError


s = Scheduler()
s.spawn("producer", producer(5))
s.spawn("consumer", consumer())
s.spawn("parent", parent())
s.run()
for line in s.log:
    print(line)
