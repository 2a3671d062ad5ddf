//! What happens to a board, and what has to hold afterwards.

use super::noise;
use super::victim::Victim;
use crate::Result;
use crate::random::Numbers;
use std::time::Duration;

/// One kind of event.
pub struct Kind {
    /// Its name on command lines.
    pub name: &'static str,
    /// The same board bears so many of them.
    pub lot: usize,
    /// Lets the event `index` happen.
    pub happen: fn(&mut Victim, &mut Numbers, usize) -> Result<()>,
}

pub const KINDS: &[Kind] = &[
    Kind { name: "streams", lot: 500, happen: stream },
    Kind { name: "resets", lot: 100, happen: reset },
    Kind { name: "programs", lot: 100, happen: program },
];

/// So many streams in a row keep their interpreter, and as many do not.
const PERIOD: usize = 50;
/// The heap is measured after so many streams.
const MEASURED: usize = 10;

/// Programs that use up something; each ends by itself or by Ctrl-C. (One that calls itself in a
/// `finally` does neither, in CPython either: unwinding a thousand calls makes 2¹⁰⁰⁰ of them.)
const GREEDY: &str = include_str!("../../abuse/programs.txt");

/// What a handler does that it should not.
const FAULTS: &str = include_str!("../../abuse/faults.txt");

fn stream(victim: &mut Victim, numbers: &mut Numbers, index: usize) -> Result<()> {
    for burst in noise::stream(numbers, index / PERIOD % 2 == 1) {
        victim.send(&burst.bytes)?;
        victim.rest(burst.pause)?;
    }
    victim.rest(Duration::from_micros(numbers.below(4000) as u64))?;
    victim.answers(numbers)?;
    if index % MEASURED == MEASURED - 1 { victim.has_its_memory() } else { Ok(()) }
}

fn program(victim: &mut Victim, numbers: &mut Numbers, _: usize) -> Result<()> {
    let faults: Vec<&str> = FAULTS.lines().collect();
    let programs: Vec<&str> = GREEDY.split("\n%\n").collect();
    let chosen = numbers.below(programs.len() + faults.len());
    let source = match faults.get(chosen) {
        Some(fault) => format!("def tick(x=0): {fault}\n{}", victim.board.ticks),
        None => programs[chosen - faults.len()].into(),
    };
    run(victim, &source)?;
    victim.rest(Duration::from_micros(numbers.below(200_000) as u64))?;
    victim.answers(numbers)?;
    // Handlers end with what is reset.
    victim.begin_again()?;
    victim.answers(numbers)?;
    victim.has_its_memory()
}

/// Sends a program by the raw REPL and lets it run.
fn run(victim: &mut Victim, source: &str) -> Result<()> {
    victim.send(b"\x01")?;
    victim.expect(b"raw REPL; CTRL-B to exit\r\n>")?;
    victim.send(source.as_bytes())?;
    victim.send(b"\x04")
}

/// What a board does when it is reset.
const BUSY: &[&str] = &[
    "",
    "while True: pass",
    "while True: x = [str(i) for i in range(50)]",
    "while True: print('x' * 50)",
    "import gc\nwhile True: gc.collect()",
    "input()",
    "def f(): f()\nwhile True:\n try: f()\n except Exception: pass",
];

/// The same on a board with files.
const BUSY_WITH_FILES: &[&str] = &[
    "n = 0\nwhile True:\n n += 1\n with open('new', 'w') as f: f.write('%09d' % n * 99)",
    "import os\nwhile True:\n with open('old', 'w') as f: f.write('0' * 300)\n os.remove('old')",
];

/// A file that is written once, and has to stay as it is.
const KEEP: &str = "f = open('kept', 'w'); _ = f.write('kept' * 200); f.close()";
/// What is in it, and whether the other one is what was once written to it.
const INTACT: &str = "print(open('kept').read() == 'kept' * 200, \
    'new' not in __import__('os').listdir() or (lambda s: s == s[:9] * (len(s) // 9))\
    (open('new').read()))";

fn reset(victim: &mut Victim, numbers: &mut Numbers, _: usize) -> Result<()> {
    let has_files = victim.board.has_files;
    if has_files && victim.value("'kept' in __import__('os').listdir()")? == "False" {
        victim.value(KEEP)?;
    }
    let source = match numbers.below(3) {
        0 if has_files => *numbers.pick(BUSY_WITH_FILES),
        _ => *numbers.pick(BUSY),
    };
    if numbers.chance(10) {
        noise::stream(numbers, true).iter().try_for_each(|burst| victim.send(&burst.bytes))?;
    } else if !source.is_empty() {
        run(victim, source)?;
    }
    victim.rest(Duration::from_micros(numbers.below(30_000) as u64))?;
    victim.reset()?;
    if numbers.chance(30) {
        victim.rest(Duration::from_micros(numbers.below(30_000) as u64))?;
        victim.reset()?;
    }
    victim.started()?;
    victim.answers(numbers)?;
    if has_files {
        let files = victim.value(INTACT)?;
        if files != "True True" {
            return Err(format!("files have changed: {files}"));
        }
    }
    victim.has_its_memory()
}
