//! Committed files that a program writes are what the program would write now.

use crate::failure::{Failure, Result};
use crate::generate;
use crate::process::run;
use crate::setup;
use crate::workspace::Workspace;
use std::process::Command;

/// The bundles of CodeMirror and xterm.js, committed so that looking at the page needs no Node.
const BUNDLES: &str = "web/js";

pub fn check(workspace: &Workspace) -> Result {
    generate::check(workspace)?;
    bundles(workspace)
}

fn bundles(workspace: &Workspace) -> Result {
    if !workspace.path(BUNDLES).join("package-lock.json").exists() {
        return Ok(());
    }
    if !(setup::NODE.done)(workspace) {
        return Err(Failure::new("comparing the bundles of web/js needs node and npm"));
    }
    if !setup::packages_are_current(workspace, BUNDLES) {
        setup::install_packages(workspace, BUNDLES)?;
    }
    let mut node = Command::new("node");
    node.current_dir(workspace.path(BUNDLES)).args(["build.mjs", "--check"]);
    run(&mut node, "run `npm run build` in web/js and commit the result")
}
