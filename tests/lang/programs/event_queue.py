# A discrete event simulation: machines, a repair crew and statistics.
class Simulator:
    def __init__(self):
        self.now, self.events, self.serial = 0, [], 0

    def at(self, delay, f, *args):
        self.serial += 1
        event = (self.now + delay, self.serial, f, args)
        lo, hi = 0, len(self.events)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.events[mid][:2] < event[:2]:
                lo = mid + 1
            else:
                hi = mid
        self.events.insert(lo, event)

    def run(self, until):
        while self.events and self.events[0][0] <= until:
            self.now, _, f, args = self.events.pop(0)
            f(*args)
        self.now = until


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self, n):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return (self.state >> 16) % n


class Machine:
    def __init__(self, sim, name, rng, crew):
        self.sim, self.name, self.rng, self.crew = sim, name, rng, crew
        self.down = self.broken_at = 0
        sim.at(10 + rng.next(20), self.breaks)

    def breaks(self):
        self.broken_at = self.sim.now
        self.crew.request(self)

    def repaired(self):
        self.down += self.sim.now - self.broken_at
        self.sim.at(15 + self.rng.next(30), self.breaks)


class Crew:
    def __init__(self, sim, size):
        self.sim, self.free, self.waiting, self.log = sim, size, [], []

    def request(self, machine):
        self.waiting.append(machine)
        self.assign()

    def assign(self):
        while self.free and self.waiting:
            self.free -= 1
            machine = self.waiting.pop(0)
            self.log.append("%d:%s" % (self.sim.now, machine.name))
            self.sim.at(8, self.finish, machine)

    def finish(self, machine):
        self.free += 1
        machine.repaired()
        self.assign()


sim = Simulator()
rng = Random(42)
crew = Crew(sim, 1)
machines = [Machine(sim, "m%d" % i, rng, crew) for i in range(4)]
sim.run(400)
print(" ".join(crew.log))
print([(m.name, m.down) for m in machines], sim.now, len(crew.log))
