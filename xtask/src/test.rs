//! `cargo xtask test`: every test group, each with its set-up.
//!
//! The last line of the output is the sum over all groups.

mod count;
mod groups;
mod lanes;

pub use count::{Count, count};
pub use groups::Group;

use crate::failure::{Failure, Result};
use crate::guest;
use crate::progress::{Step, walk};
use crate::workspace::Workspace;
use groups::all;
use std::time::Instant;

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    let existing = |group: &&'static Group| workspace.path(group.input).exists();
    let (mut chosen, filter): (Vec<&Group>, &[String]) = match arguments {
        [] => (all().filter(existing).collect(), &[]),
        [flag] if flag == "--list" => return list(all().filter(existing)),
        [flag, filter @ ..] if flag == "--guest" => (vec![&guest::GROUP], filter),
        [flag, name] if flag == lanes::ALONE => {
            let groups = all().filter(|group| group.name == name);
            return run(workspace, &groups.collect::<Vec<_>>(), &[], &[]);
        }
        [name, filter @ ..] => {
            let groups = all().filter(existing).filter(|group| group.is_called(name));
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
    if arguments.is_empty() {
        return report(&lanes::run(workspace, &chosen)?, &skipped);
    }
    run(workspace, &chosen, filter, &skipped)
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
    let mut ended = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        println!("\n[{}/{}] {}: {}", index + 1, groups.len(), group.name, group.about);
        let start = Instant::now();
        let count = (group.run)(workspace, filter).unwrap_or_else(|failure| {
            println!("{}", failure.message());
            Count { passed: 0, failed: 1 }
        });
        let line = format!("{}: {count} in {:.1} s", group.name, start.elapsed().as_secs_f32());
        println!("{line}");
        ended.push(Ended { line, count, text: String::new() });
    }
    report(&ended, skipped)
}

/// What a group has come to.
struct Ended {
    line: String,
    count: Count,
    /// What it has printed, if that was not shown as it came.
    text: String,
}

impl Ended {
    /// The last lines that do not tell of success. A machine for tests may keep only the end of the
    /// output, and what has failed should be there.
    fn complaints(&self) -> Vec<&str> {
        const MOST: usize = 60;
        let tells = |line: &&str| {
            let is_success = line.starts_with("ok ") || line.starts_with("passed ");
            !is_success && !line.trim().is_empty()
        };
        let lines: Vec<&str> = self.text.lines().filter(tells).collect();
        lines[lines.len().saturating_sub(MOST)..].to_vec()
    }
}

/// Prints what has failed, what each group has come to, and the sum.
fn report(ended: &[Ended], skipped: &[(&str, String)]) -> Result {
    let mut sum = Count::default();
    for group in ended.iter().filter(|group| group.count.failed > 0) {
        println!();
        for line in group.complaints() {
            println!("{line}");
        }
    }
    println!();
    for group in ended {
        println!("{}", group.line);
        for again in group.text.lines().filter(|line| line.starts_with("again ")) {
            println!("  {again}");
        }
        sum.add(group.count);
    }
    for (name, reason) in skipped {
        println!("{name}: skipped: {reason}");
    }
    println!("\n{sum}");
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
    fn what_failed_is_told_without_what_passed() {
        let text = "ok    one\nFAIL two: output differs\n\npassed three\n  - a\n".to_string();
        let ended = Ended { line: String::new(), count: Count { passed: 2, failed: 1 }, text };
        assert_eq!(ended.complaints(), ["FAIL two: output differs", "  - a"]);
    }
}
