//! A site whose boards are shared out to several threads.
//!
//! Sessions cannot leave the thread they were made in, so each thread makes its own. The owner
//! tells all threads what was sent in the last window, lets them run the next one, and gathers
//! what they have sent; in which order they answer has no effect.

use super::{Air, Ended, Layout, Sent, Shard, Station, WINDOW_US};
use crate::trace::{Event, Record};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Something that was seen of a board, in a form that may leave its thread.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Virtual time in microseconds since the start of the site.
    pub time_us: u64,
    /// Number of the board.
    pub board: usize,
    /// What happened.
    pub event: Event,
}

/// What a site is made of.
pub struct Plan<'a> {
    /// Where the boards are; one for each.
    pub layout: Layout,
    /// What is random comes from it.
    pub seed: u64,
    /// Makes the board with this number, started with its program.
    pub make: &'a (dyn Fn(usize) -> Station + Sync),
    /// How many threads share the boards, at least one.
    pub threads: usize,
    /// Ends at this time in microseconds; None: when all programs have ended or none has anything
    /// to do.
    pub until_us: Option<u64>,
}

/// A window for a thread.
struct Step {
    sent: Vec<Sent>,
    now_us: u64,
    end_us: u64,
}

/// What a thread has to tell after a window.
struct Answer {
    sent: Vec<Sent>,
    next_us: Option<u64>,
    seen: Vec<Seen>,
    ended: Vec<Ended>,
}

fn work(mut shard: Shard, first: usize, steps: &Receiver<Step>, answers: &Sender<Answer>) {
    let answer = |shard: &mut Shard, sent| {
        let seen = shard.stations_mut().iter_mut().enumerate().flat_map(|(i, station)| {
            let tell = move |record: Record| Seen {
                time_us: record.time_us,
                board: first + i,
                event: record.event,
            };
            station.take_records().into_iter().map(tell)
        });
        let seen = seen.collect();
        Answer { sent, next_us: shard.next_us(), seen, ended: shard.take_ended() }
    };
    let mut last = answer(&mut shard, Vec::new());
    while answers.send(last).is_ok() {
        let Ok(step) = steps.recv() else { return };
        shard.hear(step.sent, step.now_us, step.end_us);
        let sent = shard.run_window(step.end_us);
        last = answer(&mut shard, sent);
    }
}

/// Runs a site to its end. Calls `see` with what was seen in each window, in the order of time and
/// boards. Returns how the programs have ended that have, and the time reached.
pub fn run(plan: &Plan, mut see: impl FnMut(Vec<Seen>)) -> (Vec<Ended>, u64) {
    let count = plan.layout.len();
    let share = count.div_ceil(plan.threads.max(1)).max(1);
    thread::scope(|scope| {
        let mut workers = Vec::new();
        for first in (0..count).step_by(share) {
            let (to_worker, steps) = channel();
            let (answers, from_worker) = channel();
            let layout = plan.layout.clone();
            scope.spawn(move || {
                let stations = (first..count.min(first + share)).map(plan.make).collect();
                let shard = Shard::new(stations, first, Air::new(layout, plan.seed));
                work(shard, first, &steps, &answers);
            });
            workers.push((to_worker, from_worker));
        }
        let (mut all_ended, mut now) = (Vec::new(), 0);
        let mut running = count;
        loop {
            let (mut sent, mut next) = (Vec::new(), None);
            let mut seen = Vec::new();
            for (_, from) in &workers {
                let Ok(mut answer) = from.recv() else { return (all_ended, now) };
                sent.append(&mut answer.sent);
                seen.append(&mut answer.seen);
                next = next.into_iter().chain(answer.next_us).min();
                running -= answer.ended.len().min(running);
                all_ended.append(&mut answer.ended);
            }
            Sent::sort(&mut sent);
            seen.sort_by_key(|seen| (seen.time_us, seen.board));
            see(seen);
            let limit = plan.until_us.unwrap_or(u64::MAX);
            let over = plan.until_us.is_none() && running == 0;
            let Some(next) = next.filter(|next| *next < limit && !over) else {
                return (all_ended, plan.until_us.unwrap_or(now));
            };
            now = (next + WINDOW_US).min(limit);
            for (to, _) in &workers {
                let step = Step { sent: sent.clone(), now_us: next, end_us: now };
                if to.send(step).is_err() {
                    return (all_ended, now);
                }
            }
        }
    })
}
