//! `cargo xtask test`: every test group, each with its set-up.
//!
//! A group is one row of `GROUPS`. Its program reports by printing lines such as
//! `12 passed, 0 failed` (cargo's `test result:` lines count as well); they are added up. A group
//! that reports nothing, or ends badly without reporting a failure, has failed. The last line of
//! the output is the sum over all groups.

use crate::failure::{Failure, Result};
use crate::process::lines;
use crate::progress::{Step, walk};
use crate::workspace::Workspace;
use crate::{arm, lang, miri, pages, setup, size, tidy};
use std::process::Command;
use std::time::Instant;

pub struct Group {
    name: &'static str,
    about: &'static str,
    /// The group exists once this file or folder does.
    input: &'static str,
    needs: &'static [&'static Step],
    /// Where the set-up is impossible the group is skipped, and the summary says so.
    optional: bool,
    run: fn(&Workspace, &[String]) -> Result<Count>,
}

const GROUPS: &[Group] = &[
    Group {
        name: "tidy",
        about: "format, lints, documentation, dependency direction, rules on files",
        input: "xtask",
        needs: &[&setup::LINTERS],
        optional: false,
        run: |workspace, _| tidy::check(workspace),
    },
    Group {
        name: "unit",
        about: "unit tests of the crates that run on this machine",
        input: "vm",
        needs: &[],
        optional: false,
        run: unit,
    },
    Group {
        name: "lang-calibrate",
        about: "what the language scripts expect is what python3 does",
        input: "tests/lang",
        needs: &[&setup::PYTHON],
        optional: false,
        run: lang::calibrate,
    },
    Group {
        name: "lang-plain",
        about: "language scripts, compared with python3",
        input: "tests/lang",
        needs: &[&setup::PYTHON],
        optional: false,
        run: |workspace, filter| lang::test(workspace, &lang::PLAIN, filter),
    },
    Group {
        name: "arm",
        about: "the interpreter links for both microcontroller cores, without forbidden code",
        input: "tests/size",
        needs: size::NEEDS,
        optional: false,
        run: |workspace, _| arm::check(workspace),
    },
    Group {
        name: "pages",
        about: "the page in headless Chromium",
        input: pages::SCRIPT,
        needs: &[&setup::WASM_COMPILER, &setup::NODE, &setup::CHROMIUM, &pages::PACKAGES],
        optional: false,
        run: pages::test,
    },
    Group {
        name: "miri",
        about: "heap and interpreter core under Miri, which finds undefined behaviour",
        input: "vm",
        needs: &[&miri::MIRI],
        optional: true,
        run: miri::test,
    },
];

/// The crates with unit tests. Each is built alone: built together they would share the union of
/// their features, and the interpreter's word size is one.
const UNIT: &[&str] =
    &["vm", "boards", "sim-boards", "cli", "wasm", "lang-tests", "xtask", "xtask-server"];

fn unit(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut sum = Count::default();
    for package in UNIT {
        let mut cargo = workspace.cargo();
        cargo.args(["test", "--package", package]).args(filter.first()).args(["--", "--quiet"]);
        let count = count(&mut cargo)?;
        println!("{package}: {count}");
        sum.add(count);
    }
    Ok(sum)
}

/// Numbers of passed and failed tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
}

impl Count {
    pub fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// One more test, passed or not.
    pub fn record(&mut self, passed: bool) {
        self.add(Count { passed: usize::from(passed), failed: usize::from(!passed) });
    }

    /// Reads `12 passed, 0 failed` with or without a heading such as `lang plain: `, and cargo's
    /// `test result: ok. 12 passed; 0 failed; …`.
    fn read(line: &str) -> Option<Count> {
        let line = line.rsplit(": ").next()?;
        let counts = line.split_once(". ").map_or(line, |(_, counts)| counts);
        let mut parts = counts.split([',', ';']).map(str::trim);
        let passed = parts.next()?.strip_suffix(" passed")?.parse().ok()?;
        let failed = parts.next()?.strip_suffix(" failed")?.parse().ok()?;
        Some(Count { passed, failed })
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs a program, shows its output and adds up what it reports.
pub fn count(command: &mut Command) -> Result<Count> {
    let mut sum = Count::default();
    let mut reports = 0;
    let succeeded = lines(command, |line| match Count::read(line) {
        Some(count) => {
            sum.add(count);
            reports += 1;
        }
        None => println!("{line}"),
    })?;
    let reported = reports > 0;
    if !reported || (!succeeded && sum.failed == 0) {
        println!("{}", if reported { "ended badly" } else { "did not report" });
        sum.record(false);
    }
    Ok(sum)
}

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    let existing = |group: &&Group| workspace.path(group.input).exists();
    let (mut chosen, filter): (Vec<&Group>, &[String]) = match arguments {
        [] => (GROUPS.iter().filter(existing).collect(), &[]),
        [flag] if flag == "--list" => return list(GROUPS.iter().filter(existing)),
        [name, filter @ ..] => {
            let groups = GROUPS.iter().filter(existing).filter(|group| group.is_called(name));
            (groups.collect(), filter)
        }
    };
    if chosen.is_empty() {
        let name = &arguments[0];
        let message = format!("no test group `{name}`: see `cargo xtask test --list`");
        return Err(Failure::usage(message));
    }
    let skipped = prepare(workspace, &chosen)?;
    chosen.retain(|group| !skipped.iter().any(|(name, _)| *name == group.name));
    run(workspace, &chosen, filter, &skipped)
}

impl Group {
    /// `lang` calls `lang-plain`, `lang-stress` and so on.
    fn is_called(&self, name: &str) -> bool {
        let rest = self.name.strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

fn list<'a>(groups: impl Iterator<Item = &'a Group>) -> Result {
    for group in groups {
        println!("{:16} {}", group.name, group.about);
    }
    Ok(())
}

/// Takes the steps the groups need, and returns the groups that have to be skipped and why.
fn prepare(workspace: &Workspace, groups: &[&Group]) -> Result<Vec<(&'static str, String)>> {
    let mut steps: Vec<&Step> = Vec::new();
    for step in groups.iter().filter(|group| !group.optional).flat_map(|group| group.needs) {
        if !steps.iter().any(|known| std::ptr::eq(*known, *step)) {
            steps.push(step);
        }
    }
    walk(workspace, &steps)?;
    let mut skipped = Vec::new();
    for group in groups.iter().filter(|group| group.optional) {
        if let Err(failure) = walk(workspace, group.needs) {
            skipped.push((group.name, failure.message().to_string()));
        }
    }
    Ok(skipped)
}

fn run(
    workspace: &Workspace,
    groups: &[&Group],
    filter: &[String],
    skipped: &[(&str, String)],
) -> Result {
    let mut sum = Count::default();
    let mut summary = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        println!("\n[{}/{}] {}: {}", index + 1, groups.len(), group.name, group.about);
        let start = Instant::now();
        let count = (group.run)(workspace, filter).unwrap_or_else(|failure| {
            println!("{}", failure.message());
            Count { passed: 0, failed: 1 }
        });
        let line = format!("{}: {count} in {:.1} s", group.name, start.elapsed().as_secs_f32());
        println!("{line}");
        summary.push(line);
        sum.add(count);
    }
    summary.extend(skipped.iter().map(|(name, reason)| format!("{name}: skipped: {reason}")));
    println!("\n{}\n\n{sum}", summary.join("\n"));
    match sum {
        Count { passed: 0, failed: 0 } => Err(Failure::new("no test was run")),
        Count { failed: 0, .. } => Ok(()),
        _ => Err(Failure::new("tests failed, see above")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_read() {
        let count = |passed, failed| Some(Count { passed, failed });
        assert_eq!(Count::read("12 passed, 3 failed"), count(12, 3));
        assert_eq!(
            Count::read("test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured"),
            count(1, 2)
        );
        assert_eq!(Count::read("12 passed"), None);
        assert_eq!(Count::read("lang plain: 7 passed, 0 failed, 2 skipped"), count(7, 0));
        assert_eq!(Count::read("  File x: 12 failed"), None);
        assert_eq!(Count::read("test result: ok"), None);
    }

    #[test]
    fn silence_is_a_failure() {
        let count = count(&mut Command::new("true")).expect("`true` runs");
        assert_eq!(count, Count { passed: 0, failed: 1 });
    }
}
