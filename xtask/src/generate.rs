//! `cargo xtask gen`: writes the committed files that a program makes from others.

use crate::failure::Result;
use crate::process::run;
use crate::workspace::Workspace;

/// The prelude as ROM objects.
const FROZEN: &str = "vm/src/prelude/frozen.rs";

pub fn command(workspace: &Workspace, _: &[String]) -> Result {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "xtask-freeze", "--", FROZEN]);
    run(&mut cargo, "freezing the prelude failed")
}

/// Is the committed file what would be written now?
pub fn check(workspace: &Workspace) -> Result {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "xtask-freeze", "--", "--check", FROZEN]);
    run(&mut cargo, "run `cargo xtask gen` and commit the result")
}
