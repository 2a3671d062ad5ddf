//! Runs every script of `tests/lang` with the interpreter under test and compares its output,
//! exit status and errors with python3's, or with the script's expectation file.
//!
//! `script` knows the corpus and its markers, `python` runs python3, `oracle` keeps its answers,
//! `subject` and `mode` how the binary is called, `judge` what counts as equal, `known` the allowed
//! failures, `child` processes. Scripts are independent of each other and run on `--jobs` threads;
//! the report is sorted, so two runs of the same tree print the same text.

#![deny(unsafe_code)]

mod board;
mod calibrate;
mod child;
mod judge;
mod known;
mod mode;
mod options;
mod oracle;
mod python;
mod script;
mod subject;

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use child::Outcome;
use mode::Mode;
use options::Options;
use oracle::Oracle;
use script::Script;
use subject::Subject;

/// What became of one script.
enum Verdict {
    Passed,
    Skipped,
    /// Failed as `known_failures.txt` says it does, for this reason.
    KnownFailure(String),
    Failed(String),
}

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("lang-tests: {message}\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("lang-tests: {message}");
            ExitCode::from(2)
        }
    }
}

/// Runs what the options ask for; whether all of it passed.
fn run(options: &Options) -> Result<bool, String> {
    let scripts = script::collect(&options.scripts, &options.filter)
        .map_err(|error| format!("{}: {error}", options.scripts.display()))?;
    if scripts.is_empty() {
        return Err(format!("no script matches {:?}", options.filter));
    }
    let oracle = Oracle::open()?;
    let Some(binary) = &options.binary else {
        let check = |script: &Script| calibrate::check(&oracle, script);
        let verdicts = judge_all(&scripts, options.jobs, |script| match check(script) {
            Ok(None) => Verdict::Passed,
            Ok(Some(fault)) | Err(fault) => Verdict::Failed(fault),
        });
        return Ok(report(&scripts, &verdicts, Vec::new(), "calibrate"));
    };
    let subject = Subject::new(binary, options.limit);
    let on_board =
        options.board.map(|board| board::Subject::new(board, binary.into(), options.limit));
    let list = match options.board {
        None => String::from("known_failures.txt"),
        Some(board) => format!("../boot/{}.txt", board.id),
    };
    let known = known::read(&options.scripts.join(&list))?;
    let mode = options.mode;
    let verdicts = judge_all(&scripts, options.jobs, |script| {
        if options.board.is_some() && !board::Subject::takes(script) {
            return Verdict::Skipped;
        }
        let is_text = mode == Mode::Image && script.kind != script::Kind::Program;
        if (options.f32 && script.needs_f64) || script.skip.contains(&mode) || is_text {
            return Verdict::Skipped;
        }
        let entry = known.iter().find(|entry| entry.covers(&script.name, mode));
        let test = |expected: &Outcome| match &on_board {
            Some(board) => board.check(script, expected),
            None => subject.check(script, mode, expected),
        };
        let fault = oracle.expected(script).and_then(|expected| test(&expected));
        match (fault.unwrap_or_else(Some), entry) {
            (None, None) => Verdict::Passed,
            (None, Some(_)) => Verdict::Failed(format!("now passes: remove it from {list}")),
            (Some(_), Some(entry)) => Verdict::KnownFailure(entry.reason.clone()),
            (Some(fault), None) => Verdict::Failed(fault),
        }
    });
    let stale =
        if options.filter.is_empty() { stale_entries(&known, &scripts, &list) } else { Vec::new() };
    Ok(report(&scripts, &verdicts, stale, mode.name()))
}

/// Applies `judge` to every script on `jobs` threads; the verdicts are in script order.
fn judge_all(
    scripts: &[Script],
    jobs: usize,
    judge: impl Fn(&Script) -> Verdict + Sync,
) -> Vec<Verdict> {
    let next = AtomicUsize::new(0);
    let finished = Mutex::new(Vec::with_capacity(scripts.len()));
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some(index) = claim(&next, scripts.len()) {
                    let verdict = judge(&scripts[index]);
                    finished.lock().expect("no judge panics").push((index, verdict));
                }
            });
        }
    });
    let mut finished = finished.into_inner().expect("no judge panics");
    finished.sort_by_key(|(index, _)| *index);
    finished.into_iter().map(|(_, verdict)| verdict).collect()
}

fn claim(next: &AtomicUsize, end: usize) -> Option<usize> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    (index < end).then_some(index)
}

/// Entries of the known failures that name no script of the corpus.
fn stale_entries(known: &[known::Entry], scripts: &[Script], list: &str) -> Vec<String> {
    let exists = |entry: &&known::Entry| scripts.iter().any(|s| s.name == entry.script);
    known
        .iter()
        .filter(|entry| !exists(entry))
        .map(|entry| format!("{}: listed in {list} but does not exist", entry.script))
        .collect()
}

/// Prints failures and totals; whether there was no failure.
fn report(scripts: &[Script], verdicts: &[Verdict], stale: Vec<String>, mode: &str) -> bool {
    let (mut passed, mut skipped, mut known, mut failed) = (0, 0, 0, stale.len());
    for (script, verdict) in scripts.iter().zip(verdicts) {
        match verdict {
            Verdict::Passed => passed += 1,
            Verdict::Skipped => skipped += 1,
            Verdict::KnownFailure(reason) => {
                known += 1;
                println!("known {}: {reason}", script.name);
            }
            Verdict::Failed(fault) => {
                failed += 1;
                println!("FAIL {}: {fault}", script.name);
            }
        }
    }
    for line in stale {
        println!("FAIL {line}");
    }
    for (count, what) in [(skipped, "skipped"), (known, "known failures")] {
        if count > 0 {
            println!("{count} {what}");
        }
    }
    println!("lang {mode}: {passed} passed, {failed} failed");
    failed == 0
}
