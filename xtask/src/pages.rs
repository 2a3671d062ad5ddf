//! The tests of the page: a Node script that drives Chromium.
//!
//! The script gets the address of the served page in `PYRITE_PAGE`, the browser in `CHROMIUM`, and
//! in `PYRITE_EMULATOR_PYTHON` the Python that `tests/emulator` wants. The page ships the firmware
//! that is built here, so that what it sends can be started there.

use crate::failure::Result;
use crate::page;
use crate::progress::{Step, walk};
use crate::serve::Server;
use crate::setup;
use crate::test::{Count, count};
use crate::workspace::Workspace;
use crate::{boot, firmware, tools};
use std::process::Command;

pub const SCRIPT: &str = "tests/pages/run.mjs";

pub static PACKAGES: Step = Step {
    title: "Node packages of tests/pages",
    done: |workspace| setup::packages_are_current(workspace, "tests/pages"),
    make: |workspace| setup::install_packages(workspace, "tests/pages"),
};

pub fn test(workspace: &Workspace, filter: &[String]) -> Result<Count> {
    walk(workspace, &[&firmware::STEP])?;
    page::build(workspace, false)?;
    let server = Server::start(workspace, 0)?;
    let mut node = Command::new("node");
    node.current_dir(workspace.root())
        .arg(SCRIPT)
        .args(filter)
        .env("PYRITE_PAGE", &server.address)
        .env("PYRITE_EMULATOR_PYTHON", tools::python(workspace, boot::SILICON))
        .env("CHROMIUM", setup::chromium().unwrap_or_default());
    count(&mut node)
}
