# Linked list, binary search tree and ring buffer classes.
class LinkedList:
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head, self.size = None, 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head = self.Node(x, self.head)
        self.size += 1

    def pop(self):
        if not self.head:
            raise IndexError("empty")
        x, self.head = self.head.value, self.head.next
        self.size -= 1
        return x

    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next

    def __len__(self):
        return self.size

    def reverse(self):
        previous, n = None, self.head
        while n:
            n.next, previous, n = previous, n, n.next
        self.head = previous

    def __repr__(self):
        return "<" + " ".join(map(repr, self)) + ">"


class Tree:
    def __init__(self):
        self.root = None

    def add(self, key):
        if self.root is None:
            self.root = [key, None, None]
            return
        node = self.root
        while True:
            side = 1 if key < node[0] else 2
            if key == node[0]:
                return
            if node[side] is None:
                node[side] = [key, None, None]
                return
            node = node[side]

    def walk(self, node="root"):
        node = self.root if node == "root" else node
        if node:
            yield from self.walk(node[1])
            yield node[0]
            yield from self.walk(node[2])

    def depth(self, node="root"):
        node = self.root if node == "root" else node
        return 0 if node is None else 1 + max(self.depth(node[1]), self.depth(node[2]))


class Ring:
    def __init__(self, n):
        self.data, self.start, self.count = [None] * n, 0, 0

    def put(self, x):
        self.data[(self.start + self.count) % len(self.data)] = x
        if self.count < len(self.data):
            self.count += 1
        else:
            self.start = (self.start + 1) % len(self.data)

    def __getitem__(self, i):
        if not -self.count <= i < self.count:
            raise IndexError(i)
        return self.data[(self.start + i % self.count) % len(self.data)]


l = LinkedList("abc")
l.push("z")
print(l, len(l), l.pop(), list(l), "b" in l)
l.reverse()
print(l, [l.pop() for _ in range(3)], len(l))
try:
    l.pop()
except IndexError as e:
    print(e)
t = Tree()
for k in (50, 30, 70, 20, 40, 60, 80, 30, 65):
    t.add(k)
print(list(t.walk()), t.depth(), sum(t.walk()))
for i in range(200):
    t.add(i * 37 % 211)
print(len(list(t.walk())), list(t.walk())[:5], t.depth() < 40)
r = Ring(4)
for i in range(7):
    r.put(i)
print([r[i] for i in range(4)], r[-1], list(r))
