//! The language scripts in `tests/lang`, run with different builds of `pyrite`.
//!
//! What a script prints must not depend on any of these: collecting at each safepoint, a failing
//! allocation, the budget, the dispatch back-end, the size of a word.

use crate::failure::Result;
use crate::process::run;
use crate::test::{Count, count};
use crate::workspace::Workspace;

/// One way to run all scripts.
pub struct Variant {
    /// As `lang-tests --mode` calls it.
    pub mode: &'static str,
    /// The profile that `pyrite` is built with; `debug` is the folder of the profile `dev`.
    pub folder: &'static str,
}

pub const PLAIN: Variant = Variant { mode: "plain", folder: "debug" };

/// Builds `pyrite` and runs the scripts with it.
pub fn test(workspace: &Workspace, variant: &Variant, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "cli"]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--package", "lang-tests", "--", "--mode", variant.mode, "--bin"]);
    cargo.arg(workspace.program(variant.folder, "pyrite")).args(filter);
    count(&mut cargo)
}

/// Runs the scripts with python3 alone: what they expect must be what it does.
pub fn calibrate(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--package", "lang-tests", "--", "--calibrate"]).args(filter);
    count(&mut cargo)
}
