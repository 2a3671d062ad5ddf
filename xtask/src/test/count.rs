//! Reading how many tests passed.
//!
//! The programs of test groups report by printing lines such as `12 passed, 0 failed`. A program
//! that reports nothing, or ends badly without reporting a failure, has failed.

use crate::failure::Result;
use crate::process::lines;
use std::process::Command;

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

/// The last report in the output of a program that has ended.
pub fn last(output: &str, succeeded: bool) -> Count {
    let reported = output.lines().rev().find_map(Count::read);
    let mut count = reported.unwrap_or_default();
    if reported.is_none() || (!succeeded && count.failed == 0) {
        count.record(false);
    }
    count
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
    fn the_last_report_counts() {
        let count = |passed, failed| Count { passed, failed };
        assert_eq!(last("1 passed, 0 failed\n3 passed, 0 failed\n", true), count(3, 0));
        assert_eq!(last("3 passed, 0 failed\n", false), count(3, 1));
        assert_eq!(last("", true), count(0, 1));
    }

    #[test]
    fn silence_is_a_failure() {
        let count = count(&mut Command::new("true")).expect("`true` runs");
        assert_eq!(count, Count { passed: 0, failed: 1 });
    }
}
