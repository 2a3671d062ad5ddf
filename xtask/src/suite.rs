//! `cargo xtask suite`: MicroPython's own tests against `pyrite`.
//!
//! The suite is not part of this repository: the caller has a checkout of MicroPython.

use crate::failure::{Failure, Result};
use crate::process::run;
use crate::progress::walk;
use crate::setup;
use crate::workspace::Workspace;
use std::process::Command;

pub fn command(workspace: &Workspace, arguments: &[String]) -> Result {
    let Some((folder, rest)) = arguments.split_first() else {
        return Err(Failure::usage("suite takes the folder of a MicroPython checkout"));
    };
    if !std::path::Path::new(folder).join("tests/run-tests.py").is_file() {
        return Err(Failure::new(format!(
            "{folder} has no tests/run-tests.py: is it MicroPython?"
        )));
    }
    walk(workspace, &[&setup::PYTHON])?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--release", "--package", "cli"]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let mut python = Command::new("python3");
    python
        .arg(workspace.path("tests/micropython/suite.py"))
        .arg(workspace.program("release", "pyrite"))
        .arg(folder)
        .arg(workspace.target_for("suite"))
        .args(rest);
    run(&mut python, "the suite's results are not those that tests/micropython expects")
}
