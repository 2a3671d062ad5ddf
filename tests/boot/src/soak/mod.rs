//! What a board has to survive, as often as one likes: noise and nonsense at its prompt, resets at
//! any moment, programs that use up memory or stack, handlers that fail. Each event depends on the
//! seed and its index alone, so that what was found can be repeated.

mod events;
mod noise;
mod victim;

use crate::random::Numbers;
use crate::{Board, Result};
use events::{KINDS, Kind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;
use victim::{Tally, Victim};

/// What is to happen.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the numbers come from.
    pub seed: u64,
    /// The first event of each kind.
    pub from: usize,
    /// Emulators at once.
    pub jobs: usize,
    /// Events of each kind.
    counts: Vec<usize>,
}

impl Options {
    /// Reads `--streams N`, `--resets N`, `--programs N`, `--seed S`, `--from INDEX`, `--jobs N`.
    ///
    /// # Errors
    /// An argument is none of these, or nothing is to happen.
    pub fn parse(arguments: &[&str]) -> Result<Options> {
        let jobs = thread::available_parallelism().map_or(1, usize::from);
        let mut options = Options { seed: 1, from: 0, jobs, counts: vec![0; KINDS.len()] };
        for pair in arguments.chunks(2) {
            let [name, value] = pair else { return Err(format!("{} needs a number", pair[0])) };
            let value: usize =
                value.parse().map_err(|_| format!("{name} takes a number, not {value}"))?;
            let name = name.strip_prefix("--").unwrap_or_default();
            match name {
                "seed" => options.seed = value as u64,
                "from" => options.from = value,
                "jobs" => options.jobs = value.max(1),
                _ => match KINDS.iter().position(|kind| kind.name == name) {
                    Some(at) => options.counts[at] = value,
                    None => return Err(format!("no argument is called --{name}")),
                },
            }
        }
        if options.counts.iter().all(|count| *count == 0) {
            return Err(String::from("say how many --streams, --resets or --programs"));
        }
        Ok(options)
    }
}

/// Events one after the other that the same board bears.
struct Lot {
    kind: &'static Kind,
    first: usize,
    end: usize,
}

/// What has come of it.
struct Record {
    passed: usize,
    failed: usize,
    tally: Tally,
}

/// Lets all of it happen to boards with the image; whether they have survived.
pub fn soak(board: &'static Board, image: &Path, options: &Options) -> bool {
    let lots = lots(options);
    let next = AtomicUsize::new(0);
    let record = Mutex::new(Record { passed: 0, failed: 0, tally: Tally::NONE });
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..options.jobs.min(lots.len()) {
            scope.spawn(|| {
                while let Some(lot) = lots.get(next.fetch_add(1, Ordering::Relaxed)) {
                    bear(board, image, options.seed, lot, &record);
                    let minutes = started.elapsed().as_secs_f32() / 60.0;
                    eprintln!("{} {}, {minutes:.1} minutes", lot.end, lot.kind.name);
                }
            });
        }
    });
    let record = record.into_inner().expect("no lot panics");
    let Tally { repeated, full, missing, slowest } = record.tally;
    println!(
        "{repeated} times asked again, {full} times full, {missing} bytes of heap missing at most, \
         {} ms the longest wait, {:.0} s in all",
        slowest.as_millis(),
        started.elapsed().as_secs_f32()
    );
    println!("soak {}: {} passed, {} failed", board.id, record.passed, record.failed);
    record.failed == 0
}

fn lots(options: &Options) -> Vec<Lot> {
    let mut lots = Vec::new();
    for (kind, count) in KINDS.iter().zip(&options.counts) {
        let end = options.from + count;
        for first in (options.from..end).step_by(kind.lot) {
            lots.push(Lot { kind, first, end: end.min(first + kind.lot) });
        }
    }
    lots
}

/// One lot. After a failure the rest of it happens to a new board.
fn bear(board: &'static Board, image: &Path, seed: u64, lot: &Lot, record: &Mutex<Record>) {
    let name = lot.kind.name;
    let mut victim: Option<Victim> = None;
    for index in lot.first..lot.end {
        let result = match victim.take() {
            Some(victim) => Ok(victim),
            None => Victim::start(board, image),
        };
        let result = result.and_then(|mut victim| {
            (lot.kind.happen)(&mut victim, &mut Numbers::of(seed, index as u64), index)?;
            Ok(victim)
        });
        let mut record = record.lock().expect("no lot panics");
        match result {
            Ok(mut survivor) => {
                record.passed += 1;
                record.tally.add(std::mem::replace(&mut survivor.tally, Tally::NONE));
                victim = Some(survivor);
            }
            Err(error) => {
                record.failed += 1;
                let count = index + 1 - lot.first;
                println!("FAIL {name} {index}: {error}");
                println!("repeat it by --seed {seed} --from {index} --{name} 1");
                println!("    or with those before: --from {} --{name} {count}", lot.first);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read() {
        let options = Options::parse(&["--resets", "7", "--seed", "3"]).expect("they are right");
        assert_eq!((options.counts, options.seed), (vec![0, 7, 0], 3));
        let wrong: [&[&str]; 5] =
            [&["--resets"], &["--resets", "x"], &["--rests", "1"], &["resets", "1"], &[]];
        for wrong in wrong {
            assert!(Options::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn lots_are_all_events_once() {
        let options = Options::parse(&["--streams", "1200", "--from", "50"]).expect("right");
        let lots = lots(&options);
        assert_eq!((lots[0].first, lots.last().map(|lot| lot.end)), (50, Some(1250)));
        assert!(lots.windows(2).all(|pair| pair[0].end == pair[1].first));
    }
}
