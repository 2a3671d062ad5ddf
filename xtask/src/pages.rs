//! The tests of the page: a Node script that drives Chromium.
//!
//! The script gets the address of the served page in `PYRITE_PAGE` and the browser in `CHROMIUM`.

use crate::failure::Result;
use crate::page;
use crate::progress::Step;
use crate::serve::Server;
use crate::setup;
use crate::test::{Count, count};
use crate::workspace::Workspace;
use std::process::Command;

pub const SCRIPT: &str = "tests/pages/run.mjs";

pub static PACKAGES: Step = Step {
    title: "Node packages of tests/pages",
    done: |workspace| setup::packages_are_current(workspace, "tests/pages"),
    make: |workspace| setup::install_packages(workspace, "tests/pages"),
};

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    page::build(workspace, false)?;
    let server = Server::start(workspace, 0)?;
    let mut node = Command::new("node");
    node.current_dir(workspace.root())
        .arg(SCRIPT)
        .args(filter)
        .env("PYRITE_PAGE", &server.address)
        .env("CHROMIUM", setup::chromium().unwrap_or_default());
    count(&mut node)
}
