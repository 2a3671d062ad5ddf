# Trees of patterns as functions of a state and a position: each tries its piece and then calls the
# function of what follows; the result is the end of the match or -1. What a function has changed in
# the state it restores before it fails.


class _State:
    def __init__(self, string, end, groups, loops):
        self.string = string
        self.end = end
        self.groups = [None] * (groups + 1)
        self.opened = [0] * (groups + 1)
        self.last = None
        self.counts = [0] * loops
        self.places = [-1] * loops
        self.target = -1
        # Where the match has to end, and where it may not.
        self.full = self.not_at = -1


def _accept(state, at):
    return at


# The half of a compiler that makes functions of a tree, from its end to its beginning.
class Ways:
    def make(self, node, then):
        return getattr(self, "make_" + node[0])(node, then)

    def make_seq(self, node, then):
        for item in reversed(node[1]):
            then = self.make(item, then)
        return then

    def make_alt(self, node, then):
        ways = [self.make(way, then) for way in node[1]]

        def alt(state, at):
            for way in ways:
                end = way(state, at)
                if end >= 0:
                    return end
            return -1

        return alt

    def make_lit(self, node, then):
        c = node[1] if self.is_str else ord(node[1])

        def lit(state, at):
            return then(state, at + 1) if at < state.end and state.string[at] == c else -1

        return lit

    def make_char(self, node, then):
        test = node[1]

        def char(state, at):
            if at < state.end and test(state.string, at, state.end):
                return then(state, at + 1)
            return -1

        return char

    def make_at(self, node, then):
        test = node[1]

        def condition(state, at):
            return then(state, at) if test(state.string, at, state.end) else -1

        return condition

    def make_ref(self, node, then):
        number, folded = node[1], node[2]
        if number > self.groups:
            raise self.error("invalid group reference " + str(number))

        def ref(state, at):
            span = state.groups[number]
            if span is None:
                return -1
            text = state.string[span[0] : span[1]]
            end = at + len(text)
            other = state.string[at:end]
            if end > state.end or other != text and not (folded and other.lower() == text.lower()):
                return -1
            return then(state, end)

        return ref

    def make_if(self, node, then):
        number, yes, no = node[1], self.make(node[2], then), self.make(node[3], then)

        def choose(state, at):
            return (no if state.groups[number] is None else yes)(state, at)

        return choose

    def make_group(self, node, then):
        number = node[2]

        def close(state, at):
            old, last = state.groups[number], state.last
            state.groups[number] = state.opened[number], at
            state.last = number
            end = then(state, at)
            if end < 0:
                state.groups[number], state.last = old, last
            return end

        body = self.make(node[1], close)

        def open(state, at):
            old = state.opened[number]
            state.opened[number] = at
            end = body(state, at)
            if end < 0:
                state.opened[number] = old
            return end

        return open

    def make_atomic(self, node, then):
        body = self.make(node[1], _accept)

        def atomic(state, at):
            old, last = list(state.groups), state.last
            end = body(state, at)
            if end >= 0:
                end = then(state, end)
            if end < 0:
                state.groups, state.last = old, last
            return end

        return atomic

    def make_look(self, node, then):
        behind, negative = node[2], node[3]

        def reached(state, at):
            return at if at == state.target else -1

        body = self.make(node[1], reached if behind else _accept)

        def look(state, at):
            old, last = list(state.groups), state.last
            if behind:
                target, state.target = state.target, at
                start = at
                found = body(state, start)
                while found < 0 and start > 0:
                    start -= 1
                    found = body(state, start)
                state.target = target
            else:
                found = body(state, at)
            end = then(state, at) if (found < 0) == negative else -1
            if end < 0:
                state.groups, state.last = old, last
            return end

        return look

    def make_rep(self, node, then):
        item, low, high, lazy = node[1:]
        if item[0] in ("lit", "char"):
            return self.make_run(item, low, high, lazy, then)
        loop = self.loops
        self.loops += 1

        def more(state, at, count, place):
            state.counts[loop] = count + 1
            state.places[loop] = at
            end = body(state, at)
            if end < 0:
                state.counts[loop] = count
                state.places[loop] = place
            return end

        # A round that takes nothing is the last one.
        def step(state, at):
            count, place = state.counts[loop], state.places[loop]
            if count < low:
                return more(state, at, count, place)
            again = count < high and at != place
            if lazy:
                end = then(state, at)
                return more(state, at, count, place) if end < 0 and again else end
            end = more(state, at, count, place) if again else -1
            return then(state, at) if end < 0 else end

        def enter(state, at):
            old = state.counts[loop], state.places[loop]
            state.counts[loop], state.places[loop] = 0, -1
            end = step(state, at)
            if end < 0:
                state.counts[loop], state.places[loop] = old
            return end

        body = self.make(item, step)
        return enter

    # Characters in a row need no calls.
    def make_run(self, item, low, high, lazy, then):
        one = self.make(item, _accept)

        def run(state, at):
            most = at
            limit = min(state.end, at + high)
            if lazy:
                while most < at + low and most < limit and one(state, most) >= 0:
                    most += 1
                if most < at + low:
                    return -1
                while True:
                    end = then(state, most)
                    if end >= 0 or most >= limit or one(state, most) < 0:
                        return end
                    most += 1
            while most < limit and one(state, most) >= 0:
                most += 1
            while most >= at + low:
                end = then(state, most)
                if end >= 0:
                    return end
                most -= 1
            return -1

        return run
