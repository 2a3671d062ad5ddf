# heapq for objects that compare themselves.


def heap_list(heap):
    heap = unwrap_native(heap)
    if not isinstance(heap, list):
        raise TypeError("heap argument must be a list")
    return heap


# Moves the item at `at` up until its parent is not larger.
def heap_up(heap, at, start=0):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


# Moves the smaller children up to `at` down to a leaf, then the item up from there.
def heap_down(heap, at):
    start, end = at, len(heap)
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    heap_up(heap, at, start)


def heap_push(heap, item):
    heap = heap_list(heap)
    heap.append(item)
    heap_up(heap, len(heap) - 1)


def heap_pop(heap):
    heap = heap_list(heap)
    if not heap:
        raise IndexError("empty heap")
    last = heap.pop()
    if not heap:
        return last
    first, heap[0] = heap[0], last
    heap_down(heap, 0)
    return first


def heap_make(heap):
    heap = heap_list(heap)
    for at in range(len(heap) // 2 - 1, -1, -1):
        heap_down(heap, at)


def heap_replace(heap, item):
    heap = heap_list(heap)
    first = heap[0]
    heap[0] = item
    heap_down(heap, 0)
    return first


def heap_pushpop(heap, item):
    heap = heap_list(heap)
    if heap and heap[0] < item:
        return heap_replace(heap, item)
    return item


def heap_merge(*iterables, key=None, reverse=False):
    return heap_merge_items([iter(x) for x in iterables], key, reverse)


def heap_merge_items(iterators, key, reverse):
    rows = []
    for it in iterators:
        x = next(it, missing)
        if x is not missing:
            rows.append([x if key is None else key(x), x, it])
    while rows:
        best = rows[0]
        for row in rows[1:]:
            if best[0] < row[0] if reverse else row[0] < best[0]:
                best = row
        yield best[1]
        x = next(best[2], missing)
        if x is missing:
            rows = [row for row in rows if row is not best]
        else:
            best[0] = x if key is None else key(x)
            best[1] = x


def heap_largest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]


def heap_smallest(n, iterable, key=None):
    return sorted(iterable, key=key)[: max(n, 0)]
