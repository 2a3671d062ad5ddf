# Attributes and methods of instances.


class Particle:
    def __init__(self, x, v):
        self.x = x
        self.v = v
        self.hits = 0

    def step(self, dt):
        self.x += self.v * dt
        if self.x > 1000:
            self.x -= 1000
            self.hits += 1
        return self.x


def run(n):
    p = Particle(0, 3)
    q = Particle(5, 7)
    t = 0
    for i in range(n):
        t += p.step(2) + q.step(3)
        t = t & 1048575
    return t + p.hits + q.hits


print(run(3000000))
