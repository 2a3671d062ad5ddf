# An order in which each node comes after those that it depends on.

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]
_OUT, _DONE = -1, -2


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, node):
        self.node = node
        self.waits = 0
        self.before = []


class TopologicalSorter:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def _info(self, node):
        if node not in self._nodes:
            self._nodes[node] = _Node(node)
        return self._nodes[node]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.waits += len(predecessors)
        for one in predecessors:
            self._info(one).before.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.waits == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path, places, pending = [start], {start: 0}, [iter(self._nodes[start].before)]
            seen.add(start)
            while path:
                for node in pending[-1]:
                    if node in places:
                        return path[places[node] :] + [node]
                    if node not in seen:
                        seen.add(node)
                        places[node] = len(path)
                        path.append(node)
                        pending.append(iter(self._nodes[node].before))
                        break
                else:
                    pending.pop()
                    del places[path.pop()]
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].waits = _OUT
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError("node %r was not added using add()" % (node,))
            if info.waits != _OUT:
                if info.waits >= 0:
                    raise ValueError(
                        "node %r was not passed out (still not ready)" % (node,)
                    )
                raise ValueError("node %r was already marked done" % (node,))
            info.waits = _DONE
            self._finished += 1
            for one in info.before:
                after = self._nodes[one]
                after.waits -= 1
                if after.waits == 0:
                    self._ready.append(one)

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)
