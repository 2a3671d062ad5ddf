//! The tests of what goes onto boards: Node scripts that compare with other people's libraries.

use crate::failure::Result;
use crate::progress::Step;
use crate::test::Count;
use crate::workspace::Workspace;
use crate::{setup, tools};
use std::process::Command;

pub const SCRIPT: &str = "tests/flash/files.mjs";

pub static PACKAGES: Step = Step {
    title: "Node packages of tests/flash",
    done: |workspace| setup::packages_are_current(workspace, "tests/flash"),
    make: |workspace| setup::install_packages(workspace, "tests/flash"),
};

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    tools::with_pyrite(workspace, Command::new("node").arg(SCRIPT), filter)
}
