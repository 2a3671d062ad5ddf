# What happens at a later time: a queue of calls, in cycles.

import heapq


class Event:
    """One call to come; `cancel` it as long as it has not come."""

    def __init__(self, cycles, call):
        self.cycles, self.call = cycles, call

    def cancel(self):
        self.call = None


class Events:
    def __init__(self):
        self.queue = []
        self.number = 0

    def add(self, cycles, call):
        event = Event(cycles, call)
        self.number += 1
        heapq.heappush(self.queue, (cycles, self.number, event))
        return event

    def next(self):
        """The time of the next call, or None."""
        while self.queue and self.queue[0][2].call is None:
            heapq.heappop(self.queue)
        return self.queue[0][0] if self.queue else None

    def run(self, now):
        """Makes the calls that are due, in the order of their times."""
        while (cycles := self.next()) is not None and cycles <= now:
            event = heapq.heappop(self.queue)[2]
            call, event.call = event.call, None
            call()
