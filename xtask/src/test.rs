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
        ended.push((line, count));
    }
    report(&ended, skipped)
}

/// Prints what each group has come to, and the sum.
fn report(ended: &[(String, Count)], skipped: &[(&str, String)]) -> Result {
    let mut sum = Count::default();
    println!();
    for (line, count) in ended {
        println!("{line}");
        sum.add(*count);
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
