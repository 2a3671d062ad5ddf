# A least-recently-used cache with a doubly linked list.
class Node:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self

    def unlink(self):
        self.prev.next, self.next.prev = self.next, self.prev

    def insert_after(self, node):
        self.prev, self.next = node, node.next
        node.next.prev = self
        node.next = self


class LRU:
    def __init__(self, capacity):
        self.capacity, self.table, self.head = capacity, {}, Node()
        self.hits = self.misses = 0

    def get(self, key, compute):
        node = self.table.get(key)
        if node:
            self.hits += 1
            node.unlink()
        else:
            self.misses += 1
            if len(self.table) >= self.capacity:
                oldest = self.head.prev
                oldest.unlink()
                del self.table[oldest.key]
            node = self.table[key] = Node(key, compute(key))
        node.insert_after(self.head)
        return node.value

    def __iter__(self):
        node = self.head.next
        while node is not self.head:
            yield node.key
            node = node.next

    def __len__(self):
        return len(self.table)


cache = LRU(3)
for key in (1, 2, 3, 1, 4, 1, 5, 2):
    print(key, cache.get(key, lambda k: k * k), list(cache))
print(len(cache), cache.hits, cache.misses)
big = LRU(50)
state = 7
for _ in range(3000):
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    big.get((state >> 8) % 80, str)
print(len(big), big.hits + big.misses, sum(big) == sum(big.table), len(list(big)))


def cached(capacity):
    def deco(f):
        lru = LRU(capacity)

        def wrapper(k):
            return lru.get(k, f)

        wrapper_list.append(lru)
        return wrapper

    return deco


wrapper_list = []


@cached(10)
def steps(n):
    return 0 if n == 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)


print([steps(n) for n in range(1, 20)], wrapper_list[0].hits > 0, len(wrapper_list[0]))
