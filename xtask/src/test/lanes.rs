//! All groups, two at a time.
//!
//! Most of the time goes into compilers that keep one processor busy: linking with optimisation
//! over all crates, the interpreter's own crate. So each group is a process of its own, beside one
//! that builds into another folder, since cargo lets one build into a folder at a time. What a
//! group prints is shown when it has ended, in one piece.

use super::groups::Group;
use super::{Count, Ended, count};
use crate::failure::{Failure, Result};
use crate::workspace::Workspace;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

/// Groups that run at the same time.
const LANES: usize = 2;

/// The argument of a process that runs one group.
pub const ALONE: &str = "--alone";

/// What has not begun, and the build folders of what runs.
struct Queue {
    waiting: Vec<&'static Group>,
    busy: Vec<&'static str>,
}

impl Queue {
    /// The next group: the first whose build folder is free, or else the first.
    fn take(&mut self) -> Option<&'static Group> {
        let free = self.waiting.iter().position(|group| !self.busy.contains(&group.folder));
        let index = free.or((!self.waiting.is_empty()).then_some(0))?;
        let group = self.waiting.remove(index);
        self.busy.push(group.folder);
        Some(group)
    }

    fn give_back(&mut self, folder: &str) {
        if let Some(index) = self.busy.iter().position(|busy| *busy == folder) {
            self.busy.remove(index);
        }
    }
}

/// Runs groups whose set-up has been done; what each came to, in the order of their ends.
pub fn run(workspace: &Workspace, groups: &[&'static Group]) -> Result<Vec<Ended>> {
    let logs = workspace.target_for("groups");
    fs::create_dir_all(&logs).map_err(|error| Failure::new(error.to_string()))?;
    let queue = Mutex::new(Queue { waiting: groups.to_vec(), busy: Vec::new() });
    let ended = Mutex::new(Vec::new());
    // A function, so that the lock is given back before the group runs.
    let next = || locked(&queue).take();
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| {
                while let Some(group) = next() {
                    let log = logs.join(group.name).with_extension("log");
                    let start = Instant::now();
                    println!("{} has begun", group.name);
                    let (count, text) = alone(group, &log).unwrap_or_else(|failure| {
                        (Count { passed: 0, failed: 1 }, failure.message().to_string())
                    });
                    locked(&queue).give_back(group.folder);
                    let seconds = start.elapsed().as_secs_f32();
                    let line = format!("{}: {count} in {seconds:.1} s", group.name);
                    let mut ended = locked(&ended);
                    println!("\n{}\n{line}\n", text.trim_end());
                    ended.push(Ended { line, count, text });
                }
            });
        }
    });
    Ok(ended.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Runs one group as a process; its count, and what it has printed, which is in `log` too.
fn alone(group: &Group, log: &Path) -> Result<(Count, String)> {
    let failure = |error: std::io::Error| Failure::new(format!("{}: {error}", log.display()));
    let output = File::create(log).map_err(failure)?;
    let errors = output.try_clone().map_err(failure)?;
    let program = std::env::current_exe().map_err(failure)?;
    let mut command = Command::new(program);
    command.args(["test", ALONE, group.name]);
    let status =
        command.stdin(Stdio::null()).stdout(output).stderr(errors).status().map_err(failure)?;
    let text = fs::read(log).map_err(failure)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    Ok((count::last(&text, status.success()), text))
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::super::groups::all;
    use super::*;

    #[test]
    fn groups_of_one_folder_do_not_run_together_if_others_wait() {
        let waiting: Vec<_> = all().collect();
        let (first, second) = (waiting[0], waiting[1]);
        assert_eq!(first.folder, second.folder);
        let mut queue = Queue { waiting, busy: Vec::new() };
        assert_eq!(queue.take().map(|group| group.name), Some(first.name));
        assert_ne!(queue.take().map(|group| group.folder), Some(first.folder));
        queue.give_back(first.folder);
        assert_eq!(queue.take().map(|group| group.name), Some(second.name));
    }

    #[test]
    fn the_last_groups_run_whatever_is_busy() {
        let group = all().next().expect("there are groups");
        let mut queue = Queue { waiting: vec![group], busy: vec![group.folder] };
        assert!(queue.take().is_some());
        assert!(queue.take().is_none());
    }
}
