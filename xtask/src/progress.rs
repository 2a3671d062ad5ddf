//! Numbered steps: what is being done, and how far it is.

use crate::failure::Result;
use crate::workspace::Workspace;
use std::time::Instant;

/// One step of a command.
pub struct Step {
    /// What the step does, as the beginning of a sentence.
    pub title: &'static str,
    /// Whether nothing is left to do. Must be quick: it is asked on every start.
    pub done: fn(&Workspace) -> bool,
    pub make: fn(&Workspace) -> Result,
}

/// For steps whose tool itself finds out what is left to do, as cargo does.
pub fn never_done(_: &Workspace) -> bool {
    false
}

/// Takes the steps in order and stops at the first that fails.
pub fn walk(workspace: &Workspace, steps: &[&Step]) -> Result {
    for (index, step) in steps.iter().enumerate() {
        let place = format!("[{}/{}] {}", index + 1, steps.len(), step.title);
        if (step.done)(workspace) {
            println!("{place}: already done");
            continue;
        }
        println!("{place} …");
        let start = Instant::now();
        (step.make)(workspace)?;
        println!("{place}: {:.1} s", start.elapsed().as_secs_f32());
    }
    Ok(())
}
