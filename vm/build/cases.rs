//! Tables of upper and lower case beyond ASCII, from the standard library of the compiler.
//!
//! The standard library's own tables have eight bytes for each character, 24 KB. Neighbours mostly
//! change by the same distance, all of them or each second one, so runs of them take a sixth.

use std::fmt::Write;
use std::{env, fs, path::Path};

/// Characters at one distance from each other that change by the same distance.
struct Run {
    first: u32,
    count: u32,
    step: u32,
    change: i32,
}

/// Writes `cases.rs` to OUT_DIR, which `src/text/cases.rs` reads.
pub fn generate() {
    let mut out = String::new();
    table(&mut out, "UPPER", |c| c.to_uppercase().collect());
    table(&mut out, "LOWER", |c| c.to_lowercase().collect());
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("cases.rs");
    fs::write(path, out).expect("OUT_DIR is writable");
}

fn table(out: &mut String, name: &str, change: impl Fn(char) -> Vec<char>) {
    let mut runs: Vec<Run> = Vec::new();
    let mut several = Vec::new();
    for c in '\u{80}'..=char::MAX {
        match change(c)[..] {
            [to] if to == c => {}
            [to] => add(&mut runs, u32::from(c), to as i32 - c as i32),
            ref all => several.push((c, all.to_vec())),
        }
    }
    // A word: the character in 21 bits, whether the step is two, and the count.
    let rows = runs.iter().map(|run| {
        assert!(run.count < 1 << 10, "a run has ten bits for its length");
        (run.first | (run.step - 1) << 21 | run.count << 22, run.change)
    });
    write_static(out, name, "(u32, i32)", rows.map(|row| format!("{row:?}")));
    let rows = several.iter().map(|(c, all)| {
        let mut units = [0; 4];
        for (unit, c) in units.iter_mut().zip([c].into_iter().chain(all)) {
            *unit = u16::try_from(u32::from(*c)).expect("such characters are below U+10000");
        }
        format!("{units:?}")
    });
    write_static(out, &format!("{name}_SEVERAL"), "[u16; 4]", rows);
}

fn add(runs: &mut Vec<Run>, c: u32, change: i32) {
    if let Some(run) = runs.last_mut().filter(|run| run.change == change) {
        let step = c - (run.first + (run.count - 1) * run.step);
        if step == run.step || run.count == 1 && step == 2 {
            run.step = step;
            run.count += 1;
            return;
        }
    }
    runs.push(Run { first: c, count: 1, step: 1, change });
}

fn write_static(out: &mut String, name: &str, row: &str, rows: impl Iterator<Item = String>) {
    let rows: Vec<_> = rows.collect();
    writeln!(out, "static {name}: [{row}; {}] = [{}];", rows.len(), rows.join(", "))
        .expect("a String takes everything");
}
