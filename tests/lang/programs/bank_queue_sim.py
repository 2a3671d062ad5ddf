# Customers, tellers and a generator-based process simulation.
def process(sim, body):
    sim.schedule(0, body)


class Sim:
    def __init__(self):
        self.time, self.queue, self.n = 0, [], 0

    def schedule(self, delay, gen, value=None):
        self.n += 1
        self.queue.append((self.time + delay, self.n, gen, value))

    def run(self):
        while self.queue:
            self.queue.sort(key=lambda e: (e[0], e[1]))
            self.time, _, gen, value = self.queue.pop(0)
            try:
                command = gen.send(value)
            except StopIteration:
                continue
            kind = command[0]
            if kind == "wait":
                self.schedule(command[1], gen)
            elif kind == "acquire":
                command[1].acquire(self, gen)
            elif kind == "release":
                command[1].release(self)
                self.schedule(0, gen)


class Resource:
    def __init__(self, capacity):
        self.free, self.waiting = capacity, []

    def acquire(self, sim, gen):
        if self.free:
            self.free -= 1
            sim.schedule(0, gen, sim.time)
        else:
            self.waiting.append(gen)

    def release(self, sim):
        if self.waiting:
            sim.schedule(0, self.waiting.pop(0), sim.time)
        else:
            self.free += 1


def customer(sim, name, tellers, service, log):
    arrived = sim.time
    started = yield "acquire", tellers
    yield "wait", service
    log.append((name, arrived, started, sim.time))
    yield "release", tellers


def source(sim, tellers, log):
    for i in range(8):
        process(sim, customer(sim, "c%d" % i, tellers, 5 + i * 3 % 7, log))
        yield "wait", 2


for count in (1, 2, 4):
    sim, log = Sim(), []
    process(sim, source(sim, Resource(count), log))
    sim.run()
    print(count, sim.time, sum(s - a for _, a, s, _ in log), max(s - a for _, a, s, _ in log))
    print(" ".join("%s:%d-%d" % (n, s, e) for n, _, s, e in log))
