//! Things that will happen at a known time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Events ordered by time; those of the same time in the order in which they were added.
#[derive(Debug)]
pub struct EventQueue<E> {
    heap: BinaryHeap<Reverse<Entry<E>>>,
    added: u64,
}

#[derive(Debug)]
struct Entry<E> {
    key: (u64, u64),
    event: E,
}

impl<E> PartialEq for Entry<E> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl<E> Eq for Entry<E> {}

impl<E> PartialOrd for Entry<E> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Entry<E> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}

impl<E> Default for EventQueue<E> {
    fn default() -> Self {
        EventQueue { heap: BinaryHeap::new(), added: 0 }
    }
}

impl<E> EventQueue<E> {
    /// Adds an event at `time_us`.
    pub fn push(&mut self, time_us: u64, event: E) {
        self.heap.push(Reverse(Entry { key: (time_us, self.added), event }));
        self.added += 1;
    }

    /// All events with their times, in order.
    pub fn into_sorted(mut self) -> impl Iterator<Item = (u64, E)> {
        std::iter::from_fn(move || self.pop_until(u64::MAX))
    }

    /// When the first event happens.
    pub fn next_us(&self) -> Option<u64> {
        self.heap.peek().map(|entry| entry.0.key.0)
    }

    /// Takes the first event if it happens no later than `time_us`.
    pub fn pop_until(&mut self, time_us: u64) -> Option<(u64, E)> {
        if self.next_us()? > time_us {
            return None;
        }
        self.heap.pop().map(|Reverse(entry)| (entry.key.0, entry.event))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_by_time_then_by_addition() {
        let mut queue = EventQueue::default();
        for (time, name) in [(5, 'c'), (2, 'a'), (5, 'd'), (2, 'b'), (9, 'e')] {
            queue.push(time, name);
        }
        assert_eq!(queue.next_us(), Some(2));
        let mut order = String::new();
        while let Some((_, name)) = queue.pop_until(8) {
            order.push(name);
        }
        assert_eq!(order, "abcd");
        assert_eq!(queue.pop_until(9), Some((9, 'e')));
        assert_eq!(queue.next_us(), None);
    }
}
