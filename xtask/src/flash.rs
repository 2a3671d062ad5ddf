//! The tests of what goes onto boards: Node scripts that compare with other people's libraries.

use crate::failure::Result;
use crate::process::run;
use crate::progress::Step;
use crate::setup;
use crate::test::{Count, count};
use crate::workspace::Workspace;
use std::process::Command;

pub const SCRIPT: &str = "tests/flash/files.mjs";

pub static PACKAGES: Step = Step {
    title: "Node packages of tests/flash",
    done: |workspace| setup::packages_are_current(workspace, "tests/flash"),
    make: |workspace| setup::install_packages(workspace, "tests/flash"),
};

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--quiet", "--package", "cli", "--release"]);
    run(&mut cargo, "building pyrite failed, see above")?;
    let mut node = Command::new("node");
    node.current_dir(workspace.root())
        .arg(SCRIPT)
        .arg(workspace.program("release", "pyrite"))
        .args(filter);
    count(&mut node)
}
