"""What random programs are made of: choices, numbers for what happens in them, and lines."""

import random

NAMES = ["a", "b", "c", "d"]


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.tag = 0

    def below(self, n):
        return self.random.randrange(n)

    def pick(self, choices):
        return self.random.choice(choices)

    def next(self):
        self.tag += 1
        return self.tag

    def add(self, depth, line):
        self.lines.append("    " * depth + line)
